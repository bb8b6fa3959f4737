import type { Selectable } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import type { Purpose } from '../desk/deliver.ts'
import { findAnswerById } from './answers.ts'

/** For a purpose that brings a card at the desk up to date: the card's own, and the column that both name its record in. */
const EDITED_CARDS: {
  readonly [purpose in Purpose]?: {
    readonly card: Purpose
    readonly column: 'answer' | 'correction' | 'error_report' | 'story_draft'
  }
} = {
  'card-edit': { card: 'card', column: 'answer' },
  'proposal-edit': { card: 'proposal', column: 'correction' },
  'error-card-edit': { card: 'error-card', column: 'error_report' },
  'story-draft-edit': { card: 'story-draft', column: 'story_draft' },
}

/** The message that a delivery edits or replies to, and its channel. */
export async function findTarget(
  db: Database,
  { purpose, answer, correction, error_report, story_draft, channel }: Selectable<Tables['deliveries']>,
): Promise<{ target: string | null; channel: string | null }> {
  if (answer && (purpose === 'edit' || purpose === 'reply')) {
    const record = await findAnswerById(db, answer)
    return { target: record?.message ?? null, channel: record?.channel ?? null }
  }
  const edited = EDITED_CARDS[purpose]
  if (!edited) return { target: null, channel }
  const posted = await db
    .selectFrom('deliveries')
    .select(['message', 'channel'])
    .where('purpose', '=', edited.card)
    .where(edited.column, '=', { answer, correction, error_report, story_draft }[edited.column])
    .where('message', 'is not', null)
    .executeTakeFirst()
  return { target: posted?.message ?? null, channel: posted?.channel ?? null }
}
