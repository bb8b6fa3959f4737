import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findAnswer } from '../../answers/find-answer.ts'
import { claimsOf, readClaims } from '../../claims/read.ts'
import { loadCorpus } from '../../story/corpus.ts'
import { type StoryStore, openStoryStore } from '../store.ts'

const canal = ['أغلقت الهيئة القناة بعد جنوح سفينة حاويات.', 'ووصلت ثلاث قاطرات صباح الأحد.']
const translated = [
  'The authority closed the canal after a container ship ran aground.',
  'Three tugs arrived on Sunday morning.',
]
const vote = ['Voters chose a new mayor in Gabes.', 'Turnout reached 41 per cent, the registrar Salma Trabelsi said.']

let stories = ''
let data = ''
let opened: StoryStore[] = []
beforeEach(() => {
  stories = mkdtempSync(join(tmpdir(), 'stories-'))
  data = mkdtempSync(join(tmpdir(), 'data-'))
  write('canal.ar', canal)
  write('vote.en', vote)
})
afterEach(() => {
  for (const store of opened) store.close()
  opened = []
  for (const folder of [stories, data]) rmSync(folder, { recursive: true })
})

function write(name: string, sentences: readonly string[], more = ''): void {
  const language = name.slice(-2)
  const head = `---\ntitle: A story\nlanguage: ${language}\npublished: 2024-03-05\n${more}---\n\n`
  writeFileSync(join(stories, `${name}.md`), head + sentences.join('\n'))
}

function open(archivedFrom = 0): StoryStore {
  const store = openStoryStore(stories, { dataDir: () => data, dictionaries: '', archiveMinBytes: archivedFrom })
  opened.push(store)
  return store
}

/** The story and sentence found first for a question. */
async function first(question: string, store = open()): Promise<string | undefined> {
  const { index } = await store.load()
  const [hit] = findAnswer(question, index, { top: 3 }).passages
  return hit && `${hit.story.id} ${hit.sentence.n}`
}

test.each([
  ['متى وصلت القاطرات؟', 'canal 2'],
  ['Why was the canal closed?', 'canal 1'],
  ['What was the turnout?', 'vote 2'],
  ['من انتخب رئيس بلدية قابس؟', 'vote 1'],
])('%s is found in %s', async (question, place) => {
  expect(await first(question)).toBe(place)
})

test('a translation is searched, and the original is cited', async () => {
  write('canal.en', translated, 'translation-of: ar\n')
  const { index } = await open().load()
  const [hit] = findAnswer('What ran aground?', index, { top: 3 }).passages
  expect(hit).toMatchObject({ story: { id: 'canal' }, sentence: { n: 1, excerpt: { text: canal[0] } } })
})

test('stories come from the archive as they stand in the folder, with what was read in them', async () => {
  const fromArchive = await open().load()
  const { stories: loaded } = await loadCorpus(stories)
  expect([...fromArchive.stories.keys()]).toEqual([...loaded.keys()])
  for (const [id, story] of loaded) {
    const kept = fromArchive.stories.get(id)
    if (!kept) throw new Error(`${id} is gone`)
    expect([kept.body, kept.hash, kept.about]).toEqual([story.body, story.hash, story.about])
    expect(kept.sentences.map(({ excerpt }) => excerpt.text)).toEqual(
      story.sentences.map(({ excerpt }) => excerpt.text),
    )
    expect(claimsOf(kept)).toEqual(readClaims(story))
  }
})

test('what was taken in is there again, and only what changed is taken in', async () => {
  await open().load()
  const store = open()
  const progress: string[] = []
  const read = () => store.load((done, all) => progress.push(`${done}/${all}`))
  await read()
  expect(progress).toEqual([])
  write('vote.en', ['Nobody was elected in Gabes, and the count goes on.'])
  const { stories: now } = await read()
  expect(progress).toEqual(['1/1'])
  expect(now.get('vote')?.sentences).toHaveLength(1)
  expect(await first('What was the turnout?', store)).not.toBe('vote 2')
})

test('who still answers from a story while it changes reads it as it was', async () => {
  const store = open()
  const before = (await store.load()).stories.get('vote')
  write('vote.en', ['Nobody was elected in Gabes, and the count goes on.'])
  await store.load()
  expect(before?.sentences.map(({ excerpt }) => excerpt.text)).toEqual(vote)
  expect(before && claimsOf(before).quotes).toHaveLength(1)
})

test('a story that is gone or may not be searched is not found', async () => {
  const store = open()
  await store.load()
  rmSync(join(stories, 'vote.en.md'))
  write('canal.ar', canal, 'status: withdrawn\n')
  const { stories: now, index } = await store.load()
  expect([...now.keys()]).toEqual(['canal'])
  expect(findAnswer('Why was the canal closed?', index, { top: 3 }).passages).toEqual([])
})

test('a file that is no story is told of each time until it is mended', async () => {
  writeFileSync(join(stories, 'vote.en.md'), 'no head')
  const store = open()
  expect((await store.load()).faults).toMatchObject([{ file: 'vote.en.md', field: 'front matter' }])
  expect((await store.load()).faults).toHaveLength(1)
  write('vote.en', vote)
  expect((await store.load()).faults).toEqual([])
})

test('nothing that is asked can be a command to the database', async () => {
  await expect(first('mayor" OR own:* NEAR( - ^ {title}')).resolves.not.toThrow()
})

test('few stories are held in memory, and no archive is made', async () => {
  const dataDir = join(stories, 'data')
  const store = openStoryStore(stories, { dataDir: () => dataDir })
  expect((await store.load()).stories.size).toBe(2)
  expect(readdirSync(dataDir).filter((name) => name.startsWith('archive'))).toEqual([])
})
