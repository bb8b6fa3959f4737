import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** The database, or a transaction in it. */
export type Database = Kysely<Tables>

/** What storage takes from the outside world, so that a test can hand in its own. */
export interface Clock {
  now(): Date
  /** A new id: 12 characters of a–z and 0–9, never the same twice. */
  newId(): string
}
