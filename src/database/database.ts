import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** The database, or a transaction in it. */
export type Database = Kysely<Tables>

/** The time and new ids, so that a test can bring its own. */
export interface Clock {
  now(): Date
  /** Returns a new id: 12 characters of a–z and 0–9, never the same twice. */
  newId(): string
}
