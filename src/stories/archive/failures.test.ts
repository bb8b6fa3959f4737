import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findAnswer } from '../../answers/find-answer.ts'
import { createIndex } from '../../search/search.ts'
import { Archive } from './archive.ts'
import { findChangedStories } from './changed-stories.ts'
import { openDatabase } from './database.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stories-'))
  path = join(folder, 'archive.sqlite')
  write('ferry', 'The ferry sank off the harbour.')
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (id: string, body: string, language = 'en', more = ''): void =>
  writeFileSync(
    join(folder, `${id}.${language}.md`),
    `---\ntitle: A story\nlanguage: ${language}\npublished: 2024-03-05\n${more}---\n\n${body}\n`,
  )
/** Runs statements in the archive's file, as another process. */
function alter(sql: string): void {
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
}
const idsIn = (archive: Archive): string[] => [...archive.stories().stories.keys()]
/** Whether a word is met in a sentence. */
function isMet(word: string, archive: Archive): boolean {
  const { stories, collections } = archive.stories()
  const index = createIndex(stories.values(), { dictionaries: '', collections })
  return findAnswer(word, index, { top: 3 }).passages.some(({ sentence }) => sentence.excerpt.text.includes(word))
}

test('an update that fails changes nothing, and the next one makes up for it', async () => {
  const archive = new Archive(path, folder)
  await archive.update()
  write('ferry', 'Divers raised the wreck.')
  write('port', 'The port stays open.')
  alter(`create trigger full before insert on editions begin select raise(abort, 'the disk is full'); end`)
  await expect(archive.update()).rejects.toThrow('the disk is full')
  expect(idsIn(archive)).toEqual(['ferry'])
  expect([isMet('harbour', archive), isMet('wreck', archive)]).toEqual([true, false])
  alter('drop trigger full')
  await archive.update()
  expect(idsIn(archive)).toEqual(['ferry', 'port'])
  expect([isMet('harbour', archive), isMet('wreck', archive)]).toEqual([false, true])
  archive.close()
})

test('what two processes take into one file is found by both', async () => {
  const [one, other] = [new Archive(path, folder), new Archive(path, folder)]
  await one.update()
  await other.update()
  write('port', 'The port stays open.')
  await one.update()
  write('wreck', 'Divers raised the wreck.')
  await other.update()
  await one.update()
  for (const archive of [one, other]) {
    expect(idsIn(archive)).toEqual(['ferry', 'port', 'wreck'])
    expect(['harbour', 'port', 'wreck'].filter((word) => !isMet(word, archive))).toEqual([])
    archive.close()
  }
})

test('an archive that other code has made is made anew', async () => {
  const first = new Archive(path, folder)
  await first.update()
  first.close()
  alter(`update made set by = 'another version'; update editions set body = 'What was never written.'`)
  const second = new Archive(path, folder)
  expect(idsIn(second)).toEqual([])
  await second.update()
  expect(second.stories().stories.get('ferry')?.body).toContain('The ferry sank')
  second.close()
})

test('an archive of this code is opened as it is', () => {
  openDatabase(path).close()
  alter(`insert into faults values ('x', 'x.md', 'file', '', 'why')`)
  const archive = new Archive(path, folder)
  expect(archive.faults()).toEqual([{ file: 'x.md', field: 'file', value: '', reason: 'why' }])
  archive.close()
})

describe('of a folder is read anew', () => {
  const changes = async () => {
    const database = openDatabase(path)
    const { changed, gone } = await findChangedStories(database, folder)
    database.close()
    return [changed.map(({ id, names }) => `${id}: ${[...names].sort().join(' ')}`), gone]
  }
  beforeEach(async () => {
    write('port', 'The port stays open.')
    const archive = new Archive(path, folder)
    await archive.update()
    archive.close()
  })

  test.each([
    ['nothing where nothing changed', () => undefined, [], []],
    ['a story that is new', () => write('new', 'It is new.'), ['new: new.en.md'], []],
    ['a story whose text is another', () => write('port', 'The port is shut.'), ['port: port.en.md'], []],
    ['a story that was written again as it was', () => write('port', 'The port stays open.'), ['port: port.en.md'], []],
    [
      'a story with a translation more, whole',
      () => write('port', 'الميناء مفتوح.', 'ar', 'translation-of: en\n'),
      ['port: port.ar.md port.en.md'],
      [],
    ],
    ['no story that is gone', () => rmSync(join(folder, 'port.en.md')), [], ['port']],
    ['nothing that is no story', () => writeFileSync(join(folder, 'notes.txt'), 'x'), [], []],
  ])('%s', async (_, change, changed, gone) => {
    change()
    expect(await changes()).toEqual([changed, gone])
  })
})
