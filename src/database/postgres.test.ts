import { mkdtemp, chmod, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPostgres } from './postgres.ts'
import { type Server, startPostgres } from './postgres.fixture.ts'

/** Milliseconds that a busy machine may take to start or stop a server. */
const PATIENCE = 60_000
/** More connections than a pool closes in one turn of the event loop. */
const CONNECTIONS = 8

let folder = ''
let server: Server

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-'))
  // The server runs as nobody where we are root, and must be let in.
  await chmod(folder, 0o755)
  server = await startPostgres(folder)
}, PATIENCE)

afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}, PATIENCE)

test('once closed, no connection is left that a stopping server could break', async () => {
  const broken: Error[] = []
  const watching = new Kysely<unknown>({ dialect: openPostgres(await server.database('watching'), () => {}) })
  const databaseUrl = await server.database('closing')
  const closing = new Kysely<unknown>({ dialect: openPostgres(databaseUrl, (error) => broken.push(error)) })
  const ask = (): Promise<unknown> => sql`select pg_sleep(0.05)`.execute(closing)
  const listConnections = sql`select pid from pg_stat_activity where datname = 'closing'`
  await Promise.all(Array.from({ length: CONNECTIONS }, ask))
  expect((await listConnections.execute(watching)).rows).toHaveLength(CONNECTIONS)
  await closing.destroy()
  const left = await listConnections.execute(watching)
  await watching.destroy()
  expect(left.rows).toEqual([])
  expect(broken).toEqual([])
})
