import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadCorpus } from './corpus.ts'
import { describeFault } from './front-matter.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-corpus-'))
})
afterEach(() => rm(folder, { recursive: true }))

const put = (name: string, head: string, body: string): Promise<void> =>
  writeFile(join(folder, name), `---\ntitle: A\npublished: 2024-01-02\n${head}\n---\n\n${body}`)
const load = async () => {
  const { stories, faults } = await loadCorpus(folder)
  return { ids: [...stories.keys()], stories, faults: faults.map(describeFault) }
}

test('a bad file is reported and the others load', async () => {
  await put('good.en.md', 'language: en', 'One.')
  await put('bad.en.md', 'language: en\nstatus: lost', 'One.')
  await writeFile(join(folder, 'README.md'), 'not a story')
  const { ids, faults } = await load()
  expect(ids).toEqual(['good'])
  expect(faults).toHaveLength(1)
})

test('a translation stands beside its original sentence by sentence', async () => {
  await put('a.ar.md', 'language: ar', 'قال الوزير نعم. ثم غادر.\nانتهى.')
  await put('a.en.md', 'language: en\ntranslation-of: ar', 'The minister said yes. Then he left.\nIt ended.')
  const { stories, faults } = await load()
  expect(faults).toEqual([])
  const story = stories.get('a')
  expect(story?.language.code).toBe('ar')
  expect(story?.translations[0]?.sentences[1]?.excerpt.text).toBe('Then he left.')
})

test('a story whose translation is out of step is refused', async () => {
  await put('a.ar.md', 'language: ar', 'قال الوزير نعم. ثم غادر.\nانتهى.')
  await put('a.en.md', 'language: en\ntranslation-of: ar', 'The minister said yes.\nThen he left. It ended.')
  const { ids, faults } = await load()
  expect(ids).toEqual([])
  expect(faults).toEqual(['a.en.md: body paragraph 1: has 1 sentences where the original has 2'])
})

test('two originals of one id are refused, and a translation without its original', async () => {
  await put('a.ar.md', 'language: ar', 'قال.')
  await put('a.en.md', 'language: en', 'Said.')
  await put('b.en.md', 'language: en\ntranslation-of: ar', 'Said.')
  const { ids, faults } = await load()
  expect(ids).toEqual([])
  expect(faults).toHaveLength(3)
})

test('a link out of the folder is not followed', async () => {
  await put('a.en.md', 'language: en', 'One.')
  await symlink(join(folder, 'a.en.md'), join(folder, 'b.en.md'))
  const { ids, faults } = await load()
  expect(ids).toEqual(['a'])
  expect(faults).toEqual(['b.en.md: file: is a link, and links are not followed'])
})

test('the first story is, byte for byte, the one that was supplied', async () => {
  const bytes = await readFile(join(import.meta.dirname, '../../corpus/karabakh-2023-09-20.ar.md'))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    '710b19d46d1dba3f29a434d5e18ff88d55157e66a4c200c80c92b774730334e6',
  )
})
