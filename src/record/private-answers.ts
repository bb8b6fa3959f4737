import type { Database, Clock } from '../database/database.ts'
import { type At, prepareQuery } from '../database/prepared-query.ts'
import type { NewAnswer } from './answers.ts'

/** An answer that only its asker saw, stored for a day so that it can be shared or offered. */
export interface PrivateAnswer {
  readonly id: string
  readonly server: string
  readonly channel: string
  readonly asker: string
  readonly command: string
  readonly input: unknown
  readonly story: string
  readonly version: string
  /** The excerpts it was shown with; null in one that an earlier version of the program stored. */
  readonly citations: NewAnswer['citations'] | null
}

export async function savePrivateAnswer(db: Database, clock: Clock, privateAnswer: PrivateAnswer): Promise<void> {
  await insertPrivateAnswer(db, { ...privateAnswer, at: clock.now().toISOString() })
}

const insertPrivateAnswer = prepareQuery((db, at: At<PrivateAnswer & { readonly at: string }>) =>
  db.insertInto('private_answers').values({
    id: at(({ id }) => id),
    server: at(({ server }) => server),
    channel: at(({ channel }) => channel),
    asker: at(({ asker }) => asker),
    command: at(({ command }) => command),
    input: at(({ input }) => JSON.stringify(input)),
    story: at(({ story }) => story),
    version: at(({ version }) => version),
    citations: at(({ citations }) => citations && JSON.stringify(citations)),
    at: at((answer) => answer.at),
  }),
)

export async function findPrivateAnswer(db: Database, id: string): Promise<PrivateAnswer | undefined> {
  const row = await db.selectFrom('private_answers').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { at: _, input, citations, ...answer } = row
  return { ...answer, input: JSON.parse(input), citations: citations === null ? null : JSON.parse(citations) }
}

/** A question that had no sure answer. */
interface UnansweredQuestion {
  readonly server: string
  readonly channel: string
  readonly story: string | null
  readonly question: string
  readonly reason: string
  /** So that people are counted; null where nobody knows any more. */
  readonly asker: string | null
}

export async function saveUnanswered(db: Database, clock: Clock, question: UnansweredQuestion): Promise<void> {
  await db
    .insertInto('unanswered')
    .values({ id: clock.newId(), ...question, at: clock.now().toISOString() })
    .execute()
}

/** The questions of a server that had no sure answer, newest first. */
export const listUnanswered = (
  db: Database,
  server: string,
  limit: number,
): Promise<(UnansweredQuestion & { at: string })[]> =>
  db
    .selectFrom('unanswered')
    .select(['server', 'channel', 'story', 'question', 'reason', 'at', 'asker'])
    .where('server', '=', server)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
