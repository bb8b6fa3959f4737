import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { z } from 'zod'
import type { Language } from '../languages/language.ts'
import { foldText } from '../story/fold.ts'
import { stemOf } from './analysis.ts'
import { tokenize } from './tokenize.ts'

/** Words that may stand for a word or phrase, in another language or in the same. */
export interface Equivalent {
  /** The folded words. */
  readonly words: readonly string[]
  readonly via: EquivalentSource
  /** Similarity in sense, 0 to 1; always 1 in another language. */
  readonly similarity: number
}

const SOURCES = ['glossary', 'country', 'dictionary', 'thesaurus'] as const
export type EquivalentSource = (typeof SOURCES)[number]

/** Phrases any of which may be rendered by each of some equivalents. */
export interface EquivalentGroup {
  readonly phrases: readonly string[]
  readonly equivalents: readonly Equivalent[]
}

/** Maximum number of words of a phrase; longer ones are explanations. */
export const MAX_PHRASE_WORDS = 4

const SCHEMA = `
  create table groups (id integer primary key, phrases text, equivalents text);
  create table phrases (stems text, grp integer, primary key (stems, grp)) without rowid`

/** Writes groups into an empty database, each under the stems of its phrases. */
export class LexiconWriter {
  readonly #language: Language
  readonly #insertGroup: StatementSync
  readonly #insertPhrase: StatementSync
  #count = 0

  constructor(database: DatabaseSync, language: Language) {
    this.#language = language
    database.exec(SCHEMA)
    this.#insertGroup = database.prepare('insert into groups values (?, ?, ?)')
    this.#insertPhrase = database.prepare('insert or ignore into phrases values (?, ?)')
  }

  add({ phrases, equivalents }: EquivalentGroup): void {
    const id = this.#count++
    this.#insertGroup.run(id, JSON.stringify(phrases.map(foldText)), JSON.stringify(equivalents))
    for (const phrase of phrases) {
      const stems = tokenize(phrase).map(({ form }) => stemOf(form, this.#language))
      if (stems.length > 0 && stems.length <= MAX_PHRASE_WORDS) this.#insertPhrase.run(stems.join(' '), id)
    }
  }
}

const json = <T>(schema: z.ZodType<T>) => z.string().transform((text): T => schema.parse(JSON.parse(text)))
const groupRow = z.object({
  phrases: json(z.array(z.string())),
  equivalents: json(z.array(z.object({ words: z.array(z.string()), via: z.enum(SOURCES), similarity: z.number() }))),
})
const stemsRow = z.object({ stems: z.string() })

/** Reads groups from a database that `LexiconWriter` has filled. */
export class LexiconReader {
  readonly #selectGroups: StatementSync
  readonly #selectStart: StatementSync
  readonly #selectWords: StatementSync

  constructor(database: DatabaseSync) {
    this.#selectGroups = database.prepare(
      'select g.phrases, g.equivalents from phrases p join groups g on g.id = p.grp where p.stems = ? order by p.grp',
    )
    this.#selectStart = database.prepare(
      `select 1 from phrases where stems = ?1 or (stems > ?1 || ' ' and stems < ?1 || '!') limit 1`,
    )
    this.#selectWords = database.prepare(
      `select distinct stems from phrases where stems >= ? and stems < ? and instr(stems, ' ') = 0`,
    )
  }

  /** The groups of a phrase by its stems, in the order in which they were added; their phrases are folded. */
  groupsOf(stems: string): EquivalentGroup[] {
    return this.#selectGroups.all(stems).map((row) => groupRow.parse(row))
  }

  /** Whether a phrase begins with a stem. */
  hasStart(stem: string): boolean {
    return this.#selectStart.get(stem) !== undefined
  }

  /** The stems of the phrases of one word that begin with a letter. */
  wordsFrom(letter: string): string[] {
    return this.#selectWords.all(letter, nextString(letter)).map((row) => stemsRow.parse(row).stems)
  }
}

/** The first string behind all that begin with a character. */
const nextString = (character: string): string => String.fromCodePoint((character.codePointAt(0) ?? 0) + 1)
