import type { Selectable } from 'kysely'
import {
  type AnswerRecord,
  type CitationRecord,
  type VersionSpan,
  INITIAL_STATES,
  type Way,
  WAYS_BY_MODE,
} from '../desk/answer-record.ts'
import type { Database, Clock } from '../database/database.ts'
import { type At, prepareQuery } from '../database/prepared-query.ts'
import { appendAudit } from './audit-log.ts'
import { insertAnswer, insertCitations } from './insert-answer.ts'
import { enqueue } from './queue.ts'
import { loadSettings } from './settings.ts'
import type { Tables } from '../database/tables.ts'

/** An answer to be put on record: public, shared or offered. */
export interface NewAnswer {
  /** From the button that was pressed, so that pressing twice records once. */
  readonly id: string
  readonly server: string
  readonly channel: string
  /** The channel a thread is in. */
  readonly parent?: string | null
  readonly way: Way
  readonly asker: string
  readonly command: string
  readonly input: unknown
  readonly story: string
  readonly version: string
  readonly citations: readonly (Pick<CitationRecord, 'story' | 'language' | 'rule'> & {
    readonly cited: VersionSpan
    /** For a translation: the position of the excerpt that it is shown beside. */
    readonly beside?: number | undefined
  })[]
}

export type RecordResult =
  | { readonly ok: true; readonly record: AnswerRecord }
  | { readonly ok: false; readonly refusal: 'mode' | 'paused' | 'too-many-offers' | 'already' }

/** Seconds that an interaction's token is valid: after that its answer was sent, or never will be. */
const TOKEN_LIFE = 15 * 60

/** Puts an answer on record and queues its message, or the desk's card, within a transaction. */
export async function recordAnswer(tx: Database, clock: Clock, answer: NewAnswer): Promise<RecordResult> {
  const settings = await loadSettings(tx, answer)
  if (settings.paused) return { ok: false, refusal: 'paused' }
  const ways: readonly Way[] = WAYS_BY_MODE[settings.mode]
  if (!ways.includes(answer.way)) return { ok: false, refusal: 'mode' }
  if (answer.way !== 'open') await lockServer(tx, answer.server)
  if (await isRecorded(tx, answer.id)) return { ok: false, refusal: 'already' }
  if (answer.way === 'offer' && (await countOpenOffers(tx, answer)) >= settings['open-offers'])
    return { ok: false, refusal: 'too-many-offers' }
  const record = await insert(tx, clock, answer, await nextNumber(tx, answer.server))
  const { server, channel, id, asker } = record
  await appendAudit(tx, clock, { server, answer: id, actor: asker, event: answer.way, detail: { channel } })
  const card = settings['desk-channel']
  if (answer.way === 'share') await enqueue(tx, clock, { purpose: 'post', server, channel, answer: id })
  if (answer.way === 'open')
    await enqueue(tx, clock, { purpose: 'answer', server, channel, answer: id, inFlight: TOKEN_LIFE })
  if (answer.way === 'offer' && card) await enqueue(tx, clock, { purpose: 'card', server, channel: card, answer: id })
  return { ok: true, record }
}

const selectById = prepareQuery((db, at: At<{ readonly id: string }>) =>
  db
    .selectFrom('answers')
    .selectAll()
    .where(
      'id',
      '=',
      at(({ id }) => id),
    ),
)

const isRecorded = async (tx: Database, id: string): Promise<boolean> => (await selectById(tx, { id })).rows.length > 0

/** Locks a server against other writers until the transaction ends, so that two offers at once are counted one by one. */
export async function lockServer(tx: Database, server: string): Promise<void> {
  await tx
    .insertInto('servers')
    .values({ id: server, last_number: 0 })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({ last_number: eb.ref('servers.last_number') })),
    )
    .execute()
}

/** The next number of a record in a server. Locks the server's row until the transaction ends. */
export async function nextNumber(tx: Database, server: string): Promise<number> {
  const [row] = (await countUp(tx, { server })).rows
  if (!row) throw new Error('a server was given no number')
  return row.last_number
}

const countUp = prepareQuery((db, at: At<{ readonly server: string }>) =>
  db
    .insertInto('servers')
    .values({ id: at(({ server }) => server), last_number: 1 })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({ last_number: eb('servers.last_number', '+', 1) })),
    )
    .returning('last_number'),
)

