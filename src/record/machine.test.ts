import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSqlite, sqliteDisk } from '../database/sqlite.ts'
import type { Tables } from '../database/tables.ts'
import { isDatabaseTrouble } from '../database/trouble.ts'
import { groupWriter } from '../database/writer.ts'
import { testDatabases } from './databases.fixture.ts'
import { answerFrom, openForTest, sendDue, SERVER, setUp, testClock, transitionRequest } from './scene.fixture.ts'
import { Storage } from './storage.ts'
import { ferry, TestStorage, useStorage } from './test-storage.fixture.ts'

describe('a record on a disk that fails', () => {
  let dataDir = ''
  let storage: Storage
  let db: Kysely<Tables>
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'isnad-'))
    const first = await openForTest({ dataDir }, testClock())
    await first.saveVersion('ferry', ferry)
    await setUp(first)
    await first.close()
    db = new Kysely<Tables>({ dialect: await openSqlite(dataDir) })
    storage = new Storage(db, testClock('new'), groupWriter(db, sqliteDisk(dataDir)))
  })
  afterEach(async () => {
    await storage.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  const offer = (n: number): ReturnType<Storage['recordAnswer']> =>
    storage.recordAnswer(
      answerFrom(ferry, [1, 2, 3], { id: `a${n}`, asker: `${n}`, input: { question: 'x'.repeat(300) } }),
    )
  const acknowledged = async (): Promise<string[]> => (await storage.listAnswers(SERVER)).map(({ id }) => id)

  test('full: what was acknowledged is there, the rest was refused as a whole, and with room again it goes on', async () => {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
    await sql`pragma max_page_count = ${sql.lit((rows[0]?.page_count ?? 0) + 4)}`.execute(db)
    const done: string[] = []
    const errors: unknown[] = []
    // One at a time, and some at one moment.
    for (let n = 1; n <= 60; n += 3) {
      const group = [n, n + 1, n + 2].slice(0, n % 2 === 0 ? 1 : 3)
      for (const [i, one] of (await Promise.allSettled(group.map(offer))).entries())
        if (one.status === 'rejected') errors.push(one.reason)
        else done.push(`a${n + i}`)
    }
    expect(done.length).toBeGreaterThan(0)
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.filter((error) => !isDatabaseTrouble(error))).toEqual([])
    expect(await acknowledged()).toEqual(done)
    await sql`pragma max_page_count = 100000`.execute(db)
    expect(await offer(100)).toMatchObject({ ok: true })
    expect(await storage.decideAnswer(SERVER, 1, transitionRequest('approve'))).toMatchObject({ ok: true })
  })

  test('read-only: it is read from, each change is refused, and later it goes on', async () => {
    await offer(1)
    await sql`pragma query_only = on`.execute(db)
    await expect(offer(2)).rejects.toSatisfy(isDatabaseTrouble)
    await expect(storage.decideAnswer(SERVER, 1, transitionRequest('approve'))).rejects.toSatisfy(isDatabaseTrouble)
    expect(await acknowledged()).toEqual(['a1'])
    await sql`pragma query_only = off`.execute(db)
    expect(await storage.decideAnswer(SERVER, 1, transitionRequest('approve'))).toMatchObject({ ok: true })
  })

  test('a transaction that could not be undone is in nobody’s way', async () => {
    await sql`begin`.execute(db)
    expect(await offer(1)).toMatchObject({ ok: true })
  })

  test('where SQLite undid it all by itself, what failed is told', async () => {
    const failing = db.transaction().execute(async (tx) => {
      await sql`rollback`.execute(tx)
      throw new Error('the disk is full')
    })
    await expect(failing).rejects.toThrow('the disk is full')
  })

  test('locked by another program: changes wait until it is done', async () => {
    const other = new DatabaseSync(join(dataDir, 'isnad.sqlite'))
    other.exec('begin immediate')
    let isDone = false
    const offering = offer(1).finally(() => {
      isDone = true
    })
    expect(await storage.listAnswers(SERVER)).toEqual([])
    await new Promise((wake) => setTimeout(wake, 60))
    expect(isDone).toBe(false)
    other.exec('commit')
    other.close()
    expect(await offering).toMatchObject({ ok: true })
  })
})

