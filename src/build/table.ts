import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { BUILD_FOLDER, isFresh, WORD_SOURCES } from './build-folder.js'

/** A database of words that follows from the source alone. */
export interface Table {
  readonly name: string
  /** Fills an empty database. */
  fill(database: DatabaseSync): void
}

/** Kilobytes of a table that are kept in memory: the system keeps files as well, and what was read is kept by who reads it. */
const CACHE_KILOBYTES = 256

const pathOf = ({ name }: Table): string => join(BUILD_FOLDER, 'words', `${name}.sqlite`)

/** Opens a table for reading: the compiled one, or where that is missing or old one that is filled now, in memory. */
export function openTable(table: Table): DatabaseSync {
  if (isCompiled(table)) {
    const compiled = new DatabaseSync(pathOf(table), { readOnly: true })
    compiled.exec(`pragma cache_size = -${CACHE_KILOBYTES}`)
    return compiled
  }
  const database = new DatabaseSync(':memory:')
  fill(table, database)
  return database
}

/** Whether a table is compiled and up to date. */
export const isCompiled = (table: Table): boolean => isFresh(pathOf(table), WORD_SOURCES)

/** Compiles a table, so that programs started from now on open it. */
export function compileTable(table: Table): void {
  const path = pathOf(table)
  const unfinished = `${path}.${process.pid}`
  mkdirSync(dirname(path), { recursive: true })
  rmSync(unfinished, { force: true })
  const database = new DatabaseSync(unfinished)
  database.exec('pragma journal_mode = off; pragma synchronous = off')
  try {
    fill(table, database)
  } catch (error) {
    database.close()
    rmSync(unfinished)
    throw error
  }
  database.close()
  renameSync(unfinished, path)
}

function fill(table: Table, database: DatabaseSync): void {
  database.exec('begin')
  table.fill(database)
  database.exec('commit')
}
