import { type Kysely, sql } from 'kysely'
import { type DatabaseKind, migrations } from './migrations.ts'
import type { Tables } from './tables.ts'

/** The key of the advisory lock: any number that nobody else locks, "isnad" in ASCII. */
const LOCK = 0x69_73_6e_61_64

/** A newer program has changed the tables in a way that this one does not know. */
class NewerSchema extends Error {
  constructor(migration: string) {
    super(`written by a newer Isnad, which knows "${migration}": update the program`)
  }
}

/**
 * Brings the tables up to date. Each migration runs once, also when several processes start together: all that are
 * missing run in one transaction that only one process holds at a time.
 * Throws NewerSchema, with nothing changed.
 */
export async function migrate(db: Kysely<Tables>, kind: DatabaseKind): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockMigrations(tx, kind)
    await sql`create table if not exists migrations (name text primary key)`.execute(tx)
    const done = await sql<{ name: string }>`select name from migrations`.execute(tx)
    const names = new Set(done.rows.map(({ name }) => name))
    const unknown = [...names].find((name) => !migrations.some((known) => known.name === name))
    if (unknown !== undefined) throw new NewerSchema(unknown)
    for (const { name, statements } of migrations) {
      if (names.has(name)) continue
      for (const statement of statements(kind)) await sql.raw(statement).execute(tx)
      await sql`insert into migrations (name) values (${name})`.execute(tx)
    }
  })
}

/** Lets only one process at a time change what there is, until a transaction ends; on SQLite a transaction does so itself. */
export async function lockMigrations(tx: Kysely<Tables>, kind: DatabaseKind): Promise<void> {
  if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx)
}
