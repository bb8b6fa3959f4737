import { join } from 'node:path'
import type { DatabaseKind } from '../database/migrations.ts'
import type { StorageLocation } from './storage.ts'
import { serverForTests } from '../database/postgres.fixture.ts'

/** A source of empty databases of one kind, for tests. */
export interface TestDatabases {
  readonly kind: DatabaseKind
  /** A new, empty database. */
  create(): Promise<StorageLocation>
}

/** Both kinds of database. PostgreSQL is a real server, started before the tests of the calling file and stopped after. */
export function testDatabases(): readonly TestDatabases[] {
  const { folder, database } = serverForTests()
  let made = 0
  return [
    { kind: 'sqlite', create: async () => ({ dataDir: join(folder(), `sqlite-${++made}`) }) },
    { kind: 'postgres', create: async () => ({ databaseUrl: await database(`isnad${++made}`) }) },
  ]
}
