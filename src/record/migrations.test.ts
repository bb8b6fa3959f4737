import { Kysely, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { migrations } from '../database/migrations.ts'
import { openPostgres } from '../database/postgres.ts'
import { openSqlite } from '../database/sqlite.ts'
import type { Tables } from '../database/tables.ts'
import { testDatabases } from './databases.fixture.ts'
import { openForTest, testClock } from './scene.fixture.ts'
import type { StorageLocation } from './storage.ts'

/** What a database held before its columns were named anew: an offer, its proposal, and what was done with both. */
const ROWS = [
  `insert into answers values ('a1', '900', 1, '901', 'offer', '10', 'ask', '{"question":"Why?"}', 'ferry', 'h1', 'draft',
     1, null, null, null, '2026-05-01T00:00:00Z')`,
  `insert into citations values ('a1', 1, 'ferry', 'en', 'h1', 0, 9, 1, 'h1', 0, 9, 1, 'said that', 'kept', 0),
     ('a1', 2, 'ferry', 'en', 'h1', 9, 19, 2, 'h1', 9, 19, 2, 'goes-on', 'kept', 0)`,
  `insert into corrections values
     ('c1', '900', 2, 'ferry', 'en', 'h1', 1, 2, 1, 'HOLD', 'open', null, null, '2026-05-02T00:00:00Z'),
     ('c2', '900', 3, 'ferry', 'en', 'h1', 2, 2, 2, 'CORRECTED', 'decided', '20', null, '2026-05-02T00:00:00Z')`,
  `insert into deliveries values
     ('d1', 'notice', '900', 'a1', null, 'reject', null, '10', 'waiting', 0, 0, '2026-05-03T00:00:00Z', null, null)`,
  `insert into log (server, answer, correction, actor, act, detail, reason, at) values
     ('900', 'a1', null, '10', 'offer', '{"channel":"901"}', null, '2026-05-01T00:00:00Z'),
     ('900', 'a1', null, '20', 'trim', '{"keep":[1]}', null, '2026-05-01T00:00:01Z'),
     ('900', null, 'c2', '20', 'decide', '{"word":"CORRECTED"}', 'a typing error', '2026-05-02T00:00:00Z')`,
  `insert into given values ('g1', '900', '901', '10', 'ask', '{}', 'ferry', 'h1', '2026-05-03T00:00:00Z')`,
  `insert into memory values ('k1', 'a long question', '2026-05-03T00:00:00Z')`,
]

/** Makes a database as the first two migrations left it. */
async function createOld(location: StorageLocation): Promise<void> {
  const local = 'dataDir' in location
  const kind = local ? 'sqlite' : 'postgres'
  const dialect = local ? await openSqlite(location.dataDir) : openPostgres(location.databaseUrl, () => {})
  const db = new Kysely<Tables>({ dialect })
  const old = migrations.filter(({ name }) => name < '0003')
  await sql`create table migrations (name text primary key)`.execute(db)
  for (const statement of [...old.flatMap(({ statements }) => statements(kind)), ...ROWS])
    await sql.raw(statement).execute(db)
  for (const { name } of old) await sql`insert into migrations (name) values (${name})`.execute(db)
  await db.destroy()
}

describe.each(testDatabases())('a database of an earlier version over $kind', ({ create }) => {
  test('is read on under the new names, and what waits at the desk gets buttons that work', async () => {
    const location = await create()
    await createOld(location)
    const clock = testClock()
    const storage = await openForTest(location, clock)
    expect(await storage.findAnswerById('a1')).toMatchObject({
      citations: [{ rule: 'said that' }, { rule: 'continuation' }],
    })
    expect(await storage.listCorrections('900', ['open', 'decided'])).toMatchObject([
      { id: 'c1', notice: 'HOLD' },
      { id: 'c2', notice: 'CORRECTED' },
    ])
    expect(await storage.readAuditLog({ server: '900' })).toMatchObject([
      { event: 'offer', detail: { channel: '901' } },
      { event: 'trim', detail: { keptPositions: [1] } },
      { event: 'decide', detail: { notice: 'CORRECTED' }, reason: 'a typing error' },
    ])
    expect(await storage.findPrivateAnswer('g1')).toMatchObject({ asker: '10', story: 'ferry' })
    expect(await storage.stateStore.load('k1')).toBe('a long question')
    const due = [await storage.outbox.lease(clock.now()), await storage.outbox.lease(clock.now())]
    expect(due).toMatchObject([
      { purpose: 'proposal-edit', correction: 'c1' },
      { purpose: 'notification', person: '10', event: 'reject' },
    ])
    expect(await storage.outbox.lease(clock.now())).toBeUndefined()
    await storage.close()
  })

  test('is changed once, though it is opened again', async () => {
    const location = await create()
    await createOld(location)
    await (await openForTest(location, testClock())).close()
    const storage = await openForTest(location, testClock())
    expect(await storage.readAuditLog({ server: '900', correction: 'c2' })).toHaveLength(1)
    await storage.close()
  })
})
