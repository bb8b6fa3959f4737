import { setImmediate as nextTurn } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Makes changes of a database durable: what it returns is on the disk. */
export interface Writer {
  /** Runs some statements in a transaction. */
  transact<T>(work: (tx: Database) => Promise<T>): Promise<T>
  /** Runs some statements in a transaction, for which nobody waits: it may be put off until there is more to write. */
  transactLater<T>(work: (tx: Database) => Promise<T>): Promise<T>
  /** Runs one statement. */
  write<T>(work: (db: Database) => Promise<T>): Promise<T>
}

/** A writer for a server, where every transaction has a connection of its own. */
export function directWriter(db: Database): Writer {
  const transact: Writer['transact'] = (work) => db.transaction().execute(work)
  return { transact, transactLater: transact, write: (work) => work(db) }
}

/** Milliseconds that work is put off for which nobody waits. */
const PUT_OFF = 50

/** One piece of work in a group. Returns what settles its promise once the group is on the disk. */
type Work = (tx: Database, alone: boolean) => Promise<() => void>

/**
 * A writer for a file, which has one connection: all that is asked for in one turn of the event loop is one transaction, so
 * that the disk is waited for once. Work that throws is undone alone.
 */
export function groupWriter(db: Database): Writer {
  let waiting: { readonly run: Work; readonly reject: (error: unknown) => void }[] = []
  let isDue = false
  const commitAll = async (): Promise<void> => {
    await nextTurn()
    isDue = false
    const group = waiting
    waiting = []
    if (group.length === 0) return
    try {
      const settle = await db.transaction().execute(async (tx) => {
        const done: (() => void)[] = []
        for (const { run } of group) done.push(await run(tx, group.length === 1))
        return done
      })
      for (const one of settle) one()
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }
  const commitSoon = (): void => {
    if (!isDue) void commitAll()
    isDue = true
  }
  const add: Writer['transact'] = (work) => {
    const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<typeof work>>>()
    const run: Work = async (tx, alone) => {
      if (alone) {
        const value = await work(tx)
        return () => resolve(value)
      }
      await sql`savepoint work`.execute(tx)
      try {
        const value = await work(tx)
        await sql`release work`.execute(tx)
        return () => resolve(value)
      } catch (error) {
        await sql`rollback to work`.execute(tx)
        await sql`release work`.execute(tx)
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
  return { transact, transactLater, write: transact }
}
