import { type Judged, judge, MOVES, type Refusal, type Wish } from '../desk/moves.ts'
import type { Actor } from '../desk/people.ts'
import type { AnswerRecord } from '../desk/record.ts'
import { findAnswer, findById } from './answers.ts'
import type { Database, World } from '../database/database.ts'
import { append } from './log.ts'
import { enqueue } from './queue.ts'

export type Decision =
  | { readonly ok: true; readonly record: AnswerRecord }
  /** The record as it stands, so that whoever came too late can be told who was first. */
  | { readonly ok: false; readonly refusal: Refusal; readonly record: AnswerRecord }
  | { readonly ok: false; readonly refusal: 'unknown' }

/** Fulfils a wish, or says why not. Of two that cannot both be, exactly one is fulfilled. */
export async function decide(
  db: Database,
  world: World,
  server: string,
  number: number,
  wish: Wish,
): Promise<Decision> {
  return db.transaction().execute(async (tx): Promise<Decision> => {
    // Somebody else may have changed the record since it was read: then it is read and judged again.
    for (;;) {
      const record = await findAnswer(tx, server, number)
      if (!record) return { ok: false, refusal: 'unknown' }
      const decision = await advance(tx, world, record, wish)
      if (decision) return decision
    }
  })
}

/** Makes one move if the record still stands as it was read; undefined if it does not. */
export async function advance(
  tx: Database,
  world: World,
  record: AnswerRecord,
  wish: Wish,
  also: { readonly message?: string; readonly correction?: string } = {},
): Promise<Decision | undefined> {
  const judged = judge(record, wish)
  if (!judged.ok) return { ...judged, record }
  if (!(await update(tx, record, wish, judged, also.message))) return undefined
  const reason = wish.reason?.trim() ?? null
  const actor = idOf(wish.actor)
  const detail = wish.move === 'trim' ? { keep: judged.keep } : {}
  const { server, id, channel, asker } = record
  const correction = also.correction ?? null
  await append(tx, world, { server, answer: id, correction, actor, act: wish.move, reason, detail })
  for (const purpose of MOVES[wish.move].sends) {
    if (purpose === 'card-edit' && record.way !== 'offer') continue
    if (purpose === 'notice' && !(asker && (record.way === 'offer' || wish.move !== 'publish'))) continue
    const to = purpose === 'notice' ? { person: asker, event: wish.move } : purpose === 'post' ? { channel } : {}
    await enqueue(tx, world, { purpose, server, answer: id, correction, ...to })
  }
  const fresh = await findById(tx, id)
  return fresh && { ok: true, record: fresh }
}

async function update(
  tx: Database,
  { id, state, revision }: AnswerRecord,
  wish: Wish,
  judged: Judged & { ok: true },
  message: string | undefined,
): Promise<boolean> {
  const person = idOf(wish.actor)
  const { numUpdatedRows } = await tx
    .updateTable('answers')
    .set({
      state: judged.state,
      revision: revision + 1,
      ...(person && judged.state !== state ? { decider: person } : {}),
      ...(wish.reason ? { reason: wish.reason.trim() } : {}),
      ...(message ? { message } : {}),
    })
    .where('id', '=', id)
    .where('state', '=', state)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  if (wish.move === 'trim')
    await tx
      .updateTable('citations')
      .set((eb) => ({ removed: eb.case().when('position', 'in', judged.keep).then(0).else(1).end() }))
      .where('answer', '=', id)
      .execute()
  return true
}

const idOf = (actor: Actor): string | null => (actor === 'program' ? null : actor.id)
