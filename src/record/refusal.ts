import type { Clock, Database } from '../database/database.ts'
import type { Delivery, Purpose } from '../desk/deliver.ts'
import type { LossReason } from '../desk/losses.ts'
import { enqueue } from './queue.ts'
import { loadSettings } from './settings.ts'

/** Purposes of messages for the public: what AutoMod refuses of them is told to the desk. */
const PUBLIC: ReadonlySet<Purpose> = new Set(['post', 'answer', 'edit', 'reply'])
const AUTO_MOD: LossReason = 'autoModRefused'

/** Tells the desk that AutoMod refused a message, where it did and there is a desk. */
export async function tellRefusal(
  tx: Database,
  clock: Clock,
  { server, answer, purpose }: Pick<Delivery, 'server' | 'answer' | 'purpose'>,
  reason: string,
): Promise<void> {
  if (reason !== AUTO_MOD || !PUBLIC.has(purpose)) return
  const { 'desk-channel': channel } = await loadSettings(tx, { server })
  if (channel) await enqueue(tx, clock, { purpose: 'refusal', server, answer, event: purpose, channel })
}
