import type { Clock, Database } from '../database/database.ts'
import { type At, prepareQuery } from '../database/prepared-query.ts'
import type { Writer } from '../database/writer.ts'
import type { Settlement } from '../desk/deliver.ts'
import type { LossReason } from '../desk/losses.ts'
import { reviewIfChanged, settleOnce } from './outbox.ts'

/** Settles the delivery of an answer that was sent in reply to a command: its message is there. */
export const confirmAnswerSent = (
  db: Database,
  clock: Clock,
  writer: Writer,
  answer: string,
  message: string,
): Promise<void> => settleAnswer(db, clock, writer, answer, { kind: 'done', message })

/** Settles the delivery of an answer that was refused in reply to a command: it is not looked for. */
export const refuseAnswer = (
  db: Database,
  clock: Clock,
  writer: Writer,
  answer: string,
  reason: LossReason,
): Promise<void> => settleAnswer(db, clock, writer, answer, { kind: 'lost', reason })

async function settleAnswer(
  db: Database,
  clock: Clock,
  writer: Writer,
  answer: string,
  settlement: Settlement,
): Promise<void> {
  // Until then the message would be looked for: nothing is lost if the process ends before.
  const isSettled = await writer.transactLater(async (tx) => {
    const [row] = (await selectSending(tx, { answer })).rows
    if (!row) return false
    await settleOnce(tx, clock, { ...row, errorReport: null, target: null, unsure: false }, settlement, clock.now())
    return true
  })
  if (isSettled) await reviewIfChanged(db, clock, answer)
}

const selectSending = prepareQuery((db, at: At<{ readonly answer: string }>) =>
  db
    .selectFrom('deliveries')
    .selectAll()
    .where(
      'answer',
      '=',
      at(({ answer }) => answer),
    )
    .where('purpose', '=', 'answer')
    .where('state', '=', 'sending'),
)
