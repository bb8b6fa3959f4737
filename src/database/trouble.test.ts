import { expect, test } from 'vitest'
import { isDatabaseTrouble } from './trouble.ts'

const failure = (message: string, more: object = {}): Error => Object.assign(new Error(message), more)
const sqlite = (errcode: number): Error => failure('x', { code: 'ERR_SQLITE_ERROR', errcode })
const postgres = (code: string): Error => failure('x', { code })

test.each([
  ['SQLite is locked by another process', sqlite(5)],
  ['a table of SQLite is locked', sqlite(6)],
  ['the file of SQLite is read-only', sqlite(8)],
  ['the disk of SQLite fails while it writes', sqlite(10 | (3 << 8))],
  ['the disk is full', sqlite(13)],
  ['the file cannot be opened', sqlite(14)],
  ['PostgreSQL cannot be connected to', postgres('08006')],
  ['PostgreSQL has too many connections', postgres('53300')],
  ['PostgreSQL is shut down', postgres('57P01')],
  ['the disk of PostgreSQL fails', postgres('58030')],
  ['PostgreSQL takes no writes', postgres('25006')],
  ['a connection ended', failure('Connection terminated unexpectedly')],
  ['no connection is to be had', failure('timeout exceeded when trying to connect')],
])('%s: the database cannot be used just now', (_, error) => expect(isDatabaseTrouble(error)).toBe(true))

test.each([
  ['a constraint of SQLite', sqlite(19)],
  ['a mistake in a statement for SQLite', sqlite(1)],
  ['a constraint of PostgreSQL', postgres('23505')],
  ['a mistake in a statement for PostgreSQL', postgres('42601')],
  ['a transaction that PostgreSQL could not serialize', postgres('40001')],
  ['a file that is not there', failure('no such file', { code: 'ENOENT' })],
  ['a code that only begins like one', postgres('57P010')],
  ['words of a person', failure('a story says: Connection terminated')],
  ['what is no error', 'Connection terminated'],
  ['nothing', undefined],
])('%s is a bug, or somebody else’s', (_, error) => expect(isDatabaseTrouble(error)).toBe(false))
