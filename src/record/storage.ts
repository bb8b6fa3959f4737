import { Kysely } from 'kysely'
import { findAnswerByNumber, findAnswerById, listAnswers, recordAnswer } from './answers.ts'
import { decideAnswer } from './decide.ts'
import {
  countAffected,
  findCorrectionById,
  decideCorrection,
  findCorrectionByNumber,
  listCorrections,
  findVersionPair,
} from './corrections.ts'
import type { Database, Clock } from '../database/database.ts'
import { findPrivateAnswer, savePrivateAnswer, saveUnanswered, listUnanswered } from './private-answers.ts'
import { startCooldown, reserveExcerpts } from './limits.ts'
import { readAuditLog } from './audit-log.ts'
import { saveState, loadState } from './state-store.ts'
import { migrate } from '../database/migrate.ts'
import { confirmAnswerSent, nextDueAt, createOutbox } from './outbox.ts'
import { exportPersonData, purgeExpired, erasePerson } from './privacy.ts'
import { openPostgres } from '../database/postgres.ts'
import { tallyDeliveries } from './queue.ts'
import { listCitedStories, reviewStory } from './review.ts'
import { changeSetting, loadSettings, loadOwnSettings } from './settings.ts'
import { openSqlite } from '../database/sqlite.ts'
import type { Tables } from '../database/tables.ts'
import { saveVersion, listLatestTexts, listLatestVersions, listNewestVersions, findVersionByHash } from './versions.ts'

/** One file in a folder, or a PostgreSQL server. */
export type StorageLocation = { readonly dataDir: string } | { readonly databaseUrl: string }

/** Everything that can be asked of the storage. Each query stands once, in the file of its table. */
export type Storage = ReturnType<typeof createStorage>

/** Opens the storage and brings its tables up to date. Throws what the database says if it cannot be opened. */
export async function openStorage(
  location: StorageLocation,
  clock: Clock,
  onError: (error: Error) => void,
): Promise<Storage> {
  const local = 'dataDir' in location
  const dialect = local ? await openSqlite(location.dataDir) : openPostgres(location.databaseUrl, onError)
  const db: Database = new Kysely<Tables>({ dialect })
  try {
    await migrate(db, local ? 'sqlite' : 'postgres')
  } catch (error) {
    await db.destroy()
    throw error
  }
  return createStorage(db, clock)
}

/** Gives every query its database and its world. */
function createStorage(db: Database, clock: Clock) {
  const withDb = <R extends readonly unknown[], T>(query: (db: Database, ...rest: R) => T) => {
    return (...rest: R): T => query(db, ...rest)
  }
  const withWorld = <R extends readonly unknown[], T>(query: (db: Database, clock: Clock, ...rest: R) => T) => {
    return (...rest: R): T => query(db, clock, ...rest)
  }
  return {
    now: clock.now,
    loadSettings: withDb(loadSettings),
    loadOwnSettings: withDb(loadOwnSettings),
    changeSetting: withWorld(changeSetting),
    recordAnswer: withWorld(recordAnswer),
    confirmAnswerSent: withWorld(confirmAnswerSent),
    findAnswerByNumber: withDb(findAnswerByNumber),
    findAnswerById: withDb(findAnswerById),
    listAnswers: withDb(listAnswers),
    decideAnswer: withWorld(decideAnswer),
    saveVersion: withWorld(saveVersion),
    listLatestVersions: withDb(listLatestVersions),
    listNewestVersions: withDb(listNewestVersions),
    listCitedStories: withDb(listCitedStories),
    listLatestTexts: withDb(listLatestTexts),
    findVersionByHash: withDb(findVersionByHash),
    reviewStory: withWorld(reviewStory),
    listCorrections: withDb(listCorrections),
    findCorrectionByNumber: withDb(findCorrectionByNumber),
    countAffected: withDb(countAffected),
    findCorrectionById: withDb(findCorrectionById),
    findVersionPair: withDb(findVersionPair),
    decideCorrection: withWorld(decideCorrection),
    outbox: createOutbox(db, clock),
    nextDueAt: withDb(nextDueAt),
    tallyDeliveries: withDb(tallyDeliveries),
    readAuditLog: withDb(readAuditLog),
    savePrivateAnswer: withWorld(savePrivateAnswer),
    findPrivateAnswer: withDb(findPrivateAnswer),
    saveUnanswered: withWorld(saveUnanswered),
    listUnanswered: withDb(listUnanswered),
    startCooldown: withWorld(startCooldown),
    reserveExcerpts: withDb(reserveExcerpts),
    exportPersonData: withDb(exportPersonData),
    erasePerson: withWorld(erasePerson),
    purgeExpired: withWorld(purgeExpired),
    /** What does not fit into a button, so that buttons outlive a restart. */
    stateStore: { save: withWorld(saveState), load: withDb(loadState) },
    /** Ends all connections. */
    close: (): Promise<void> => db.destroy(),
  }
}
