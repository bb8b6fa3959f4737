import type { Purpose } from '../desk/deliver.ts'
import type { Database, World } from './database.ts'

interface NewDelivery {
  readonly purpose: Purpose
  readonly server: string
  readonly id?: string
  readonly answer?: string | null
  readonly correction?: string | null
  readonly event?: string | null
  readonly channel?: string | null
  readonly person?: string | null
  /** It is being sent by other hands: seconds after which we look whether it arrived. */
  readonly inFlight?: number
}

/** Queues a message. One whose id is queued already is not queued twice. */
export async function enqueue(db: Database, world: World, { inFlight, ...delivery }: NewDelivery): Promise<void> {
  const none = { answer: null, correction: null, event: null, channel: null, person: null, message: null, reason: null }
  const due = new Date(world.now().getTime() + (inFlight ?? 0) * 1000).toISOString()
  const state = inFlight === undefined ? 'waiting' : 'sending'
  await db
    .insertInto('deliveries')
    .values({ ...none, id: world.newId(), ...delivery, state, attempts: 0, unsure: 0, due_at: due })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}
