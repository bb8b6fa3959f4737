import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { BUILD_FOLDER } from './build-folder.js'
import { compileTable, isCompiled, openTable, type Table } from './table.ts'

const path = join(BUILD_FOLDER, 'words', 'table-test.sqlite')
afterEach(() => rmSync(path, { force: true }))

let filled = 0
const table = (word: string): Table => ({
  name: 'table-test',
  fill(empty) {
    filled++
    empty.exec('create table words (word text)')
    empty.prepare('insert into words values (?)').run(word)
  },
})
const read = (word: string): unknown => openTable(table(word)).prepare('select word from words').get()?.word

test('a table that is compiled is opened as it was compiled, and cannot be written', () => {
  compileTable(table('ferry'))
  filled = 0
  expect([isCompiled(table('')), read('tug'), filled]).toEqual([true, 'ferry', 0])
  expect(() => openTable(table('')).exec(`insert into words values ('x')`)).toThrow('readonly')
})

test('a table that is compiled again replaces the one before, also while that is read', () => {
  compileTable(table('ferry'))
  const reading = openTable(table(''))
  compileTable(table('tug'))
  expect(read('')).toBe('tug')
  expect(reading.prepare('select word from words').get()?.word).toBe('ferry')
})

test('a table that cannot be filled leaves the one before, and is not half there', () => {
  const failing: Table = {
    ...table(''),
    fill: (empty) => {
      empty.exec('create table words (word text)')
      throw new Error('no source')
    },
  }
  expect(() => compileTable(failing)).toThrow('no source')
  expect(existsSync(path)).toBe(false)
  compileTable(table('ferry'))
  expect(() => compileTable(failing)).toThrow('no source')
  expect(read('')).toBe('ferry')
  expect(existsSync(`${path}.${process.pid}`)).toBe(false)
})
