import type { Clock, Database } from '../database/database.ts'
import { openDatabase, type StorageLocation } from '../database/open.ts'
import { sqliteDisk } from '../database/sqlite.ts'
import { directWriter, groupWriter, type Writer } from '../database/writer.ts'
import type { Outbox } from '../desk/deliver.ts'
import type { LossReason } from '../desk/losses.ts'
import { addAnswerCounts, readMonthlyAnswers } from './answer-counts.ts'
import { findAnswerById, findAnswerByNumber, listAnswers, recordAnswer } from './answers.ts'
import { readAuditLog } from './audit-log.ts'
import { readBacklog } from './backlog.ts'
import {
  countAffected,
  decideCorrection,
  findCorrectionById,
  findCorrectionByNumber,
  findVersionPair,
  listCorrections,
} from './corrections.ts'
import { decideAnswer } from './decide.ts'
import {
  findFollow,
  hasFollows,
  listFollows,
  listFollowsIn,
  listFollowsOf,
  saveFollow,
  stopFollows,
  stopFollowsIn,
} from './follows.ts'
import { decideErrorReport } from './decide-report.ts'
import { findErrorReportById, findErrorReportByNumber, listErrorReports, recordErrorReport } from './error-reports.ts'
import { forgetGone, listFollowedVersions, queueGone } from './gone-stories.ts'
import { findReadableVersion, listUntoldVersions, markAllTold, queueNews, wasHeldBack } from './news.ts'
import { erasePerson, exportPersonData } from './privacy.ts'
import { purgeExpired } from './purge.ts'
import { type Cooldown, type ExcerptUse, reserveExcerpts, startCooldown } from './limits.ts'
import { createOutbox } from './outbox.ts'
import { confirmAnswerSent, refuseAnswer } from './sent-answers.ts'
import { findPrivateAnswer, listUnanswered, savePrivateAnswer, saveUnanswered } from './private-answers.ts'
import { findStoredNews } from './queue-news.ts'
import { listLosses, nextDueAt, resendEdit, tallyDeliveries } from './queue.ts'
import { listCitedStories, reviewStory } from './review.ts'
import { deleteServer, forgetAbsentServers } from './servers.ts'
import {
  changeSetting,
  listAnswerChannels,
  listChannelModes,
  listDeskChannels,
  loadOwnSettings,
  loadSettings,
} from './settings.ts'
import { loadState, saveState } from './state-store.ts'
import {
  decideStoryDraft,
  findStoryDraftById,
  findStoryDraftByNumber,
  listStoryDrafts,
  recordStoryDraft,
} from './story-drafts.ts'
import {
  findVersionByHash,
  findVersionByNumber,
  listLatestTexts,
  listLatestVersions,
  listNewestVersions,
  listSeenStories,
  saveVersion,
} from './versions.ts'
import { listVotes, saveVote } from './votes.ts'
import { claimWelcome } from './welcomes.ts'

export type { StorageLocation } from '../database/open.ts'

/** Opens the storage and brings its tables up to date. Throws the database's error if it cannot be opened. */
export async function openStorage(
  location: StorageLocation,
  clock: Clock,
  onError: (error: Error) => void,
): Promise<Storage> {
  const database = await openDatabase(location, onError)
  return new Storage(
    database,
    clock,
    'dataDir' in location ? groupWriter(database, sqliteDisk(location.dataDir)) : directWriter(database),
  )
}

/** Everything that can be asked of the record: the queries, each in the file of its table, bound to one database. */
export class Storage {
  readonly #db: Database
  readonly #clock: Clock
  readonly #writer: Writer
  readonly now: () => Date
  /** The queue of messages. */
  readonly outbox: Outbox

