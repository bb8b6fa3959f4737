import { retentionCutoff } from '../desk/privacy.ts'
import type { Database, Clock } from '../database/database.ts'
import { blankExpired } from './blank-expired.ts'
import { loadSettings } from './settings.ts'
import { DRAFT_DAYS, lapseStoryDrafts } from './story-drafts.ts'

/** Days that a private answer can be shared or offered. */
const PRIVATE_ANSWER_DAYS = 1
/** Days that what was told to followers stays on record. */
const NEWS_DAYS = 30
/** Days that a button works whose question is too long for its custom id. It is stored without who asked. */
const BUTTON_DAYS = 30

const DAY = 86_400_000
/** Milliseconds that the clock may be ahead of the last purge. Further: it may be wrong, or nothing ran for so long. */
const MAX_GAP = DAY
/** Milliseconds for which a clock in doubt must hold. */
const DOUBT = DAY

/** What came of a purge: nothing is erased until a moment where the clock may be wrong. */
type PurgeResult = { readonly isDone: true } | { readonly isDone: false; readonly last: Date; readonly until: Date }

/** Erases what is past its server's retention, unless the clock may be wrong. Open drafts stay until they are decided. */
export async function purgeExpired(db: Database, clock: Clock): Promise<PurgeResult> {
  const now = clock.now()
  // The time is checked at each use as well: nobody waits longer for it.
  await db.deleteFrom('cooldowns').where('until', '<', now.toISOString()).execute()
  const last = await db.selectFrom('purges').selectAll().executeTakeFirst()
  const doubt = last && doubtAt(now, last)
  const doubted_at = doubt ? doubt.toISOString() : null
  const at = last && doubt ? last.at : now.toISOString()
  await db
    .insertInto('purges')
    .values({ id: 1, at, doubted_at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ at, doubted_at }))
    .execute()
  if (last && doubt) return { isDone: false, last: new Date(last.at), until: new Date(doubt.getTime() + DOUBT) }
  await erase(db, clock, now)
  return { isDone: true }
}

/** Since when the clock is in doubt; undefined where it is not. */
function doubtAt(now: Date, last: { readonly at: string; readonly doubted_at: string | null }): Date | undefined {
  if (now.getTime() - Date.parse(last.at) <= MAX_GAP) return undefined
  const held = last.doubted_at === null ? -1 : now.getTime() - Date.parse(last.doubted_at)
  if (held >= DOUBT) return undefined
  return held < 0 || last.doubted_at === null ? now : new Date(last.doubted_at)
}

async function erase(db: Database, clock: Clock, now: Date): Promise<void> {
  await lapseStoryDrafts(db, clock, { before: retentionCutoff(now, DRAFT_DAYS).toISOString() })
  await db
    .deleteFrom('private_answers')
    .where('at', '<', retentionCutoff(now, PRIVATE_ANSWER_DAYS).toISOString())
    .execute()
  await db.deleteFrom('button_states').where('at', '<', retentionCutoff(now, BUTTON_DAYS).toISOString()).execute()
  await db
    .deleteFrom('deliveries')
    .where('purpose', '=', 'news')
    .where('state', 'in', ['done', 'lost'])
    .where('due_at', '<', retentionCutoff(now, NEWS_DAYS).toISOString())
    .execute()
  await db
    .deleteFrom('unreachable_people')
    .where('person', 'not in', (eb) => eb.selectFrom('follows').select('follows.person'))
    .execute()
  for (const server of await serversWithData(db)) {
    const { 'retention-days': days } = await loadSettings(db, { server })
    const before = retentionCutoff(now, days).toISOString()
    await db.transaction().execute((tx) => blankExpired(tx, clock, { server, before }))
    await db
      .updateTable('audit_log')
      .set({ actor: null })
      .where('server', '=', server)
      .where('at', '<', before)
      .execute()
    await db.deleteFrom('votes').where('server', '=', server).where('at', '<', before).execute()
    await db.deleteFrom('unanswered').where('server', '=', server).where('at', '<', before).execute()
  }
}

async function serversWithData(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('servers')
    .select('id')
    .union(db.selectFrom('unanswered').select('server as id'))
    .union(db.selectFrom('votes').select('server as id'))
    .execute()
  return rows.map(({ id }) => id)
}
