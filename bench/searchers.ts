import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { findAnswer } from '../src/answers/find-answer.ts'
import { loadCorpus } from '../src/story/corpus.ts'
import { openStoryStore } from '../src/stories/store.ts'
import { tokenize } from '../src/search/tokenize.ts'

/** An index of a folder's sentences: returns the one found first for a question as "STORY NUMBER". */
export interface Searcher {
  search(question: string): string | undefined
  close?(): void
}

/** What is compared, by name; each takes a folder of stories. */
export const searchers = new Map<string, (folder: string) => Promise<Searcher>>([
  ['Isnad', openIsnad],
  ['Fuse.js', (folder) => openFuse(folder, false)],
  ['Fuse.js, useTokenSearch', (folder) => openFuse(folder, true)],
  ['MiniSearch', openMiniSearch],
  ['SQLite FTS5', openFts],
])

async function openIsnad(folder: string): Promise<Searcher> {
  const data = mkdtempSync(join(tmpdir(), 'archive-'))
  const store = openStoryStore(folder, { dataDir: () => data, dictionaries: '' })
  const { index } = await store.load()
  return {
    search(question) {
      const [first] = findAnswer(question, index, { top: 3 }).passages
      return first && `${first.story.id} ${first.sentence.n}`
    },
    close() {
      store.close()
      rmSync(data, { recursive: true })
    },
  }
}

/** The sentences of all editions of a folder's stories. */
async function sentencesIn(folder: string): Promise<{ id: number; place: string; text: string }[]> {
  const { stories } = await loadCorpus(folder)
  return [...stories.values()]
    .flatMap((story) =>
      [story, ...story.translations].flatMap(({ sentences }) => sentences.map((one) => ({ story, one }))),
    )
    .map(({ story, one }, id) => ({ id, place: `${story.id} ${one.n}`, text: one.excerpt.text }))
}

async function openFuse(folder: string, useTokenSearch: boolean): Promise<Searcher> {
  const fuse = new Fuse(await sentencesIn(folder), { keys: ['text'], ignoreLocation: true, useTokenSearch })
  return { search: (question) => fuse.search(question, { limit: 3 })[0]?.item.place }
}

async function openMiniSearch(folder: string): Promise<Searcher> {
  const sentences = await sentencesIn(folder)
  const mini = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } })
  mini.addAll(sentences)
  const places = sentences.map(({ place }) => place)
  return { search: (question) => places[Number(mini.search(question)[0]?.id)] }
}

async function openFts(folder: string): Promise<Searcher> {
  const data = mkdtempSync(join(tmpdir(), 'fts-'))
  const database = new DatabaseSync(join(data, 'fts.sqlite'))
  database.exec('create virtual table sentences using fts5 (place unindexed, text)')
  const insert = database.prepare('insert into sentences (place, text) values (?, ?)')
  database.exec('begin')
  for (const { place, text } of await sentencesIn(folder)) insert.run(place, text)
  database.exec('commit')
  const select = database.prepare('select place from sentences where text match ? order by rank limit 3')
  return {
    search(question) {
      const words = tokenize(question).map(({ surface }) => `"${surface}"`)
      const place = words.length > 0 ? select.get(words.join(' OR '))?.place : undefined
      return place === undefined ? undefined : String(place)
    },
    close() {
      database.close()
      rmSync(data, { recursive: true })
    },
  }
}
