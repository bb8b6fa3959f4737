import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findAnswer } from '../../answers/find-answer.ts'
import { claimsOf, readClaims } from '../../claims/read.ts'
import { createIndex, type SearchIndex } from '../../search/search.ts'
import { testDatabases } from '../../record/databases.fixture.ts'
import type { StorageLocation } from '../../record/storage.ts'
import { loadCorpus } from '../../story/corpus.ts'
import { type StoryStore, openStoryStore } from '../store.ts'

const canal = ['أغلقت الهيئة القناة بعد جنوح سفينة حاويات.', 'ووصلت ثلاث قاطرات صباح الأحد.']
const translated = [
  'The authority closed the canal after a container ship ran aground.',
  'Three tugs arrived on Sunday morning.',
]
const vote = ['Voters chose a new mayor in Gabes.', 'Turnout reached 41 per cent, the registrar Salma Trabelsi said.']

describe.each(testDatabases())('an archive, the database being $kind:', ({ create }) => {
  let stories = ''
  let data = ''
  let opened: StoryStore[] = []
  let location: StorageLocation
  beforeEach(async () => {
    location = await create()
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

  function write(name: string, sentences: readonly string[], more = '', title = 'A story'): void {
    const language = name.slice(-2)
    const head = `---\ntitle: ${title}\nlanguage: ${language}\npublished: 2024-03-05\n${more}---\n\n`
    writeFileSync(join(stories, `${name}.md`), head + sentences.join('\n'))
  }

  /** Opens the archive in a folder; where bots share a database, that of one which finds all there that another has read. */
  function open(): StoryStore {
    if ('dataDir' in location) return openIn(data)
    const [other, store] = [openIn(join(data, 'other')), openIn(data)]
    return {
      ...store,
      async load(onProgress) {
        await other.load()
        return store.load(onProgress)
      },
    }
  }

  function openIn(dataDir: string): StoryStore {
    const sharing = 'databaseUrl' in location ? { databaseUrl: location.databaseUrl, onError: fail } : undefined
    const store = openStoryStore(stories, { dataDir: () => dataDir, dictionaries: '', archiveMinBytes: 0, sharing })
    opened.push(store)
    return store
  }

  const fail = (error: unknown): void => {
    throw error
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

  /** What a question finds, each with how it was met. */
  const found = (question: string, index: SearchIndex) =>
    findAnswer(question, index, { top: 10 }).passages.map(({ story, sentence, score, matched }) => ({
      place: `${story.id} ${sentence.n}`,
      score: score.toFixed(6),
      matched: matched.map(({ queryText, storyForm, via }) => [queryText, storyForm, via]),
    }))

  const harbour = [
    'The registrar of the harbour counted eleven tugs.',
    'Salma Trabelsi reached the harbour on Sunday.',
    '',
    'A container was lost, and the container ship sank.',
  ]

  describe('what is found in an archive is what is found in memory', () => {
    const questions = [
      ['words', 'Which container ship ran aground?'],
      ['another form', 'Who is counting the tug?'],
      ['a title', 'What happened on the quay?'],
      ['a set phrase', 'Who may take part in the election?'],
      ['another language', 'متى وصلت سلمى الطرابلسي إلى الميناء؟'],
      ['a misspelt word', 'What was the tunout?'],
      ['a misspelt name', 'Where did Trabemsi go?'],
      ['a misspelt Arabic word', 'كم قاطارة وصلت؟'],
      ['a word that no story has', 'Where is Vanderbilt?'],
    ] as const

    test.each(questions)('%s', async (_, question) => {
      write('harbour.en', harbour, '', 'A quay')
      const { index } = await open().load()
      const { stories: inMemory } = await loadCorpus(stories)
      expect(found(question, index)).toEqual(found(question, createIndex(inMemory.values(), { dictionaries: '' })))
    })

    test('once stories were changed and removed', async () => {
      write('harbour.en', harbour, '', 'A quay')
      const store = open()
      await store.load()
      write('harbour.en', harbour.slice(1, 2), '', 'Nothing of it')
      rmSync(join(stories, 'canal.ar.md'))
      const { index } = await store.load()
      const { stories: inMemory } = await loadCorpus(stories)
      const memory = createIndex(inMemory.values(), { dictionaries: '' })
      for (const [, question] of questions) expect(found(question, index)).toEqual(found(question, memory))
      // No letter of a text that is gone mends a misspelt word.
      expect(found('Where did the contanier go?', index)).toEqual([])
    })
  })

  test('a misspelt word is mended from a story that was taken in before', async () => {
    await open().load()
    const { index } = await open().load()
    expect(found('tunout', index)[0]).toMatchObject({ place: 'vote 2', matched: [['tunout', 'turnout', 'spelling']] })
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

  test('many stories, which are read in several threads, are taken in as few are', async () => {
    const written = Array.from({ length: 130 }, (_, i) => `story-${String(i).padStart(3, '0')}`)
    for (const [i, id] of written.entries())
      write(`${id}.en`, [`The mayor, Salma Trabelsi, said on Sunday that tug ${i} had sunk.`])
    const progress: number[] = []
    const { stories: now, index } = await open().load((done) => progress.push(done))
    expect(progress).toEqual(progress.toSorted((a, b) => a - b))
    expect(progress.at(-1)).toBe(written.length + 2)
    const { stories: loaded } = await loadCorpus(stories)
    expect([...now.keys()]).toEqual([...loaded.keys()])
    for (const [id, story] of now) expect(claimsOf(story)).toEqual(readClaims(loaded.get(id) ?? story))
    expect(found('Which tug was number 77?', index)[0]?.place).toBe('story-077 1')
  })
})
