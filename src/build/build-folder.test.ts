import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isFresh, WORD_SOURCES } from './build-folder.js'
import { openTable } from './table.ts'

test('what is compiled is used only as long as no source is newer', () => {
  const place = mkdtempSync(join(tmpdir(), 'build-'))
  const file = join(place, 'words.sqlite')
  expect(isFresh(file, WORD_SOURCES)).toBe(false)
  writeFileSync(file, '')
  expect(isFresh(file, WORD_SOURCES)).toBe(true)
  utimesSync(file, 0, 1_000)
  expect(isFresh(file, WORD_SOURCES)).toBe(false)
  rmSync(place, { recursive: true })
})

test('a table that is not compiled is filled in memory when it is opened', () => {
  const database = openTable({
    name: 'never compiled',
    fill: (empty) => empty.exec(`create table words (word text); insert into words values ('ferry')`),
  })
  expect(database.prepare('select word from words').all()).toEqual([{ word: 'ferry' }])
})
