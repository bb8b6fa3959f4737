import { setImmediate as nextTurn } from 'node:timers/promises'
import { CompiledQuery } from 'kysely'
import type { Database } from './database.ts'

/** Makes changes of a database durable: what it returns is on the disk. */
export interface Writer {
  /** Runs some statements in a transaction. */
  transact<T>(work: (tx: Database) => Promise<T>): Promise<T>
  /** Runs some statements in a transaction, for which nobody waits: it may be put off until there is more to write. */
  transactLater<T>(work: (tx: Database) => Promise<T>): Promise<T>
  /** Runs one statement. */
  write<T>(work: (db: Database) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** A writer for a server, where every transaction has a connection of its own. */
export function directWriter(db: Database): Writer {
  const transact: Writer['transact'] = (work) => db.transaction().execute(work)
  return { transact, transactLater: transact, write: (work) => work(db), close: async () => undefined }
}

/** Milliseconds that work is put off for which nobody waits. */
const PUT_OFF = 50

/** The disk that a file is on. */
export interface Disk {
  /** Resolves when all that was written so far is on the disk. */
  flush(): Promise<void>
  close(): Promise<void>
}

const NO_FLUSH = CompiledQuery.raw('pragma synchronous = normal')
const FLUSH = CompiledQuery.raw('pragma synchronous = full')
const SAVEPOINT = CompiledQuery.raw('savepoint work')
const RELEASE = CompiledQuery.raw('release work')
const ROLL_BACK = CompiledQuery.raw('rollback to work')

/** One piece of work in a group. Returns what settles its promise once the group is on the disk. */
type Work = (tx: Database, alone: boolean) => Promise<() => void>

/**
 * A writer for a file, which has one connection: all that is asked for while the disk is busy is one transaction. Work that
 * throws is undone alone. `disk` is waited for in a thread, which SQLite itself would do with everybody else waiting.
 */
export function groupWriter(db: Database, disk: Disk): Writer {
  const waiting: { readonly run: Work; readonly reject: (error: unknown) => void }[] = []
  let running: Promise<void> | undefined
  const commit = async (group: typeof waiting): Promise<void> => {
    try {
      const settle = await db.connection().execute(async (connection) => {
        await connection.executeQuery(NO_FLUSH)
        try {
          return await connection.transaction().execute(async (tx) => {
            const done: (() => void)[] = []
            for (const { run } of group) done.push(await run(tx, group.length === 1))
            return done
          })
        } finally {
          await connection.executeQuery(FLUSH)
        }
      })
      await disk.flush()
      for (const one of settle) one()
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }
  const commitAll = async (): Promise<void> => {
    await nextTurn()
    while (waiting.length > 0) await commit(waiting.splice(0))
    running = undefined
  }
  const commitSoon = (): void => {
    running ??= commitAll()
  }
  const add: Writer['transact'] = (work) => {
    const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<typeof work>>>()
    const run: Work = async (tx, alone) => {
      if (alone) {
        const value = await work(tx)
        return () => resolve(value)
      }
      await tx.executeQuery(SAVEPOINT)
      try {
        const value = await work(tx)
        await tx.executeQuery(RELEASE)
        return () => resolve(value)
      } catch (error) {
        await tx.executeQuery(ROLL_BACK)
        await tx.executeQuery(RELEASE)
        return () => reject(error)
      }
    }
    waiting.push({ run, reject })
    return promise
  }
  const transact: Writer['transact'] = (work) => {
    commitSoon()
    return add(work)
  }
  const transactLater: Writer['transact'] = (work) => {
    setTimeout(commitSoon, PUT_OFF)
    return add(work)
  }
  const close = async (): Promise<void> => {
    // What was put off is written now.
    if (waiting.length > 0) commitSoon()
    await running
    await disk.close()
  }
  return { transact, transactLater, write: transact, close }
}
