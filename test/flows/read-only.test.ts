import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startLoopback } from '../../src/loopback/loopback.ts'
import { readerMember } from '../../src/loopback/state/guild-model.ts'

/** What deploy/Dockerfile puts into the image. */
const COPIED = ['package.json', 'package-lock.json', 'src', 'commands', 'corpus', 'build/program', 'build/words']
/** The user id of `nobody` on every Unix. */
const NOBODY = 65_534

const root = join(import.meta.dirname, '../..')
const place = mkdtempSync(join(tmpdir(), 'isnad-'))
const [project, data] = [join(place, 'isnad'), join(place, 'data')]
const isRoot = process.getuid?.() === 0
// Where the checkout stands in a folder that only root may enter, root runs it.
const user =
  isRoot && spawnSync(process.execPath, ['--version'], { uid: NOBODY, gid: NOBODY, cwd: '/' }).status === 0
    ? { uid: NOBODY, gid: NOBODY }
    : {}
if (isRoot && !user.uid) console.warn('run by root: no ordinary user may run Node where it stands')
let child: ChildProcess | undefined
afterAll(() => {
  child?.kill('SIGKILL')
  makeWritable(project, true)
  rmSync(place, { recursive: true, force: true })
})

function makeWritable(folder: string, isWritable: boolean): void {
  chmodSync(folder, isWritable ? 0o755 : 0o555)
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) makeWritable(join(folder, entry.name), isWritable)
    else if (entry.isFile()) chmodSync(join(folder, entry.name), isWritable ? 0o644 : 0o444)
}

// The image itself is not built here: it needs a daemon and a registry.
test('as in the image: an ordinary user, everything read-only but DATA_DIR, health on its port, and a clean end', async () => {
  mkdirSync(join(project, 'build'), { recursive: true })
  mkdirSync(data)
  // With the times of files: what is compiled would otherwise be older than its source.
  for (const name of COPIED.filter((one) => existsSync(join(root, one))))
    expect(spawnSync('cp', ['-a', join(root, name), join(project, name)]).status).toBe(0)
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  makeWritable(project, false)
  chmodSync(place, 0o755)
  if (user.uid) chownSync(data, user.uid, user.gid)

  const discord = await startLoopback()
  const port = 38_472
  const env = {
    PATH: process.env.PATH ?? '',
    NODE_ENV: 'production',
    DATA_DIR: data,
    MONITOR_PORT: String(port),
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.api,
  }
  const flags = ['--disable-warning=ExperimentalWarning', '--import', './src/require-node.js', 'src/start.js', 'main']
  child = spawn(process.execPath, flags, { cwd: project, env, ...user })
  let printed = ''
  child.stderr?.on('data', (text) => (printed += text))
  await discord.waitUntil(() => printed.includes('on Discord'), 60_000)

  expect((await discord.clientOf(readerMember).slash('ask', { question: 'ماذا قال بلينكن؟' })).text).toContain('بلينكن')
  const read = async (path: string): Promise<string> => (await fetch(`http://127.0.0.1:${port}${path}`)).text()
  expect(await read('/health')).toBe('ok\n')
  expect(await read('/ready')).toBe('ready\n')
  // An answer is seen before what follows it is done.
  await expect
    .poll(() => read('/metrics'), { timeout: 20_000 })
    .toContain('isnad_interactions_total{command="ask",outcome="answered"} 1')
  expect(readdirSync(data)).toContain('isnad.sqlite')

  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  // A log line tells of no fault but that no dictionary is there.
  expect(printed.split('\n').filter((line) => /"level":(?:40|50|60)/.test(line))).toEqual([])
  await discord.close()
  expect(discord.violations).toEqual([])
})
