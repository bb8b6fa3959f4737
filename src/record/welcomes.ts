import type { Clock, Database } from '../database/database.ts'

/**
 * Claims that the bot greets a server that it joined at a moment, in ISO 8601. Returns whether it was not greeted for that
 * yet; of several claims at once one is granted.
 */
export async function claimWelcome(db: Database, _: Clock, server: string, joined_at: string): Promise<boolean> {
  const claimed = await db
    .insertInto('welcomes')
    .values({ server, joined_at })
    .onConflict((conflict) =>
      conflict.column('server').doUpdateSet({ joined_at }).where('welcomes.joined_at', '<', joined_at),
    )
    .returning('server')
    .executeTakeFirst()
  return claimed !== undefined
}
