import { sql } from 'kysely'
import { columnsOf, TABLE_NAMES } from '../database/columns.ts'
import type { Clock, Database } from '../database/database.ts'

/** Days after which a server is forgotten that the bot is no longer in, where Discord never said that it left. */
const ABSENCE_DAYS = 7

/** The tables that hold rows of servers, with the column that tells which. */
const SERVER_TABLES = TABLE_NAMES.flatMap((table) => columnsOf(table, 'server').map((column) => ({ table, column })))

/** Deletes everything that is on record of a server. What was posted there stays; nothing of it is edited any more. */
export async function deleteServer(db: Database, server: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    // Those that refer to others go first.
    for (const { table, column } of SERVER_TABLES.toReversed())
      await sql`delete from ${sql.table(table)} where ${sql.ref(column)} = ${server}`.execute(tx)
  })
}

/** The servers of which anything is on record. */
async function listServers(db: Database): Promise<string[]> {
  const all = SERVER_TABLES.map(
    ({ table, column }) => sql`select ${sql.ref(column)} as server from ${sql.table(table)}`,
  )
  const { rows } = await sql<{ server: string }>`${sql.join(all, sql` union `)}`.execute(db)
  return rows.map(({ server }) => server).filter((server) => server !== '')
}

/**
 * Compares the servers on record with those that the bot is in, as Discord lists all of them. One that is missing is
 * deleted when it has been for a week, since another token or a fault of Discord's could be why. Returns those deleted.
 */
export async function forgetAbsentServers(
  db: Database,
  clock: Clock,
  present: ReadonlySet<string>,
): Promise<readonly string[]> {
  const now = clock.now()
  const absent = new Set((await listServers(db)).filter((server) => !present.has(server)))
  const known = new Map((await db.selectFrom('absences').selectAll().execute()).map((one) => [one.server, one.since]))
  const forgotten: string[] = []
  for (const server of known.keys())
    if (!absent.has(server)) await db.deleteFrom('absences').where('server', '=', server).execute()
  for (const server of absent) {
    const since = known.get(server)
    if (since === undefined)
      await db
        .insertInto('absences')
        .values({ server, since: now.toISOString() })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    else if (now.getTime() - Date.parse(since) >= ABSENCE_DAYS * 86_400_000) {
      await deleteServer(db, server)
      forgotten.push(server)
    }
  }
  return forgotten
}
