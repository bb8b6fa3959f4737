import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { z } from 'zod'
import { languages } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import type { Place } from '../../search/narrow.ts'

/** Of a want that more sentences hold only so many are weighed: it tells little. */
const MAX_MATCHES = 1_500

const place = z.object({ story: z.string(), n: z.int() })

/** Tokens any of which will do, and what a sentence with one of them gains. */
export interface QueryTerm {
  readonly tokens: readonly string[]
  readonly weight: number
}

/** Finds the sentences with the most weight. There is a statement for each number of wants. */
export function createMatcher(
  database: DatabaseSync,
): (wants: readonly QueryTerm[], language: Language, most: number) => Place[] {
  const statements = new Map<number, StatementSync>()
  return (wants, language, most) => {
    if (wants.length === 0) return []
    const statement = statements.get(wants.length) ?? database.prepare(matchSql(wants.length))
    statements.set(wants.length, statement)
    const values = wants.flatMap(({ tokens, weight }) => [
      weight,
      tokens.map((token) => `"${token.replaceAll('"', '')}"`).join(' OR '),
    ])
    return statement.all(...values, most * languages.length, language.code, most).map((row) => place.parse(row))
  }
}

const matchSql = (wants: number): string => {
  const one = `select * from (select rowid as id, ? as weight from words where words match ? limit ${MAX_MATCHES})`
  return `
    select story, n from (
      select id, sum(weight) as weight from (${Array.from({ length: wants }, () => one).join(' union all ')})
      group by id order by weight desc, id limit ?
    ) join sentences using (id) where language = ? order by weight desc, id limit ?`
}
