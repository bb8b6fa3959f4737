import { sql } from 'kysely'
import { type ColumnKind, columnKind } from '../database/columns.ts'
import type { Database } from '../database/database.ts'
import { openDatabase, openEncrypted } from '../database/open.ts'
import type { StorageLocation } from './storage.ts'

/** Runs with a database, as queries see it, or as it is on the disk. */
export async function withDatabase<T>(
  location: StorageLocation,
  as: 'read' | 'on disk',
  run: (db: Database) => Promise<T>,
): Promise<T> {
  const db = await (as === 'read' ? openDatabase : openEncrypted)(location, () => {})
  try {
    return await run(db)
  } finally {
    await db.destroy()
  }
}

/** Columns in which one row names another: these hold the other's id. */
const REFERENCES: Readonly<Record<string, string>> = {
  answer: 'answers',
  correction: 'corrections',
  report: 'error_reports',
  error_report: 'error_reports',
  story_draft: 'story_drafts',
  'news.id': 'deliveries',
}

const isText = (type: string): boolean => /text/i.test(type)

/** The tables of a database but that of its migrations, as the database itself tells them. */
export const listTables = async (db: Database) =>
  (await db.introspection.getTables()).filter(({ name }) => name !== 'migrations' && !name.startsWith('sqlite_'))

/**
 * Fills a row into every table for a server and a person, whatever its columns are: texts say where they stand, so that
 * what is left of them can be found.
 */
export async function fillTables(db: Database, server: string, person: string): Promise<void> {
  const fillingOf = (table: string, column: string, type: string): string | number => {
    const kind: ColumnKind = columnKind(table, column)
    if (!isText(type)) return Number(server)
    if (kind === 'server') return server
    if (kind === 'person') return person
    const named = REFERENCES[`${table}.${column}`] ?? REFERENCES[column]
    return `${server}-${named ?? table}-${named ? 'id' : column}`
  }
  // Those that are referred to come first.
  const order = ['answers', 'corrections', 'error_reports', 'story_drafts', 'deliveries']
  const rank = ({ name }: { name: string }): number => (order.includes(name) ? order.indexOf(name) : order.length)
  for (const { name, columns } of (await listTables(db)).toSorted((a, b) => rank(a) - rank(b))) {
    if (name === 'encryption') continue
    const filled = columns.filter(({ isAutoIncrementing, name: column }) => !isAutoIncrementing && column !== 'seq')
    const row = Object.fromEntries(filled.map((column) => [column.name, fillingOf(name, column.name, column.dataType)]))
    await db.withTables<Record<string, Record<string, string | number>>>().insertInto(name).values(row).execute()
  }
}

/** All rows of a database, by table, as JSON. */
export async function dumpTables(db: Database): Promise<Record<string, string>> {
  const dump: Record<string, string> = {}
  for (const { name } of await listTables(db)) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db)
    dump[name] = JSON.stringify(rows)
  }
  return dump
}
