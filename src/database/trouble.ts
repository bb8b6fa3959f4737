/** SQLite's primary result codes for what is the machine's: BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN. */
const SQLITE_CODES = new Set([5, 6, 8, 10, 13, 14])
/** PostgreSQL's classes of errors for the same: connection, resources, the operator, the system; and a read-only server. */
const POSTGRES_CLASSES = /^(?:08|53|57|58)...$|^25006$/
/** What `pg` says of a connection without a code. */
const LOST_CONNECTION =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying)/

/** Whether an error says that a database cannot be used just now: its disk is full, it is locked or it is gone. */
export function isDatabaseTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('errcode' in error) return SQLITE_CODES.has(Number(error.errcode) & 0xff)
  if ('code' in error && POSTGRES_CLASSES.test(String(error.code))) return true
  return LOST_CONNECTION.test(error.message)
}
