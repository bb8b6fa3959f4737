import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { columnsOf, TABLE_NAMES } from '../database/columns.ts'
import { DataKeyError } from '../database/encrypt.ts'
import { encryptRecord } from '../database/open.ts'
import { backUp, restore } from './backup.ts'
import { testDatabases } from './databases.fixture.ts'
import { dumpTables, fillTables, withDatabase } from './filled-tables.fixture.ts'
import {
  answerFrom,
  ASKER,
  CHANNEL,
  EDITOR,
  openForTest,
  SERVER,
  sendDue,
  setUp,
  testClock,
  transitionRequest,
} from './scene.fixture.ts'
import type { Storage, StorageLocation } from './storage.ts'
import { ferry } from './test-storage.fixture.ts'

const key = randomBytes(32)
const otherKey = randomBytes(32)
const PERSON = '4242'

describe.each(testDatabases())('with a key, over $kind', ({ create }) => {
  let plain: StorageLocation
  let location: StorageLocation
  let folder: string
  afterEach(() => rm(folder, { recursive: true }))
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backup-'))
    plain = await create()
    location = { ...plain, dataKeys: [key] }
  })

  const withStorage = async <T>(at: StorageLocation, run: (storage: Storage) => Promise<T>): Promise<T> => {
    const storage = await openForTest(at, testClock())
    try {
      return await run(storage)
    } finally {
      await storage.close()
    }
  }

  /** Holds that nothing of people stands in the tables, but for those who read with the key. */
  async function expectHidden(): Promise<void> {
    const hidden = await withDatabase(location, 'on disk', dumpTables)
    const shown = await withDatabase(location, 'read', dumpTables)
    for (const table of TABLE_NAMES)
      for (const column of columnsOf(table, 'person', 'sought', 'words')) {
        const text = columnsOf(table, 'person').includes(column) ? PERSON : `${SERVER}-${table}-${column}`
        expect(shown[table], `${table}.${column}`).toContain(`"${column}":"${text}"`)
        expect(hidden[table], `${table}.${column}`).not.toContain(`"${column}":"${text}"`)
        expect(hidden[table], `${table}.${column}`).toContain(`"${column}":"enc:`)
      }
  }

  test('what is written is encrypted in every table', async () => {
    await encryptRecord(location)
    await withDatabase(location, 'read', (db) => fillTables(db, SERVER, PERSON))
    await expectHidden()
  })

  test('what was there before is encrypted when it is turned on, and in the file nothing is left of it', async () => {
    await withDatabase(plain, 'on disk', (db) => fillTables(db, SERVER, PERSON))
    const before = await withDatabase(plain, 'read', dumpTables)
    expect(await encryptRecord(location)).toBe(true)
    await expectHidden()
    expect({ ...(await withDatabase(location, 'read', dumpTables)), encryption: '' }).toEqual({
      ...before,
      encryption: '',
    })
    expect(await encryptRecord(location)).toBe(false)
    if (!('dataDir' in plain)) return
    const file = await readFile(join(plain.dataDir, 'isnad.sqlite'), 'latin1')
    expect(file).not.toContain(`${SERVER}-answers-input`)
    expect(file).toContain(`${SERVER}-answers-id`)
  })

  test('a record that is encrypted opens with its key alone', async () => {
    await encryptRecord(location)
    for (const wrong of [plain, { ...plain, dataKeys: [otherKey] }]) {
      await expect(openForTest(wrong, testClock())).rejects.toThrow(DataKeyError)
      await expect(encryptRecord({ ...plain, dataKeys: [otherKey] })).rejects.toThrow(DataKeyError)
    }
  })

  test('another key takes its place', async () => {
    await encryptRecord(location)
    await withDatabase(location, 'read', (db) => fillTables(db, SERVER, PERSON))
    const before = await withDatabase(location, 'read', dumpTables)
    expect(await encryptRecord({ ...plain, dataKeys: [otherKey, key] })).toBe(true)
    await expect(openForTest(location, testClock())).rejects.toThrow(DataKeyError)
    location = { ...plain, dataKeys: [otherKey] }
    expect({ ...(await withDatabase(location, 'read', dumpTables)), encryption: '' }).toEqual({
      ...before,
      encryption: '',
    })
    await expectHidden()
  })

  test('a backup stays encrypted, and is restored for whoever has the key', async () => {
    await encryptRecord(location)
    await withDatabase(location, 'read', (db) => fillTables(db, SERVER, PERSON))
    const file = join(folder, 'record.backup')
    await backUp(location, file)
    expect(await readFile(file, 'latin1')).not.toContain(`${SERVER}-answers-input`)
    plain = await create()
    location = { ...plain, dataKeys: [key] }
    await restore(file, plain)
    await expect(openForTest(plain, testClock())).rejects.toThrow(DataKeyError)
    await expectHidden()
  })

  test('the desk works as it does without, and a person is found and forgotten', async () => {
    await encryptRecord(location)
    const clock = testClock()
    const storage = await openForTest(location, clock)
    await storage.saveVersion('ferry', ferry)
    await setUp(storage)
    for (const id of ['a1', 'a2', 'a3']) await storage.recordAnswer(answerFrom(ferry, [2], { id }))
    expect(await storage.recordAnswer(answerFrom(ferry, [2], { id: 'a4' }))).toMatchObject({
      refusal: 'too-many-offers',
    })
    await storage.decideAnswer(SERVER, 1, transitionRequest('reject', { reason: 'not now' }))
    await storage.decideAnswer(SERVER, 2, transitionRequest('approve'))
    expect(await sendDue({ storage, clock })).toContainEqual(
      expect.objectContaining({ person: ASKER.id, event: 'reject' }),
    )
    expect(await storage.findAnswerByNumber(SERVER, 1)).toMatchObject({
      asker: ASKER.id,
      decider: EDITOR.id,
      reason: 'not now',
      input: { question: 'How many?' },
    })
    const cooldown = { server: SERVER, channel: CHANNEL, person: ASKER.id }
    expect([await storage.startCooldown(cooldown, 60), await storage.startCooldown(cooldown, 60)]).toEqual([0, 60])
    expect(await storage.exportPersonData(ASKER.id)).toMatchObject({ answers: [{}, {}, {}], events: [{}, {}, {}] })
    await storage.erasePerson(ASKER.id)
    expect(await storage.exportPersonData(ASKER.id)).toMatchObject({ answers: [], events: [], cooldowns: [] })
    expect(await storage.findAnswerByNumber(SERVER, 3)).toMatchObject({ state: 'withdrawn', asker: null, input: null })
    await storage.close()
    await withStorage(location, async (again) =>
      expect(await again.findAnswerByNumber(SERVER, 1)).toMatchObject({ reason: 'not now', asker: null }),
    )
  })
})
