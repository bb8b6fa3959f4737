import type { Clock, Database } from '../database/database.ts'
import type { Delivery, Purpose } from '../desk/deliver.ts'
import type { LossReason } from '../desk/losses.ts'
import { enqueue } from './queue.ts'
import { loadSettings } from './settings.ts'

/** Purposes of messages for the public: what AutoMod refuses of them is told to the desk. */
const PUBLIC: ReadonlySet<Purpose> = new Set(['post', 'answer', 'edit', 'reply'])
const AUTO_MOD: LossReason = 'autoModRefused'

/** Seconds of waiting that the desk is told of: what waits for less is tried again by itself soon. */
const LONG_DELAY = 600

/** Tells the desk, once for each edit, that Discord's limit of edits makes it wait for long. */
export async function tellDelay(
  tx: Database,
  clock: Clock,
  { id, server, answer, purpose }: Pick<Delivery, 'id' | 'server' | 'answer' | 'purpose'>,
  seconds: number,
): Promise<void> {
  if (seconds <= LONG_DELAY || purpose !== 'edit') return
  const until = new Date(clock.now().getTime() + seconds * 1_000).toISOString()
  await tellDesk(tx, clock, { id: `delay-${id}`, purpose: 'delay', server, answer, event: until })
}

/** Tells the desk that AutoMod refused a message, where it did and there is a desk. */
export async function tellRefusal(
  tx: Database,
  clock: Clock,
  { server, answer, purpose }: Pick<Delivery, 'server' | 'answer' | 'purpose'>,
  reason: string,
): Promise<void> {
  if (reason !== AUTO_MOD || !PUBLIC.has(purpose)) return
  await tellDesk(tx, clock, { purpose: 'refusal', server, answer, event: purpose })
}

/** Queues a message to the desk, where there is one. */
async function tellDesk(tx: Database, clock: Clock, delivery: Parameters<typeof enqueue>[2]): Promise<void> {
  const { 'desk-channel': channel } = await loadSettings(tx, { server: delivery.server })
  if (channel) await enqueue(tx, clock, { ...delivery, channel })
}
