import { randomBytes } from 'node:crypto'
import { existsSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TABLE_NAMES } from '../database/columns.ts'
import { encryptRecord } from '../database/open.ts'
import { backUp, restore } from './backup.ts'
import { testDatabases } from './databases.fixture.ts'
import { dumpTables, fillTables, withDatabase } from './filled-tables.fixture.ts'
import {
  ASKER,
  answerFrom,
  CHANNEL,
  EDITOR,
  openForTest,
  reportOf,
  SERVER,
  setUp,
  testClock,
  transitionRequest,
  voteOf,
} from './scene.fixture.ts'
import type { Storage, StorageLocation } from './storage.ts'
import { ferry } from './test-storage.fixture.ts'

const databases = testDatabases()
const directions = databases.flatMap((from) => databases.map((to) => [from.kind, to.kind, from, to] as const))

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'))
  file = join(folder, 'record.backup')
})
afterEach(() => rm(folder, { recursive: true }))

let opened = 0
async function withStorage<T>(location: StorageLocation, run: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openForTest(location, testClock(`id${++opened}-`))
  try {
    return await run(storage)
  } finally {
    await storage.close()
  }
}

/** A morning at a desk: an answer in review, one that is to be posted, a private one, and a question without an answer. */
async function fillRecord(storage: Storage): Promise<void> {
  await setUp(storage)
  await storage.saveVersion('ferry', ferry)
  await storage.recordAnswer(answerFrom(ferry, [1], { id: 'a1' }))
  await storage.recordAnswer(answerFrom(ferry, [2, 3], { id: 'a2' }))
  await storage.decideAnswer(SERVER, 2, transitionRequest('approve', { reason: 'it’s «right»' }))
  await storage.savePrivateAnswer({ ...answerFrom(ferry, [1]), id: 'p1' })
  await storage.startCooldown({ server: SERVER, channel: CHANNEL, person: ASKER.id }, 600)
  await storage.saveFollow({
    ...{ kind: 'speaker', story: null, words: 'Ana Roca', server: SERVER, person: ASKER.id, language: 'en' },
    ...{ channel: CHANNEL, parent: null, inChannel: true },
  })
  await storage.recordErrorReport(reportOf(ferry, 2, { reporter: ASKER.id }))
  await storage.recordErrorReport(reportOf(ferry, 3))
  await storage.decideErrorReport(SERVER, 4, { transition: 'accept', actor: EDITOR, isEditor: true })
  await storage.saveVote({ ...voteOf('a1', ASKER.id), reason: 'wrong', words: 'it’s «29»' })
}

/** What people would see of a record. */
const contents = (storage: Storage) =>
  Promise.all([
    storage.loadOwnSettings({ server: SERVER }),
    storage.listAnswers(SERVER),
    storage.findAnswerById('a2'),
    storage.findPrivateAnswer('p1'),
    storage.readAuditLog({ server: SERVER }),
    storage.listNewestVersions(),
    storage.tallyDeliveries(SERVER),
    storage.listErrorReports(SERVER),
    storage.listVotes(SERVER),
    storage.exportPersonData(ASKER.id),
  ])

test.each(directions)('what was on record in %s is on record in %s after it is restored', async (_, __, from, to) => {
  const [source, target] = [await from.create(), await to.create()]
  const before = await withStorage(source, async (storage) => {
    await fillRecord(storage)
    await backUp(source, file)
    return contents(storage)
  })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(await restore(file, target)).toBeGreaterThan(10)
  await withStorage(target, async (storage) => {
    expect(await contents(storage)).toEqual(before)
    // The desk goes on where it stood: numbers and events continue behind those that were restored.
    await storage.recordAnswer(answerFrom(ferry, [1], { id: 'a3' }))
    await storage.decideAnswer(SERVER, 5, transitionRequest('hold'))
    expect(await storage.findAnswerById('a3')).toMatchObject({ number: 5, state: 'held' })
  })
})