async function countOpenOffers(tx: Database, { server, asker }: NewAnswer): Promise<number> {
  const { n } = await tx
    .selectFrom('answers')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('server', '=', server)
    .where('asker', '=', asker)
    .where('state', 'in', ['draft', 'held'])
    .executeTakeFirstOrThrow()
  return Number(n)
}

async function insert(tx: Database, clock: Clock, answer: NewAnswer, number: number): Promise<AnswerRecord> {
  const { id, server, channel, way, asker, command, input, story, version } = answer
  const askedAt = clock.now().toISOString()
  const row = { id, server, number, channel, way, asker, command, story, version, state: INITIAL_STATES[way] }
  const undecided = { revision: 1, decider: null, reason: null, message: null }
  await insertAnswer(tx, { ...row, ...undecided, input: JSON.stringify(input), asked_at: askedAt })
  const rows = answer.citations.map(({ story, language, rule, cited, beside = null }, i) => ({
    answer: id,
    position: i + 1,
    story,
    language,
    cited_hash: cited.hash,
    cited_start: cited.start,
    cited_end: cited.end,
    cited_sentence: cited.sentence,
    now_hash: cited.hash,
    now_start: cited.start,
    now_end: cited.end,
    now_sentence: cited.sentence,
    rule,
    standing: 'kept' as const,
    removed: 0,
    beside,
  }))
  await insertCitations(tx, rows)
  return { ...row, ...undecided, input, askedAt, ...splitCitations(rows) }
}

/** The record with a number, by which editors name it. */
export async function findAnswerByNumber(
  db: Database,
  server: string,
  number: number,
): Promise<AnswerRecord | undefined> {
  const row = await db
    .selectFrom('answers')
    .selectAll()
    .where('server', '=', server)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && (await attachCitations(db, [row]))[0]
}

export async function findAnswerById(db: Database, id: string): Promise<AnswerRecord | undefined> {
  const [row] = (await selectById(db, { id })).rows
  return row && withCitations(row, (await selectCitations(db, { id })).rows)
}

const selectCitations = prepareQuery((db, at: At<{ readonly id: string }>) =>
  db
    .selectFrom('citations')
    .selectAll()
    .where(
      'answer',
      '=',
      at(({ id }) => id),
    )
    .orderBy('position'),
)

/** The records of a server in some states, oldest first; in any state if none is named. */
export async function listAnswers(
  db: Database,
  server: string,
  states: readonly AnswerRecord['state'][] = [],
): Promise<AnswerRecord[]> {
  let query = db.selectFrom('answers').selectAll().where('server', '=', server).orderBy('number')
  if (states.length > 0) query = query.where('state', 'in', states)
  return attachCitations(db, await query.execute())
}

async function attachCitations(db: Database, rows: readonly Selectable<Tables['answers']>[]): Promise<AnswerRecord[]> {
  if (rows.length === 0) return []
  const cited = await db
    .selectFrom('citations')
    .selectAll()
    .where(
      'answer',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('answer')
    .orderBy('position')
    .execute()
  const byAnswer = Map.groupBy(cited, ({ answer }) => answer)
  return rows.map((row) => withCitations(row, byAnswer.get(row.id) ?? []))
}

const withCitations = (
  { asked_at: askedAt, input, ...row }: Selectable<Tables['answers']>,
  cited: readonly Selectable<Tables['citations']>[],
): AnswerRecord => ({
  ...row,
  askedAt,
  input: input === null ? null : JSON.parse(input),
  ...splitCitations(cited),
})

/** The citations of an answer, and the translations beside them. */
const splitCitations = (rows: readonly Selectable<Tables['citations']>[]) => ({
  citations: rows.filter(({ beside }) => beside === null).map(toCitationRecord),
  translations: rows.flatMap((row) => (row.beside === null ? [] : [{ ...toCitationRecord(row), beside: row.beside }])),
})

export const toCitationRecord = (row: Selectable<Tables['citations']>): CitationRecord => ({
  position: row.position,
  story: row.story,
  language: row.language,
  cited: { hash: row.cited_hash, start: row.cited_start, end: row.cited_end, sentence: row.cited_sentence },
  now: { hash: row.now_hash, start: row.now_start, end: row.now_end, sentence: row.now_sentence },
  rule: row.rule,
  standing: row.standing,
  removed: row.removed === 1,
})
