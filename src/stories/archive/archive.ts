import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { setImmediate as turn } from 'node:timers/promises'
import { z } from 'zod'
import type { Language } from '../../languages/language.ts'
import type { CandidateFinder, SentenceRef } from '../../search/candidates.ts'
import { loadStory } from '../../story/corpus.ts'
import type { Fault } from '../../story/front-matter.ts'
import type { Story } from '../../story/story.ts'
import { type ReadStory, StoryWriter } from './write.ts'
import { type ChangedStory, findChangedStories } from './changed-stories.ts'
import { openDatabase } from './database.ts'
import { type QueryTerm, SentenceMatcher } from './match.ts'
import { openStories } from './stories.ts'
import { REMOVALS } from './schema.ts'

/** Called after each batch with the number of changed stories that are in, and that there are. */
export type ProgressListener = (done: number, all: number) => void

/** Number of changed stories that are read and written in one transaction. */
const BATCH = 20
/** Number of changed stories from which on the index of words is put in order, which halves the time of a question. */
const OPTIMIZE_AFTER = 50
/** Maximum number of a question's words that are looked for: the rarest. */
const MAX_TERMS = 16

const fault = z.object({ file: z.string(), field: z.string(), value: z.string(), reason: z.string() })

/** The stories of a folder, kept in one file on disk as they were read, with the tokens of their sentences. */
export class Archive implements CandidateFinder {
  readonly #folder: string
  readonly #database: DatabaseSync
  readonly #matcher: SentenceMatcher
  readonly #writer: StoryWriter
  readonly #removals: readonly StatementSync[]
  readonly #countHolding: StatementSync
  readonly #frequencies = new Map<string, number>()
  #size: number
  #languages: ReadonlySet<string>

  /** Opens the archive of a folder; its file is made if it is not there. */
  constructor(path: string, folder: string) {
    this.#folder = folder
    this.#database = openDatabase(path)
    this.#matcher = new SentenceMatcher(this.#database)
    this.#writer = new StoryWriter(this.#database)
    this.#removals = REMOVALS.map((sql) => this.#database.prepare(sql))
    this.#countHolding = this.#database.prepare('select doc as n from frequencies where term = ?')
    this.#size = countSentences(this.#database)
    this.#languages = languagesIn(this.#database)
  }

  get sentenceCount(): number {
    return this.#size
  }

  documentFrequency(token: string): number {
    const known = this.#frequencies.get(token)
    if (known !== undefined) return known
    const count = numberIn(this.#countHolding.get(token))
    this.#frequencies.set(token, count)
    return count
  }

  findCandidates(wants: readonly (readonly string[])[], language: Language, most: number): SentenceRef[] {
    if (!this.#languages.has(language.code)) return []
    return this.#matcher.match(this.#weigh(wants), language, most)
  }

  /** The rarest wants that any sentence answers to; the fewer sentences do, the more they weigh. */
  #weigh(wants: readonly (readonly string[])[]): QueryTerm[] {
    return wants
      .map((tokens) => tokens.filter((token) => this.documentFrequency(token) > 0))
      .map((tokens) => ({ tokens, held: tokens.reduce((sum, token) => sum + this.documentFrequency(token), 0) }))
      .filter(({ held }) => held > 0)
      .sort((a, b) => a.held - b.held)
      .slice(0, MAX_TERMS)
      .map(({ tokens, held }) => ({ tokens, weight: Math.log(1 + this.#size / held) }))
  }

  /** Adds what is new or changed in the folder and removes what is gone. Throws the file system's errors. */
  async update(onProgress?: ProgressListener): Promise<void> {
    const { changed, gone } = await findChangedStories(this.#database, this.#folder)
    this.#inTransaction(() => {
      this.#database.exec('delete from editions where gone = 1')
      for (const id of gone) this.#remove(id)
    })
    for (let at = 0; at < changed.length; at += BATCH) {
      const batch = await Promise.all(changed.slice(at, at + BATCH).map((one) => this.#load(one)))
      this.#inTransaction(() => {
        for (const one of batch) {
          this.#remove(one.id)
          this.#writer.write(one)
        }
      })
      onProgress?.(at + batch.length, changed.length)
      // Questions asked meanwhile are answered.
      await turn()
    }
    if (changed.length >= OPTIMIZE_AFTER) this.#database.exec("insert into words (words) values ('optimize')")
    this.#size = countSentences(this.#database)
    this.#languages = languagesIn(this.#database)
    this.#frequencies.clear()
  }

  /** The stories as they are now, by id. */
  stories(): Map<string, Story> {
    return openStories(this.#database)
  }

  /** What is wrong with the files that could not be read. */
  faults(): Fault[] {
    return this.#database
      .prepare('select file, field, value, reason from faults order by file')
      .all()
      .map((row) => fault.parse(row))
  }

  close(): void {
    this.#database.close()
  }

  async #load(one: ChangedStory): Promise<ReadStory> {
    return { ...one, ...(await loadStory(this.#folder, one.names)) }
  }

  #remove(id: string): void {
    for (const removal of this.#removals) removal.run(id)
  }

  /** Writes all of it or nothing. */
  #inTransaction(write: () => void): void {
    this.#database.exec('begin immediate')
    try {
      write()
      this.#database.exec('commit')
    } catch (error) {
      this.#database.exec('rollback')
      throw error
    }
  }
}

const countSentences = (database: DatabaseSync): number =>
  numberIn(database.prepare('select count(*) as n from sentences').get())

/** The codes of the languages that the sentences are in. */
const languagesIn = (database: DatabaseSync): Set<string> =>
  new Set(
    database
      .prepare('select distinct language from sentences')
      .all()
      .map(({ language }) => String(language)),
  )

/** The count in a row, or 0 where there is no row. */
const numberIn = (row: Record<string, unknown> | undefined): number => Number(row?.n ?? 0)