test.each(directions)('every table of %s is in %s as it was, encrypted as it was', async (_, __, from, to) => {
  const key = { dataKeys: [randomBytes(32)] }
  const [source, target] = [
    { ...(await from.create()), ...key },
    { ...(await to.create()), ...key },
  ]
  await encryptRecord(source)
  await withDatabase(source, 'read', (db) => fillTables(db, SERVER, ASKER.id))
  await backUp(source, file)
  expect(await restore(file, target)).toBe(TABLE_NAMES.length)
  for (const as of ['read', 'on disk'] as const)
    expect(await withDatabase(target, as, dumpTables)).toEqual(await withDatabase(source, as, dumpTables))
  expect(await withDatabase(target, 'read', dumpTables)).toMatchObject({
    follows: expect.stringContaining(`"person":"${ASKER.id}"`),
  })
})

test.each(databases)('a backup of $kind is of one moment, and is made while others write', async ({ create }) => {
  const [source, target] = [await create(), await create()]
  await withStorage(source, async (storage) => {
    await fillRecord(storage)
    const writing = (async () => {
      for (let i = 0; i < 20; i++) await storage.recordAnswer(answerFrom(ferry, [1, 2], { id: `w${i}` }))
    })()
    await Promise.all([backUp(source, file), writing])
  })
  await restore(file, target)
  await withStorage(target, async (storage) => {
    const drafts = await storage.listAnswers(SERVER, ['draft'])
    for (const { id, citations } of drafts) expect(citations, id).toHaveLength(id === 'a1' ? 1 : 2)
  })
})

test.each(databases)('a record in $kind that is not empty is not overwritten', async ({ create }) => {
  const [source, target] = [await create(), await create()]
  await withStorage(source, fillRecord)
  await backUp(source, file)
  await withStorage(target, (storage) => storage.changeSetting({ server: SERVER }, 'mode', 'off', EDITOR.id))
  await expect(restore(file, target)).rejects.toThrow('the record is not empty')
  await withStorage(target, async (storage) => expect(await storage.findAnswerById('a1')).toBeUndefined())
})

test('a file that is there is never written over', async () => {
  writeFileSync(file, 'mine')
  await expect(backUp({ dataDir: folder }, file)).rejects.toThrow('EEXIST')
})

test('where no backup can be made no file is left', async () => {
  await expect(backUp({ databaseUrl: 'postgres://127.0.0.1:1/none' }, file)).rejects.toThrow()
  expect(existsSync(file)).toBe(false)
})

test('what is no backup, damaged or newer is refused by its reason, and nothing is restored', async () => {
  const source = { dataDir: join(folder, 'source') }
  const target = { dataDir: join(folder, 'target') }
  await withStorage(source, fillRecord)
  await backUp(source, file)

  writeFileSync(join(folder, 'text'), 'no backup, but long enough to be one')
  await expect(restore(join(folder, 'text'), target)).rejects.toThrow('is no backup')
  await expect(restore(join(folder, 'nothing'), target)).rejects.toThrow('ENOENT')

  const damaged = join(folder, 'damaged')
  await backUp(source, damaged)
  truncateSync(damaged, 8_192)
  await expect(restore(damaged, target)).rejects.toThrow(/damaged|malformed|not a database/)

  const newer = new DatabaseSync(file)
  newer.exec(`insert into migrations values ('9999-future')`)
  newer.close()
  await expect(restore(file, target)).rejects.toThrow('written by a newer Isnad, which knows "9999-future"')
  await withStorage(target, async (storage) => expect(await storage.findAnswerById('a1')).toBeUndefined())
})

test.each(databases)('a database in $kind that a newer program has changed is not opened', async ({ create }) => {
  const location = await create()
  await withStorage(location, fillRecord)
  await withStorage(location, async (storage) => storage.close())
  const { openDatabase } = await import('../database/open.ts')
  const { sql } = await import('kysely')
  const database = await openDatabase(location, () => {})
  await sql`insert into migrations (name) values ('9999-future')`.execute(database)
  await database.destroy()
  await expect(openForTest(location, testClock())).rejects.toThrow('written by a newer Isnad')
})
