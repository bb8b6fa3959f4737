import type { Clock, Database } from '../database/database.ts'
import type { Purpose } from '../desk/deliver.ts'
import { OPEN_DRAFT_STATES } from '../desk/story-draft.ts'
import { enqueue } from './queue.ts'

/** What of a server is past its retention. */
interface Expired {
  readonly server: string
  /** The moment before which it is. */
  readonly before: string
}

/**
 * Blanks, within a transaction, who asked, reported, added and decided, and what they wrote, and has the desk's cards say it no
 * longer. Public messages stay as they are.
 */
export async function blankExpired(tx: Database, clock: Clock, expired: Expired): Promise<void> {
  await blankAnswers(tx, clock, expired)
  await blankCorrections(tx, clock, expired)
  await blankReports(tx, clock, expired)
  await blankStoryDrafts(tx, clock, expired)
}

async function blankAnswers(tx: Database, clock: Clock, { server, before }: Expired): Promise<void> {
  const blanked = await tx
    .updateTable('answers')
    .set({ asker: null, input: null, decider: null })
    .where('server', '=', server)
    .where('asked_at', '<', before)
    .where('state', 'not in', ['draft', 'held', 'approved'])
    .where((eb) => eb.or([eb('asker', 'is not', null), eb('input', 'is not', null), eb('decider', 'is not', null)]))
    .returning('id')
    .execute()
  for (const { id } of blanked)
    if (await hasCard(tx, 'card', 'answer', id)) await enqueue(tx, clock, { purpose: 'card-edit', server, answer: id })
}

async function blankCorrections(tx: Database, clock: Clock, { server, before }: Expired): Promise<void> {
  const blanked = await tx
    .updateTable('corrections')
    .set({ decider: null })
    .where('server', '=', server)
    .where('opened_at', '<', before)
    .where('decider', 'is not', null)
    .returning('id')
    .execute()
  for (const { id } of blanked)
    if (await hasCard(tx, 'proposal', 'correction', id))
      await enqueue(tx, clock, { purpose: 'proposal-edit', server, correction: id })
}

async function blankReports(tx: Database, clock: Clock, { server, before }: Expired): Promise<void> {
  const blanked = await tx
    .updateTable('error_reports')
    .set({ reporter: null, words: null, input: null, decider: null })
    .where('server', '=', server)
    .where('opened_at', '<', before)
    .where('state', '<>', 'open')
    .where((eb) => eb.or([eb('reporter', 'is not', null), eb('words', 'is not', null), eb('decider', 'is not', null)]))
    .returning('id')
    .execute()
  for (const { id } of blanked)
    if (await hasCard(tx, 'error-card', 'error_report', id))
      await enqueue(tx, clock, { purpose: 'error-card-edit', server, errorReport: id })
}

/** Drafts are deleted once their cards are brought up to date, which are found by them. */
async function blankStoryDrafts(tx: Database, clock: Clock, { server, before }: Expired): Promise<void> {
  const decided = tx
    .selectFrom('story_drafts')
    .select('id')
    .where('server', '=', server)
    .where('at', '<', before)
    .where('state', 'not in', OPEN_DRAFT_STATES)
  const waiting = tx
    .selectFrom('deliveries')
    .select('story_draft')
    .$narrowType<{ story_draft: string }>()
    .where('story_draft', 'is not', null)
    .where('state', 'in', ['waiting', 'sending'])
  await tx
    .deleteFrom('story_drafts')
    .where('id', 'in', decided.where('adder', 'is', null).where('decider', 'is', null))
    .where('id', 'not in', waiting)
    .execute()
  const blanked = await tx
    .updateTable('story_drafts')
    .set({ adder: null, decider: null })
    .where('id', 'in', decided)
    .where((eb) => eb.or([eb('adder', 'is not', null), eb('decider', 'is not', null)]))
    .returning('id')
    .execute()
  for (const { id } of blanked)
    if (await hasCard(tx, 'story-draft', 'story_draft', id))
      await enqueue(tx, clock, { purpose: 'story-draft-edit', server, storyDraft: id })
    else await tx.deleteFrom('story_drafts').where('id', '=', id).execute()
}

async function hasCard(
  tx: Database,
  purpose: Purpose,
  column: 'answer' | 'correction' | 'error_report' | 'story_draft',
  id: string,
): Promise<boolean> {
  const card = await tx
    .selectFrom('deliveries')
    .select('id')
    .where('purpose', '=', purpose)
    .where(column, '=', id)
    .where('message', 'is not', null)
    .executeTakeFirst()
  return card !== undefined
}
