import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runInTest } from './terminal.fixture.ts'

const TEXT = 'Ferry on fire\n\nThe ferry left on 1 January 2024. “We saw no fire,” Luis Prat said.\n'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const add = (words: readonly string[], typed = TEXT) => runInTest(['add', ...words, '--corpus', folder], { typed })
const DATED = ['-', '--published', '2024-01-02', '--publisher', 'Port Post', '--sources', 'AFP, Reuters']

test('a story from standard input is shown and written, and read back as it was shown', async () => {
  const { status, printed, complained } = await add(DATED)
  expect([status, complained]).toEqual([0, ''])
  expect(printed).toContain('2 sentences · 1 quote · by 1 speaker · 0 figures of casualties · 1 date')
  expect(printed).toMatch(/Luis Prat · said[\s\S]*sentence 2/)
  const [name = ''] = await readdir(folder)
  const file = await readFile(join(folder, name), 'utf8')
  expect(printed).toContain(`written: ${name}`)
  expect(printed.startsWith(file.split('---\n')[1]?.trimEnd() ?? '?')).toBe(true)
  expect(file).toContain('published: 2024-01-02\npublisher: Port Post\nsources:\n  - AFP\n  - Reuters\n')
  const check = await runInTest(['story', 'check', join(folder, name)])
  expect(check.printed).toContain('good: 2 sentences, 1 quotes')
})

test('nothing is written for a dry run, nor over another story', async () => {
  expect((await add([...DATED, '--dry-run'])).printed).toContain('not written: ')
  expect(await readdir(folder)).toEqual([])
  expect((await add([...DATED, '--id', 'ferry'])).status).toBe(0)
  const again = await add([...DATED, '--id', 'ferry'], 'Another fire\n\nIt burned.')
  expect([again.status, again.complained]).toEqual([
    2,
    'isnad: add: There is a story with this id already. Nothing was written.',
  ])
  expect((await add([...DATED, '--id', 'ferry', '--language', 'ar'])).complained).toContain('with this id already')
})

test('a date is never guessed, and what is missing is named with its option', async () => {
  const { status, complained } = await add(['-'], 'The ferry left yesterday.')
  expect([status, complained]).toEqual([
    2,
    "isnad: add: the file does not say title, published; give --title 'WHAT IT IS CALLED' --published 2024-01-02",
  ])
})

test('a translation stands beside its original, sentence by sentence', async () => {
  const original = 'غادرت العبارة. لم نر حريقا.'
  await add(['-', '--title', 'حريق', '--published', '2024-01-02', '--id', 'ferry'], original)
  const english = ['-', '--title', 'Fire', '--published', '2024-01-02', '--translation-of', 'ar']
  expect((await add(english, 'The ferry left. No fire.')).complained).toContain('needs the --id of its original')
  expect((await add([...english, '--id', 'ferry'], 'The ferry left.')).complained).toContain('has 1 sentences where')
  expect((await add([...english, '--id', 'ferry'], 'The ferry left. No fire.')).status).toBe(0)
  expect((await readdir(folder)).toSorted()).toEqual(['ferry.ar.md', 'ferry.en.md'])
})

test.each<[string, readonly string[], string]>([
  ['no file', [], 'name one file'],
  ['a file that is not there', ['gone.txt'], 'there is no file gone.txt'],
  ['a folder', [tmpdir()], 'is not a plain file'],
  ['an id that is none', [...DATED, '--id', '../x'], '--id must be'],
  ['a date that is none', ['-', '--published', 'yesterday'], 'published "yesterday": must be a real day'],
  ['a language that is not read', [...DATED, '--language', 'fr'], 'in a language that Isnad does not read'],
  ['an address that is none', [...DATED, '--url', 'javascript:alert(1)'], 'must be an http or https address'],
])('%s is refused in a line', async (_, words, reason) => {
  const { status, complained } = await add(words)
  expect([status, complained.split('\n').length]).toEqual([2, 1])
  expect(complained).toContain(reason)
})

test('a file is refused in a line where it is too large', async () => {
  const path = join(folder, 'large.txt')
  await writeFile(path, new Uint8Array(2_000_000))
  expect((await add([path])).complained).toBe('isnad: add: The file may have at most 1,024 KB, and has 1,954.')
})