  readonly loadSettings = this.#bind(loadSettings)
  readonly loadOwnSettings = this.#bind(loadOwnSettings)
  readonly listDeskChannels = this.#bind(listDeskChannels)
  readonly listAnswerChannels = this.#bind(listAnswerChannels)
  readonly listChannelModes = this.#bind(listChannelModes)
  readonly changeSetting = this.#bindWithClock(changeSetting)
  readonly recordAnswer = this.#bindTransaction(recordAnswer)
  readonly confirmAnswerSent = (answer: string, message: string): Promise<void> =>
    confirmAnswerSent(this.#db, this.#clock, this.#writer, answer, message)
  readonly refuseAnswer = (answer: string, reason: LossReason): Promise<void> =>
    refuseAnswer(this.#db, this.#clock, this.#writer, answer, reason)
  readonly findAnswerByNumber = this.#bind(findAnswerByNumber)
  readonly findAnswerById = this.#bind(findAnswerById)
  readonly listAnswers = this.#bind(listAnswers)
  readonly decideAnswer = this.#bindWithClock(decideAnswer)
  readonly saveVersion = this.#bindWithClock(saveVersion)
  readonly listLatestVersions = this.#bind(listLatestVersions)
  readonly listNewestVersions = this.#bind(listNewestVersions)
  readonly listSeenStories = this.#bind(listSeenStories)
  readonly listCitedStories = this.#bind(listCitedStories)
  readonly listLatestTexts = this.#bind(listLatestTexts)
  readonly findVersionByHash = this.#bind(findVersionByHash)
  readonly findVersionByNumber = this.#bind(findVersionByNumber)
  readonly reviewStory = this.#bindWithClock(reviewStory)
  readonly listCorrections = this.#bind(listCorrections)
  readonly findCorrectionByNumber = this.#bind(findCorrectionByNumber)
  readonly countAffected = this.#bind(countAffected)
  readonly findCorrectionById = this.#bind(findCorrectionById)
  readonly findVersionPair = this.#bind(findVersionPair)
  readonly decideCorrection = this.#bindWithClock(decideCorrection)
  readonly recordStoryDraft = this.#bindTransaction(recordStoryDraft)
  readonly decideStoryDraft = this.#bindWithClock(decideStoryDraft)
  readonly listStoryDrafts = this.#bind(listStoryDrafts)
  readonly findStoryDraftByNumber = this.#bind(findStoryDraftByNumber)
  readonly findStoryDraftById = this.#bind(findStoryDraftById)
  readonly recordErrorReport = this.#bindTransaction(recordErrorReport)
  readonly findErrorReportById = this.#bind(findErrorReportById)
  readonly findErrorReportByNumber = this.#bind(findErrorReportByNumber)
  readonly listErrorReports = this.#bind(listErrorReports)
  readonly decideErrorReport = this.#bindWithClock(decideErrorReport)
  readonly saveVote = this.#bindWrite(saveVote)
  readonly listVotes = this.#bind(listVotes)
  readonly nextDueAt = this.#bind(nextDueAt)
  readonly readBacklog = this.#bindWithClock(readBacklog)
  readonly resendEdit = this.#bindTransaction(resendEdit)
  readonly listLosses = this.#bind(listLosses)
  readonly tallyDeliveries = this.#bind(tallyDeliveries)
  readonly readAuditLog = this.#bind(readAuditLog)
  readonly savePrivateAnswer = this.#bindWrite(savePrivateAnswer)
  readonly findPrivateAnswer = this.#bind(findPrivateAnswer)
  readonly saveUnanswered = this.#bindWrite(saveUnanswered)
  readonly listUnanswered = this.#bind(listUnanswered)
  readonly startCooldown = (cooldown: Cooldown, seconds: number): Promise<number> =>
    seconds <= 0 ? Promise.resolve(0) : this.#writer.write((db) => startCooldown(db, this.#clock, cooldown, seconds))
  readonly saveFollow = this.#bindTransaction(saveFollow)
  readonly listFollows = this.#bind(listFollows)
  readonly listFollowsOf = this.#bind(listFollowsOf)
  readonly listFollowsIn = this.#bind(listFollowsIn)
  readonly hasFollows = this.#bind(hasFollows)
  readonly findFollow = this.#bind(findFollow)
  readonly stopFollows = this.#bindTransaction(stopFollows)
  readonly stopFollowsIn = this.#bindTransaction(stopFollowsIn)
  readonly listUntoldVersions = this.#bind(listUntoldVersions)
  readonly findReadableVersion = this.#bindWithClock(findReadableVersion)
  readonly wasHeldBack = this.#bindWithClock(wasHeldBack)
  readonly queueNews = this.#bindTransaction(queueNews)
  readonly listFollowedVersions = this.#bind(listFollowedVersions)
  readonly queueGone = this.#bindTransaction(queueGone)
  readonly forgetGone = this.#bindTransaction(forgetGone)
  readonly markAllTold = this.#bindTransaction(markAllTold)
  readonly findStoredNews = this.#bind(findStoredNews)
  readonly reserveExcerpts = (use: ExcerptUse): Promise<boolean> =>
    use.budget === null ? Promise.resolve(true) : this.#writer.transact((tx) => reserveExcerpts(tx, use))
  readonly exportPersonData = this.#bind(exportPersonData)
  readonly erasePerson = this.#bindWithClock(erasePerson)
  readonly deleteServer = this.#bind(deleteServer)
  readonly forgetAbsentServers = this.#bindWithClock(forgetAbsentServers)
  readonly addAnswerCounts = this.#bindTransaction(addAnswerCounts)
  readonly readMonthlyAnswers = this.#bindWithClock(readMonthlyAnswers)
  readonly claimWelcome = this.#bindWrite(claimWelcome)
  readonly purgeExpired = this.#bindWithClock(purgeExpired)
  /** The states of buttons that do not fit into a custom id, so that they outlive a restart. */
  readonly stateStore = { save: this.#bindWrite(saveState), load: this.#bind(loadState) }

  constructor(db: Database, clock: Clock, writer: Writer) {
    this.#db = db
    this.#writer = writer
    this.#clock = clock
    this.now = clock.now
    this.outbox = createOutbox(db, clock, writer)
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    await this.#writer.close()
    await this.#db.destroy()
  }

  /** Binds a query that needs the database alone. */
  #bind<R extends readonly unknown[], T>(query: (db: Database, ...rest: R) => T) {
    return (...rest: R): T => query(this.#db, ...rest)
  }

  /** Binds a query that needs the clock as well. */
  #bindWithClock<R extends readonly unknown[], T>(query: (db: Database, clock: Clock, ...rest: R) => T) {
    return (...rest: R): T => query(this.#db, this.#clock, ...rest)
  }

  /** Binds a query that needs a transaction. */
  #bindTransaction<R extends readonly unknown[], T>(
    query: (tx: Database, clock: Clock, ...rest: R) => Promise<T>,
  ): (...rest: R) => Promise<T> {
    return (...rest) => this.#writer.transact((tx) => query(tx, this.#clock, ...rest))
  }

  /** Binds a query that writes one row. */
  #bindWrite<R extends readonly unknown[], T>(
    query: (db: Database, clock: Clock, ...rest: R) => Promise<T>,
  ): (...rest: R) => Promise<T> {
    return (...rest) => this.#writer.write((db) => query(db, this.#clock, ...rest))
  }
}
