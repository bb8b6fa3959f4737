import { findAnswerById } from './answers.ts'
import { enqueueCardEdit } from './error-reports.ts'
import { applyTransition } from './decide.ts'
import { eraseFollows, exportFollows } from './follows.ts'
import { enqueue } from './queue.ts'
import { lapseStoryDrafts } from './story-drafts.ts'
import type { Database, Clock } from '../database/database.ts'

/** Log entries of people who asked, reported or added, not of those who decided: these are erased on request. */
const ASKER_ACTIONS = ['open', 'share', 'offer', 'retract', 'report-error', 'add-story', 'edit-story', 'discard-story']

/** Everything that is stored about a person, in every server. */
export async function exportPersonData(db: Database, person: string): Promise<object> {
  const [answers, privateAnswers, storyDrafts, reports, votes, events, notifications, cooldowns] = await Promise.all([
    db
      .selectFrom('answers')
      .select(['server', 'number', 'channel', 'command', 'input', 'story', 'state', 'asked_at'])
      .where('asker', '=', person)
      .orderBy('asked_at')
      .execute(),
    db
      .selectFrom('private_answers')
      .select(['server', 'channel', 'command', 'input', 'story', 'at'])
      .where('asker', '=', person)
      .orderBy('at')
      .execute(),
    db
      .selectFrom('story_drafts')
      .select(['server', 'number', 'story', 'fields', 'state', 'at'])
      .where('adder', '=', person)
      .orderBy('at')
      .execute(),
    db
      .selectFrom('error_reports')
      .select(['server', 'number', 'channel', 'command', 'input', 'story', 'kind', 'words', 'state', 'opened_at'])
      .where('reporter', '=', person)
      .orderBy('opened_at')
      .execute(),
    db
      .selectFrom('votes')
      .select(['server', 'command', 'story', 'reason', 'words', 'at'])
      .where('person', '=', person)
      .orderBy('at')
      .execute(),
    db
      .selectFrom('audit_log')
      .select(['server', 'event', 'detail', 'reason', 'at'])
      .where('actor', '=', person)
      .orderBy('seq')
      .execute(),
    db.selectFrom('deliveries').select(['server', 'event', 'due_at']).where('person', '=', person).execute(),
    db.selectFrom('cooldowns').select(['server', 'channel', 'until']).where('person', '=', person).execute(),
  ])
  const read = (input: string | null): unknown => (input === null ? null : JSON.parse(input))
  return {
    person,
    answers: answers.map((row) => ({ ...row, input: read(row.input) })),
    privateAnswers: privateAnswers.map((row) => ({ ...row, input: read(row.input) })),
    storyDrafts: storyDrafts.map((row) => ({ ...row, fields: read(row.fields) })),
    reports: reports.map((row) => ({ ...row, input: read(row.input) })),
    votes,
    events: events.map((row) => ({ ...row, detail: read(row.detail) })),
    notifications,
    cooldowns,
    ...(await exportFollows(db, person)),
  }
}

/**
 * Erases a person as an asker, in every server: retracts open offers, blanks questions and ids. What the
 * person decided as an editor is the newsroom's record, and is erased when its retention is over.
 */
export async function erasePerson(db: Database, clock: Clock, person: string): Promise<void> {
  await lapseStoryDrafts(db, clock, { adder: person })
  await db.transaction().execute(async (tx) => {
    const answers = await tx
      .selectFrom('answers')
      .select(['id', 'server', 'state', 'way'])
      .where('asker', '=', person)
      .execute()
    for (const { id, server, state, way } of answers)
      if (state === 'draft' || state === 'held') await retract(tx, clock, id, person)
      // The desk's card names who asked.
      else if (way === 'offer') await enqueue(tx, clock, { purpose: 'card-edit', server, answer: id })
    await tx.updateTable('answers').set({ asker: null, input: null }).where('asker', '=', person).execute()
    await tx.deleteFrom('private_answers').where('asker', '=', person).execute()
    await eraseFollows(tx, person)
    await tx.updateTable('story_drafts').set({ adder: null }).where('adder', '=', person).execute()
    const reported = await tx
      .updateTable('error_reports')
      .set({ reporter: null, words: null, input: null })
      .where('reporter', '=', person)
      .returning(['id', 'server'])
      .execute()
    // The desk's card names who reported, and what they wrote.
    for (const report of reported) await enqueueCardEdit(tx, clock, report)
    await tx.deleteFrom('votes').where('person', '=', person).execute()
    await tx.deleteFrom('deliveries').where('person', '=', person).execute()
    await tx.deleteFrom('cooldowns').where('person', '=', person).execute()
    await tx
      .updateTable('audit_log')
      .set({ actor: null })
      .where('actor', '=', person)
      .where('event', 'in', ASKER_ACTIONS)
      .execute()
  })
}

async function retract(tx: Database, clock: Clock, id: string, person: string): Promise<void> {
  for (;;) {
    const record = await findAnswerById(tx, id)
    const actor = { id: person, roles: [], canManageServer: false }
    if (!record || (await applyTransition(tx, clock, record, { transition: 'retract', actor, isEditor: false }))) return
  }
}
