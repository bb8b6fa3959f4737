import { Kysely, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { migrations } from '../database/migrations.ts'
import { openPostgres } from '../database/postgres.ts'
import { openSqlite } from '../database/sqlite.ts'
import type { Tables } from '../database/tables.ts'
import type { Database } from '../database/database.ts'
import { listTables } from './filled-tables.fixture.ts'
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

/** Makes a database as the first migrations left it, with what the first two could hold. */
const createOld = (location: StorageLocation, upTo = '0002-memory', isFull = false): Promise<void> =>
  withTables(location, async (db) => {
    const kind = 'dataDir' in location ? 'sqlite' : 'postgres'
    await sql`create table migrations (name text primary key)`.execute(db)
    for (const { name, statements } of migrations.filter((one) => one.name <= upTo)) {
      for (const statement of statements(kind)) await sql.raw(statement).execute(db)
      await sql`insert into migrations (name) values (${name})`.execute(db)
      if (name === '0002-memory') for (const row of ROWS) await sql.raw(row).execute(db)
    }
    if (isFull) await fillEmptyTables(db)
  })

/** Fills a row into every table of a schema that has none yet, whatever its columns are. */
async function fillEmptyTables(db: Database): Promise<void> {
  const tables = (await listTables(db)).filter(({ name }) => name !== 'encryption')
  const refersLast = ['news', 'held_citations']
  for (const { name, columns } of tables.toSorted((a, b) => refersLast.indexOf(a.name) - refersLast.indexOf(b.name))) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db)
    if (rows.length > 0) continue
    const told = columns.filter((one) => !one.isAutoIncrementing)
    const values = told.map((one) => REFERRED[`${name}.${one.name}`] ?? (/text/i.test(one.dataType) ? '7' : 7))
    const named = sql.join(told.map((one) => sql.ref(one.name)))
    await sql`insert into ${sql.table(name)} (${named}) values (${sql.join(values)})`.execute(db)
  }
}

const REFERRED: Readonly<Record<string, string>> = {
  'news.id': 'd1',
  'held_citations.report': '7',
  'held_citations.answer': 'a1',
  'settings.value': '"open"',
  'settings.name': 'mode',
  'settings.scope': 'channel',
}

const RENAMED: Readonly<Record<string, string>> = {
  log: 'audit_log',
  given: 'private_answers',
  memory: 'button_states',
  shown: 'shown_spans',
}

async function withTables<T>(location: StorageLocation, run: (db: Database) => Promise<T>): Promise<T> {
  const local = 'dataDir' in location
  const dialect = local ? await openSqlite(location.dataDir) : openPostgres(location.databaseUrl, () => {})
  const db = new Kysely<Tables>({ dialect })
  try {
    return await run(db)
  } finally {
    await db.destroy()
  }
}

async function countRows(db: Database): Promise<[string, number][]> {
  const counts: [string, number][] = []
  for (const { name } of await listTables(db)) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`.execute(db)
    counts.push([name, Number(rows[0]?.n)])
  }
  return counts
}

const describeColumns = async (db: Database): Promise<string[]> =>
  (await listTables(db))
    .flatMap(({ name, columns }) =>
      columns.map((one) => `${name}.${one.name} ${one.dataType} ${one.isNullable ? 'null' : 'not null'}`),
    )
    .toSorted()

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

  test.each(migrations.slice(1).map(({ name }) => name))(
    'up to %s keeps every row in the tables of today',
    async (upTo) => {
      const [location, fresh] = [await create(), await create()]
      await createOld(location, upTo, true)
      const before = await withTables(location, countRows)
      await (await openForTest(location, testClock())).close()
      await (await openForTest(fresh, testClock())).close()
      expect(await withTables(location, describeColumns)).toEqual(await withTables(fresh, describeColumns))
      const after = new Map(await withTables(location, countRows))
      // Waits that run when the program is updated are over; what waited at the desk is sent anew.
      const grown = before.map(([name, n]): [string, number] => [RENAMED[name] ?? name, n])
      for (const [name, n] of grown)
        if (name !== 'cooldowns' || after.get(name) !== 0) expect(after.get(name), name).toBeGreaterThanOrEqual(n)
      const storage = await openForTest(location, testClock())
      expect(await storage.loadOwnSettings({ server: '7', channel: '7' })).toEqual({ mode: 'open' })
      await storage.close()
    },
  )

  test('is changed once, though it is opened again', async () => {
    const location = await create()
    await createOld(location)
    await (await openForTest(location, testClock())).close()
    const storage = await openForTest(location, testClock())
    expect(await storage.readAuditLog({ server: '900', correction: 'c2' })).toHaveLength(1)
    await storage.close()
  })
})
