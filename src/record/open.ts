import { Kysely } from 'kysely'
import { findAnswer, findById, listAnswers, recordAnswer } from './answers.ts'
import { decide } from './decide.ts'
import {
  concernedBy,
  correctionById,
  decideCorrection,
  findCorrection,
  listCorrections,
  versionsOf,
} from './corrections.ts'
import type { Database, World } from '../database/database.ts'
import { findGiven, keepGiven, keepUnanswered, listUnanswered } from './given.ts'
import { cool, spend } from './limits.ts'
import { readLog } from './log.ts'
import { keepText, recallText } from './memory.ts'
import { migrate } from '../database/migrate.ts'
import { answerGiven, nextDue, outboxOf } from './outbox.ts'
import { dataOf, forgetOld, forgetPerson } from './people.ts'
import { openPostgres } from '../database/postgres.ts'
import { tallyOf } from './queue.ts'
import { everCited, review } from './review.ts'
import { changeSetting, settingsAt, settingsSetIn } from './settings.ts'
import { openSqlite } from '../database/sqlite.ts'
import type { Tables } from '../database/tables.ts'
import { keepVersion, latestTexts, latestVersions, newestKept, versionByHash } from './versions.ts'

/** One file in a folder, or a PostgreSQL server. */
export type Where = { readonly dataDir: string } | { readonly databaseUrl: string }

/** Everything that can be asked of the storage. Each query stands once, in the file of its table. */
export type Storage = ReturnType<typeof storageOf>

/** Opens the storage and brings its tables up to date. Throws what the database says if it cannot be opened. */
export async function openStorage(where: Where, world: World, onError: (error: Error) => void): Promise<Storage> {
  const local = 'dataDir' in where
  const dialect = local ? await openSqlite(where.dataDir) : openPostgres(where.databaseUrl, onError)
  const db: Database = new Kysely<Tables>({ dialect })
  try {
    await migrate(db, local ? 'sqlite' : 'postgres')
  } catch (error) {
    await db.destroy()
    throw error
  }
  return storageOf(db, world)
}

/** Gives every query its database and its world. */
function storageOf(db: Database, world: World) {
  const withDb = <R extends readonly unknown[], T>(query: (db: Database, ...rest: R) => T) => {
    return (...rest: R): T => query(db, ...rest)
  }
  const withWorld = <R extends readonly unknown[], T>(query: (db: Database, world: World, ...rest: R) => T) => {
    return (...rest: R): T => query(db, world, ...rest)
  }
  return {
    now: world.now,
    settingsAt: withDb(settingsAt),
    settingsSetIn: withDb(settingsSetIn),
    changeSetting: withWorld(changeSetting),
    recordAnswer: withWorld(recordAnswer),
    answerGiven: withWorld(answerGiven),
    findAnswer: withDb(findAnswer),
    findById: withDb(findById),
    listAnswers: withDb(listAnswers),
    decide: withWorld(decide),
    keepVersion: withWorld(keepVersion),
    latestVersions: withDb(latestVersions),
    newestKept: withDb(newestKept),
    everCited: withDb(everCited),
    latestTexts: withDb(latestTexts),
    versionByHash: withDb(versionByHash),
    review: withWorld(review),
    listCorrections: withDb(listCorrections),
    findCorrection: withDb(findCorrection),
    concernedBy: withDb(concernedBy),
    correctionById: withDb(correctionById),
    versionsOf: withDb(versionsOf),
    decideCorrection: withWorld(decideCorrection),
    outbox: outboxOf(db, world),
    nextDue: withDb(nextDue),
    tallyOf: withDb(tallyOf),
    readLog: withDb(readLog),
    keepGiven: withWorld(keepGiven),
    findGiven: withDb(findGiven),
    keepUnanswered: withWorld(keepUnanswered),
    listUnanswered: withDb(listUnanswered),
    cool: withWorld(cool),
    spend: withDb(spend),
    dataOf: withDb(dataOf),
    forgetPerson: withWorld(forgetPerson),
    forgetOld: withWorld(forgetOld),
    /** What does not fit into a button, so that buttons outlive a restart. */
    memory: { keep: withWorld(keepText), recall: withDb(recallText) },
    /** Ends all connections. */
    close: (): Promise<void> => db.destroy(),
  }
}
