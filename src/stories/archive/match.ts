import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { z } from 'zod'
import { languages } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import type { SentenceRef } from '../../search/candidates.ts'

/** Maximum number of sentences weighed for one term: a term that more of them hold says little. */
const MAX_MATCHES = 1_500

const place = z.object({ story: z.string(), n: z.int() })

/** Tokens of which one is enough, and the weight that a sentence with one of them gains. */
export interface QueryTerm {
  readonly tokens: readonly string[]
  readonly weight: number
}

/** Finds the sentences of greatest weight. Each number of terms has a statement, prepared when first needed. */
export class SentenceMatcher {
  readonly #database: DatabaseSync
  readonly #statements = new Map<number, StatementSync>()

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  /** At most `most` places of a language, heaviest first. */
  match(terms: readonly QueryTerm[], language: Language, most: number): SentenceRef[] {
    if (terms.length === 0) return []
    const values = terms.flatMap(({ tokens, weight }) => [weight, anyOf(tokens)])
    return this.#statement(terms.length)
      .all(...values, most * languages.length, language.code, most)
      .map((row) => place.parse(row))
  }

  #statement(terms: number): StatementSync {
    const statement = this.#statements.get(terms) ?? this.#database.prepare(matchSql(terms))
    this.#statements.set(terms, statement)
    return statement
  }
}

/** An FTS5 query for any of some tokens, each quoted so that it can be no operator. */
const anyOf = (tokens: readonly string[]): string =>
  tokens.map((token) => `"${token.replaceAll('"', '')}"`).join(' OR ')

const matchSql = (terms: number): string => {
  const one = `select * from (select rowid as id, ? as weight from words where words match ? limit ${MAX_MATCHES})`
  return `
    select story, n from (
      select id, sum(weight) as weight from (${Array.from({ length: terms }, () => one).join(' union all ')})
      group by id order by weight desc, id limit ?
    ) join sentences using (id) where language = ? order by weight desc, id limit ?`
}
