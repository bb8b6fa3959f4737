import type { Selectable } from 'kysely'
import {
  applyToDraft,
  OPEN_DRAFT_STATES,
  openState,
  type StoryDraft,
  type StoryDraftRefusal,
  type StoryDraftRequest,
} from '../desk/story-draft.ts'
import type { Clock, Database } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import { storyFields } from '../story/story-fields.ts'
import { lockServer, nextNumber } from './answers.ts'
import { appendAudit } from './audit-log.ts'
import { enqueue } from './queue.ts'
import { loadSettings } from './settings.ts'

/** Maximum number of stories of a server that wait to be added at a time. */
export const MAX_OPEN_DRAFTS = 20
/** Days after which a story lapses that nobody decided about. */
export const DRAFT_DAYS = 7

/** A story as somebody wants to add it. */
export type NewStoryDraft = Pick<StoryDraft, 'id' | 'server' | 'fields' | 'body' | 'story'> & { readonly adder: string }

export type StoryDraftDecision =
  | { readonly ok: true; readonly draft: StoryDraft }
  /** The draft as it is, to say who decided first. */
  | { readonly ok: false; readonly refusal: StoryDraftRefusal; readonly draft: StoryDraft }
  | { readonly ok: false; readonly refusal: 'unknown' }

/**
 * Puts a story that is to be added on record, and its card in the queue for the desk where nothing is missing. Undefined
 * where too many wait. One with an id is put there once.
 */
export async function recordStoryDraft(
  tx: Database,
  clock: Clock,
  fresh: NewStoryDraft,
): Promise<StoryDraft | undefined> {
  await lockServer(tx, fresh.server)
  const known = await findStoryDraftById(tx, fresh.id)
  if (known) return known
  if ((await listStoryDrafts(tx, fresh.server)).length >= MAX_OPEN_DRAFTS) return undefined
  const draft: StoryDraft = {
    ...fresh,
    number: await nextNumber(tx, fresh.server),
    state: openState(fresh.fields),
    revision: 1,
    decider: null,
    reason: null,
    at: clock.now().toISOString(),
  }
  await tx.insertInto('story_drafts').values(toRow(draft)).execute()
  await log(tx, clock, draft, 'add-story', draft.adder)
  if (draft.state === 'waiting') await sendCard(tx, clock, draft)
  return draft
}

/**
 * Makes a transition, or returns why not. `write` writes what it leads to outside of the record; where that fails, nothing
 * has changed.
 */
export async function decideStoryDraft(
  db: Database,
  clock: Clock,
  server: string,
  number: number,
  request: StoryDraftRequest,
  write: (draft: StoryDraft) => Promise<void> = async () => {},
): Promise<StoryDraftDecision> {
  return db.transaction().execute(async (tx): Promise<StoryDraftDecision> => {
    for (;;) {
      const draft = await findStoryDraftByNumber(tx, server, number)
      if (!draft) return { ok: false, refusal: 'unknown' }
      const fresh = applyToDraft(draft, request)
      if (typeof fresh === 'string') return { ok: false, refusal: fresh, draft }
      if (!(await update(tx, draft, fresh))) continue
      await write(draft)
      const actor = request.actor === 'program' ? null : request.actor.id
      await log(tx, clock, fresh, `${request.transition}-story`, actor, request.reason)
      await sendCard(tx, clock, fresh)
      return { ok: true, draft: fresh }
    }
  })
}

/** The stories of a server that wait to be added, oldest first. */
export async function listStoryDrafts(db: Database, server: string): Promise<StoryDraft[]> {
  const rows = await db
    .selectFrom('story_drafts')
    .selectAll()
    .where('server', '=', server)
    .where('state', 'in', OPEN_DRAFT_STATES)
    .orderBy('number')
    .execute()
  return rows.map(toDraft)
}

export async function findStoryDraftByNumber(
  db: Database,
  server: string,
  number: number,
): Promise<StoryDraft | undefined> {
  const row = await db
    .selectFrom('story_drafts')
    .selectAll()
    .where('server', '=', server)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && toDraft(row)
}

export async function findStoryDraftById(db: Database, id: string): Promise<StoryDraft | undefined> {
  const row = await db.selectFrom('story_drafts').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toDraft(row)
}

/** Ends the drafts that nobody decided about, and forgets a person's who is to be forgotten. */
export async function lapseStoryDrafts(
  db: Database,
  clock: Clock,
  of: { readonly before: string } | { readonly adder: string },
): Promise<void> {
  const open = db.selectFrom('story_drafts').select(['server', 'number']).where('state', 'in', OPEN_DRAFT_STATES)
  const due = await ('before' in of ? open.where('at', '<', of.before) : open.where('adder', '=', of.adder)).execute()
  const request = { transition: 'lapse', actor: 'program', isEditor: false } as const
  for (const { server, number } of due) await decideStoryDraft(db, clock, server, number, request)
}

type Row = Selectable<Tables['story_drafts']>
const toRow = (draft: StoryDraft): Row => ({ ...draft, fields: JSON.stringify(draft.fields) })
const toDraft = (row: Row): StoryDraft => ({ ...row, fields: storyFields.parse(JSON.parse(row.fields)) })

/** Stores a draft as a transition leaves it; returns false if it is no longer as it was read. */
async function update(tx: Database, { id, revision }: StoryDraft, fresh: StoryDraft): Promise<boolean> {
  const { state, body, fields, story, decider, reason } = fresh
  const { numUpdatedRows } = await tx
    .updateTable('story_drafts')
    .set({ state, revision: fresh.revision, body, fields: JSON.stringify(fields), story, decider, reason })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Queues the desk's card: a first one where there is none yet, else its change. */
async function sendCard(tx: Database, clock: Clock, { id, server, state }: StoryDraft): Promise<void> {
  const sent = await tx
    .selectFrom('deliveries')
    .select('id')
    .where('story_draft', '=', id)
    .where('purpose', '=', 'story-draft')
    .executeTakeFirst()
  if (sent) return enqueue(tx, clock, { purpose: 'story-draft-edit', server, storyDraft: id })
  const { 'desk-channel': channel } = await loadSettings(tx, { server })
  if (channel && state === 'waiting')
    await enqueue(tx, clock, { purpose: 'story-draft', server, storyDraft: id, channel })
}

const log = (
  tx: Database,
  clock: Clock,
  { id, server }: StoryDraft,
  event: string,
  actor: string | null,
  reason?: string,
): Promise<void> => appendAudit(tx, clock, { server, story_draft: id, actor, event, reason: reason?.trim() || null })