const DAY = 86_400
const YEAR = 365 * DAY

describe.each(testDatabases())('a clock that jumps, over $kind', ({ create }) => {
  const desk = useStorage(create, new TestStorage(), 'reviewed')
  const approve = async (id: string): Promise<void> => {
    const recorded = await desk.storage.recordAnswer(answerFrom(ferry, [2], { id }))
    if (!recorded.ok) throw new Error(recorded.refusal)
    await desk.storage.decideAnswer(SERVER, recorded.record.number, transitionRequest('approve'))
  }
  const states = async (): Promise<string[]> => (await desk.storage.listAnswers(SERVER)).map(({ state }) => state)

  test.each([
    ['back by a year', -YEAR],
    ['back by two hours', -7_200],
    ['forward by a year', YEAR],
  ])('%s: what was decided before is delivered', async (_, seconds) => {
    await approve('a1')
    desk.clock.advance(seconds)
    await approve('a2')
    const sent = await sendDue(desk)
    expect(await states()).toEqual(['published', 'published'])
    expect(sent.filter(({ purpose }) => purpose === 'post').map(({ answer }) => answer)).toEqual(
      expect.arrayContaining(['a1', 'a2']),
    )
    expect(sent.filter(({ purpose }) => purpose === 'post')).toHaveLength(2)
    expect(await desk.storage.readBacklog()).toMatchObject({ deliveries: 0 })
  })

  test('back by a year: nobody waits a year', async () => {
    expect(await desk.storage.startCooldown({ server: '900', channel: 'x', person: '1' }, 60)).toBe(0)
    expect(await desk.storage.startCooldown({ server: '900', channel: 'x', person: '1' }, 60)).toBe(60)
    desk.clock.advance(-YEAR)
    expect(await desk.storage.startCooldown({ server: '900', channel: 'x', person: '1' }, 60)).toBe(0)
    expect(await desk.storage.startCooldown({ server: '900', channel: 'x', person: '1' }, 60)).toBe(60)
  })

  const saveQuestion = (): Promise<void> =>
    desk.storage.saveUnanswered({
      server: SERVER,
      channel: '1',
      story: null,
      question: 'Why?',
      reason: 'not-said',
      asker: null,
    })
  const questions = async (): Promise<number> => (await desk.storage.listUnanswered(SERVER, 10)).length
  const isPurged = async (seconds: number): Promise<boolean> => {
    desk.clock.advance(seconds)
    return (await desk.storage.purgeExpired()).isDone
  }

  test('forward by a year: no draft is lost', async () => {
    await desk.storage.recordAnswer(answerFrom(ferry, [2], { id: 'a1' }))
    desk.clock.advance(YEAR)
    await desk.storage.purgeExpired()
    expect(await desk.storage.decideAnswer(SERVER, 1, transitionRequest('approve'))).toMatchObject({ ok: true })
  })

  test('forward by a year, and set right within a day: nothing is forgotten, also after a restart', async () => {
    await saveQuestion()
    expect(await isPurged(3_600)).toBe(true)
    expect(await isPurged(YEAR)).toBe(false)
    await desk.storage.close()
    desk.storage = await openForTest(desk.location, desk.clock)
    expect(await isPurged(3_600)).toBe(false)
    expect(await isPurged(-YEAR)).toBe(true)
    expect(await isPurged(DAY)).toBe(true)
    expect(await questions()).toBe(1)
    expect(await isPurged(YEAR)).toBe(false)
  })

  test('forward by a year, and still there a day later: what is past its time is forgotten', async () => {
    await saveQuestion()
    expect(await isPurged(3_600)).toBe(true)
    expect(await isPurged(YEAR)).toBe(false)
    expect(await isPurged(DAY - 1)).toBe(false)
    expect(await questions()).toBe(1)
    expect(await isPurged(1)).toBe(true)
    expect(await questions()).toBe(0)
  })
})
