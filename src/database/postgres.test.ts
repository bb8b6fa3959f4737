import { Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import { openPostgres } from './postgres.ts'
import { serverForTests } from './postgres.fixture.ts'

/** More connections than a pool closes in one turn of the event loop. */
const CONNECTIONS = 8

const server = serverForTests()

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
