import { retentionCutoff } from '../desk/privacy.ts'
import { findAnswerById } from './answers.ts'
import { applyTransition } from './decide.ts'
import type { Database, Clock } from '../database/database.ts'
import { loadSettings } from './settings.ts'

/** Log entries of people as askers, not as editors: these are erased on request. */
const ASKER_ACTIONS = ['open', 'share', 'offer', 'retract']
/** Days that a private answer can be shared or offered. */
const PRIVATE_ANSWER_DAYS = 1
/** Days that a button works whose question is too long for its custom id. It is stored without who asked. */
const BUTTON_DAYS = 30

/** Everything that is stored about a person, in every server. */
export async function exportPersonData(db: Database, person: string): Promise<object> {
  const [answers, privateAnswers, events, notifications, cooldowns] = await Promise.all([
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
    events: events.map((row) => ({ ...row, detail: read(row.detail) })),
    notifications,
    cooldowns,
  }
}

/**
 * Erases a person as an asker, in every server: retracts open offers, blanks questions and ids. What the
 * person decided as an editor is the newsroom's record, and is erased when its retention is over.
 */
export async function erasePerson(db: Database, clock: Clock, person: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const open = await tx
      .selectFrom('answers')
      .select('id')
      .where('asker', '=', person)
      .where('state', 'in', ['draft', 'held'])
      .execute()
    for (const { id } of open) await retract(tx, clock, id, person)
    await tx.updateTable('answers').set({ asker: null, input: null }).where('asker', '=', person).execute()
    await tx.deleteFrom('private_answers').where('asker', '=', person).execute()
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

/** Erases what is past its server's retention. Open drafts stay until they are decided. */
export async function purgeExpired(db: Database, clock: Clock): Promise<void> {
  const now = clock.now()
  await db
    .deleteFrom('private_answers')
    .where('at', '<', retentionCutoff(now, PRIVATE_ANSWER_DAYS).toISOString())
    .execute()
  await db.deleteFrom('button_states').where('at', '<', retentionCutoff(now, BUTTON_DAYS).toISOString()).execute()
  await db.deleteFrom('cooldowns').where('until', '<', now.toISOString()).execute()
  for (const server of await serversWithData(db)) {
    const { 'retention-days': days } = await loadSettings(db, { server })
    const before = retentionCutoff(now, days).toISOString()
    await db
      .updateTable('answers')
      .set({ asker: null, input: null, decider: null })
      .where('server', '=', server)
      .where('asked_at', '<', before)
      .where('state', 'not in', ['draft', 'held', 'approved'])
      .execute()
    await db
      .updateTable('audit_log')
      .set({ actor: null })
      .where('server', '=', server)
      .where('at', '<', before)
      .execute()
    await db
      .updateTable('corrections')
      .set({ decider: null })
      .where('server', '=', server)
      .where('opened_at', '<', before)
      .execute()
    await db.deleteFrom('unanswered').where('server', '=', server).where('at', '<', before).execute()
  }
}

async function serversWithData(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('servers')
    .select('id')
    .union(db.selectFrom('unanswered').select('server as id'))
    .execute()
  return rows.map(({ id }) => id)
}
