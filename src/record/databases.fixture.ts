import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { DatabaseKind } from '../database/migrations.ts'
import type { StorageLocation } from './storage.ts'
import { type Server, startPostgres } from '../database/postgres.fixture.ts'

/** A source of empty databases of one kind, for tests. */
export interface TestDatabases {
  readonly kind: DatabaseKind
  /** A new, empty database. */
  create(): Promise<StorageLocation>
}

/** Milliseconds that a busy machine may take to start or stop a server. */
const PATIENCE = 60_000

/** Both kinds of database. PostgreSQL is a real server, started before the tests of the calling file and stopped after. */
export function testDatabases(): readonly TestDatabases[] {
  let folder = ''
  let server: Server | undefined
  let made = 0
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-'))
    // The server runs as nobody where we are root, and must be let in.
    await chmod(folder, 0o755)
    server = await startPostgres(folder)
  }, PATIENCE)
  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  }, PATIENCE)
  return [
    { kind: 'sqlite', create: async () => ({ dataDir: join(folder, `sqlite-${++made}`) }) },
    {
      kind: 'postgres',
      create: async () => {
        if (!server) throw new Error('PostgreSQL is not running')
        return { databaseUrl: await server.database(`isnad${++made}`) }
      },
    },
  ]
}
