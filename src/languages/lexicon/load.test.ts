import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { isTaken, loadEntries } from './load.ts'

/** Reads a folder whose one table has some lines. */
function read(...lines: string[][]): ReturnType<typeof loadEntries> {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'))
  writeFileSync(join(folder, 'verbs.tsv'), lines.map((columns) => `${columns.join('\t')}\n`).join(''))
  return loadEntries(pathToFileURL(`${folder}/`), ['pv', 'part'])
}

const said = ['قال', 'v.say', 'pv:يقول part:قائل', 'that :', 'say, tell | mention']

test('a line is an entry', () => {
  expect(read(said)).toEqual([
    { lemma: 'قال', class: 'v.say', forms: 'pv:يقول part:قائل', takes: 'that :', means: 'say, tell | mention' },
  ])
})

test.each([
  ['class', 'no class of words', ['ورد', 'verb', '-', '-', 'come in']],
  ['forms', 'neither a dash nor forms (pv, part)', ['ورد', 'v', 'present:يرد', '-', 'come in']],
  ['takes', 'neither a dash nor any of', ['ورد', 'v', 'pv:يرد', 'أن', 'come in']],
  ['means', 'no senses', ['ورد', 'v', 'pv:يرد', '-', 'come in |']],
  ['means', 'no senses', ['ورد', 'v', 'pv:يرد', '-', 'come in', 'another column']],
  ['means', 'Invalid input', ['ورد', 'v', 'pv:يرد', '-']],
  ['lemma', 'no word', [' ورد', 'v', 'pv:يرد', '-', 'come in']],
])('a fault in %s is reported with file and line: %s', (column, fault, line) => {
  expect(() => read(said, line)).toThrow(`verbs.tsv:2: ${column}: ${fault}`)
})

test('a line shows whether rules use its word', () => {
  const lines = [said, ['ورد', 'v', 'pv:يرد', '-', 'come in']].map((columns) => columns.join('\t'))
  expect(lines.map(isTaken)).toEqual([true, false])
})
