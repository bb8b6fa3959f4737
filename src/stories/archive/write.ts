import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { languageOf } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import { fromBlob, toBlob, toSpanBlob } from './numbers.ts'
import type { PostingLists } from './posting-lists.ts'
import type { ReadEdition, ReadStory } from './read-story.ts'
import { REMOVALS } from './schema.ts'
import type { SentenceTable } from './sentence-table.ts'
import type { WordTable } from './word-table.ts'

/** What an archive searches by. */
export interface ArchiveIndex {
  readonly table: SentenceTable
  readonly words: WordTable
  readonly sentences: PostingLists
  readonly titles: PostingLists
}

/** Writes stories into the archive and removes them, in whatever transaction is open; `flush` must follow in it. */
export class StoryWriter {
  readonly #index: ArchiveIndex
  readonly #file: StatementSync
  readonly #fault: StatementSync
  readonly #edition: StatementSync
  readonly #selectSearched: StatementSync
  readonly #removals: readonly StatementSync[]
  /** The sentences and titles of each word that are not in the database yet. */
  readonly #sentences = new Map<number, number[]>()
  readonly #titles = new Map<number, number[]>()

  constructor(database: DatabaseSync, index: ArchiveIndex) {
    this.#index = index
    this.#file = database.prepare('insert into files (story, name, stamp) values (?, ?, ?)')
    this.#fault = database.prepare('insert into faults (story, file, field, value, reason) values (?, ?, ?, ?, ?)')
    this.#edition = database.prepare(
      `insert into editions (story, language, original, hash, about, first, lengths, words, stretches, body, claims)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    this.#selectSearched = database.prepare(
      'select id, words from editions where story = ? and gone = 0 and first is not null',
    )
    this.#removals = REMOVALS.map((sql) => database.prepare(sql))
  }

  write({ id, stamps, editions, faults }: ReadStory): void {
    for (const [name, stamp] of stamps) this.#file.run(id, name, stamp)
    for (const { file, field, value, reason } of faults) this.#fault.run(id, file, field, value, reason)
    for (const [i, edition] of editions.entries()) this.#writeEdition(id, edition, i === 0)
  }

  #writeEdition(story: string, edition: ReadEdition, isOriginal: boolean): void {
    const { hash, about, body, claims, words, stretches } = edition
    const language = languageOf(edition.language)
    if (!language) throw new Error(`no language ${edition.language}`)
    const texts = words && [...words.sentences, words.title].map((forms) => this.#toIds(forms, language))
    const first = this.#index.table.sentenceLimit
    const lengths = words?.sentences.map(({ length }) => length) ?? []
    const searched = texts ? [first, toBlob(lengths), toBlob(texts.flat())] : [null, null, null]
    const known = [story, language.code, isOriginal ? 1 : 0, hash, about]
    const { lastInsertRowid } = this.#edition.run(...known, ...searched, toSpanBlob(stretches), body, claims)
    if (!texts) return
    const id = Number(lastInsertRowid)
    const paragraphs = stretches.map(({ paragraph }) => paragraph)
    this.#index.table.add({ id, language, first, sentenceCount: lengths.length }, lengths, paragraphs)
    for (const [i, ids] of texts.entries())
      if (i < lengths.length) hold(this.#sentences, ids, first + i)
      else hold(this.#titles, ids, id)
  }

  #toIds(forms: readonly string[], language: Language): number[] {
    return forms.map((form) => this.#index.words.add(form, language))
  }

  /** Writes what the words of the stories lead to. */
  flush(): void {
    this.#index.words.flush()
    for (const [word, numbers] of this.#sentences) this.#index.sentences.append(word, numbers)
    for (const [word, numbers] of this.#titles) this.#index.titles.append(word, numbers)
    this.#sentences.clear()
    this.#titles.clear()
  }

  /** Removes a story, whose texts stay until the next update. */
  remove(story: string): void {
    for (const { id, words } of this.#selectSearched.all(story)) this.#removeWords(Number(id), fromBlob(words))
    for (const removal of this.#removals) removal.run(story)
  }

  /** Removes an edition from what its words lead to, and words that lead to nothing else. */
  #removeWords(id: number, wordIds: Uint32Array): void {
    const { table, words, sentences, titles } = this.#index
    const edition = table.edition(id)
    if (!edition) return
    const { language, first, sentenceCount } = edition
    for (const word of new Set(wordIds)) {
      sentences.remove(word, first, first + sentenceCount)
      titles.remove(word, id, id + 1)
      if (sentences.get(word).length === 0 && titles.get(word).length === 0) words.remove(word, language)
    }
    table.remove(id)
  }
}

/** Records that a text holds some words. */
function hold(postings: Map<number, number[]>, words: readonly number[], text: number): void {
  for (const word of new Set(words)) {
    const list = postings.get(word)
    if (list) list.push(text)
    else postings.set(word, [text])
  }
}
