import type { Answer } from '../answers/answer.ts'
import type { Clock, Database } from '../database/database.ts'

/** Answers that were given and how long they took, none of them about a person. */
export interface AnswerCount {
  readonly server: string
  readonly status: Answer['status']
  readonly bucket: number
  readonly n: number
}

/** What a server was answered in this month. */
export interface MonthlyAnswers {
  readonly answered: number
  readonly unsure: number
  readonly declined: number
  /** Milliseconds within which half of them were given; null where there were none. */
  readonly medianWithin: number | null
}

/** Each bucket ends a tenth later than the one before. */
const GROWTH = 1.1

/** The bucket of a duration in milliseconds. */
export const bucketOf = (ms: number): number => Math.max(0, Math.ceil(Math.log(Math.max(1, ms)) / Math.log(GROWTH)))

/** The milliseconds at which a bucket ends. */
const endOf = (bucket: number): number => Math.ceil(GROWTH ** bucket)

const monthOf = (clock: Clock): string => clock.now().toISOString().slice(0, 7)

/** Adds answers to those of this month. */
export async function addAnswerCounts(db: Database, clock: Clock, counts: readonly AnswerCount[]): Promise<void> {
  const month = monthOf(clock)
  for (const count of counts)
    await db
      .insertInto('answer_counts')
      .values({ ...count, month })
      .onConflict((conflict) =>
        conflict
          .columns(['server', 'month', 'status', 'bucket'])
          .doUpdateSet((eb) => ({ n: eb('answer_counts.n', '+', count.n) })),
      )
      .execute()
}

/** What a server was answered in this month. */
export async function readMonthlyAnswers(db: Database, clock: Clock, server: string): Promise<MonthlyAnswers> {
  const rows = await db
    .selectFrom('answer_counts')
    .select(['status', 'bucket', 'n'])
    .where('server', '=', server)
    .where('month', '=', monthOf(clock))
    .orderBy('bucket')
    .execute()
  const of = (status: string): number => rows.reduce((sum, row) => sum + (row.status === status ? row.n : 0), 0)
  const all = rows.reduce((sum, { n }) => sum + n, 0)
  let seen = 0
  const median = rows.find(({ n }) => {
    seen += n
    return seen * 2 >= all
  })
  return {
    answered: of('answered'),
    unsure: of('unsure'),
    declined: of('declined'),
    medianWithin: median ? endOf(median.bucket) : null,
  }
}
