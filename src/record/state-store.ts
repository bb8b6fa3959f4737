import type { Database, Clock } from '../database/database.ts'

/** Stores a text under a key. A key always stands for the same text. */
export async function saveState(db: Database, clock: Clock, key: string, value: string): Promise<void> {
  await db
    .insertInto('button_states')
    .values({ key, value, at: clock.now().toISOString() })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

export async function loadState(db: Database, key: string): Promise<string | undefined> {
  const row = await db.selectFrom('button_states').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value
}
