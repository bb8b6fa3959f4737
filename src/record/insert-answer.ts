import type { Expression, Selectable } from 'kysely'
import type { Database } from '../database/database.ts'
import { type At, prepareQuery } from '../database/prepared-query.ts'
import type { Tables } from '../database/tables.ts'

type AnswerRow = Selectable<Tables['answers']>
type CitationRow = Selectable<Tables['citations']>

/** Inserts an answer. */
export const insertAnswer = prepareQuery((db, at: At<AnswerRow>) =>
  db.insertInto('answers').values({
    id: at(({ id }) => id),
    server: at(({ server }) => server),
    number: at(({ number }) => number),
    channel: at(({ channel }) => channel),
    way: at(({ way }) => way),
    asker: at(({ asker }) => asker),
    command: at(({ command }) => command),
    input: at(({ input }) => input),
    story: at(({ story }) => story),
    version: at(({ version }) => version),
    state: at(({ state }) => state),
    revision: at(({ revision }) => revision),
    decider: at(({ decider }) => decider),
    reason: at(({ reason }) => reason),
    message: at(({ message }) => message),
    asked_at: at((row) => row.asked_at),
  }),
)

const citationAt = (at: <T>(read: (row: CitationRow) => T) => Expression<T>) => ({
  answer: at(({ answer }) => answer),
  position: at(({ position }) => position),
  story: at(({ story }) => story),
  language: at(({ language }) => language),
  cited_hash: at((row) => row.cited_hash),
  cited_start: at((row) => row.cited_start),
  cited_end: at((row) => row.cited_end),
  cited_sentence: at((row) => row.cited_sentence),
  now_hash: at((row) => row.now_hash),
  now_start: at((row) => row.now_start),
  now_end: at((row) => row.now_end),
  now_sentence: at((row) => row.now_sentence),
  rule: at(({ rule }) => rule),
  standing: at(({ standing }) => standing),
  removed: at(({ removed }) => removed),
  beside: at(({ beside }) => beside),
})

const prepareInsert = (count: number) =>
  prepareQuery((db, at: At<readonly CitationRow[]>) =>
    db
      .insertInto('citations')
      .values(Array.from({ length: count }, (_, i) => citationAt((read) => at((rows) => read(rowAt(rows, i)))))),
  )

function rowAt(rows: readonly CitationRow[], i: number): CitationRow {
  const row = rows[i]
  if (!row) throw new RangeError(`there is no row ${i}`)
  return row
}

/** The query for each number of citations: an answer has a few dozen at most. */
const insertsByCount = new Map<number, ReturnType<typeof prepareInsert>>()

/** Inserts the citations of an answer. */
export async function insertCitations(tx: Database, rows: readonly CitationRow[]): Promise<void> {
  if (rows.length === 0) return
  const insert = insertsByCount.get(rows.length) ?? prepareInsert(rows.length)
  insertsByCount.set(rows.length, insert)
  await insert(tx, rows)
}
