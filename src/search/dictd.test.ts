import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listDictionaries, readDictionaries } from './dictd.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const base64 = (n: number): string => (n < 64 ? (DIGITS[n] ?? '') : base64(Math.floor(n / 64)) + (DIGITS[n % 64] ?? ''))

/** Writes a dictionary of articles: a headword for each, and the article's text. */
function write(
  languages: string,
  articles: readonly (readonly [headword: string, text: string])[],
  zipped = true,
): void {
  let text = ''
  const index = articles.map(([headword, article]) => {
    const line = `${headword}\t${base64(Buffer.byteLength(text))}\t${base64(Buffer.byteLength(article))}`
    text += article
    return line
  })
  writeFileSync(join(folder, `freedict-${languages}.index`), `${index.join('\n')}\n`)
  const path = join(folder, `freedict-${languages}.dict`)
  if (zipped) writeFileSync(`${path}.dz`, gzipSync(text))
  else writeFileSync(path, text)
}
const entries = () => readDictionaries(folder).flatMap((one) => [...one.entries()])

test.each([[true], [false]])('an article is read by its place in the text, in bytes (zipped: %s)', (zipped) => {
  write(
    'eng-ara',
    [
      ['00databaseinfo', 'about'],
      ['boat', 'boat /bəʊt/\nقارب\nزورق\n'],
      ['sea', 'sea\n1. بحر\n 2. يم\n'],
    ],
    zipped,
  )
  expect(entries()).toEqual([
    ['boat', ['قارب', 'زورق']],
    ['sea', ['بحر', 'يم']],
  ])
  const [{ from, to } = { from: undefined, to: undefined }] = readDictionaries(folder)
  expect([from?.code, to?.code]).toEqual(['en', 'ar'])
})

test('headwords of one article are one entry', () => {
  write('ara-eng', [['قارب', 'قارب\nboat\n']])
  const path = join(folder, 'freedict-ara-eng.index')
  writeFileSync(path, `قارب\tA\tO\nقوارب\tA\tO\n\nbroken line\n`)
  expect(entries()).toHaveLength(1)
})

test('dictionaries between other languages, or without their text, are left alone', () => {
  write('eng-deu', [['boat', 'boat\nBoot\n']])
  write('eng-ara', [['boat', 'boat\nقارب\n']])
  rmSync(join(folder, 'freedict-eng-ara.dict.dz'))
  writeFileSync(join(folder, 'notes.index'), '')
  expect(readDictionaries(folder)).toEqual([])
  expect(listDictionaries(folder)).toEqual(['freedict-eng-ara.index', 'freedict-eng-deu.index'])
})

test('a folder that is not there has none', () => {
  expect(listDictionaries(join(folder, 'none'))).toEqual([])
  expect(listDictionaries('')).toEqual([])
})
