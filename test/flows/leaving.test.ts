import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { encryptRecord } from '../../src/database/open.ts'
import { startLoopback } from '../../src/loopback/loopback.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'isnad-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
/** No folder is read-only for root: then the program runs as `nobody`. */
const ordinary = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** Starts the program, and gathers what it prints. */
function run(env: Record<string, string>, as: { uid?: number; gid?: number } = {}) {
  const { PATH = '' } = process.env
  const words = ['--import', './src/require-node.js', 'src/start.js', 'main']
  const child = spawn(process.execPath, words, { cwd: root, env: { PATH, ...env }, ...as })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data))
  return { exit: once(child, 'exit'), printed: () => printed }
}

test('a token that is revoked while the bot runs ends it, and says so', async () => {
  const discord = await startLoopback()
  const { exit, printed } = run({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, DATA_DIR: folder })
  await discord.waitUntil(() => printed().includes('on Discord'), 90_000)
  discord.gateway.close(4_004)
  expect(await exit).toEqual([1, null])
  expect(printed()).toContain('Discord does not know this DISCORD_TOKEN any more')
  expect(printed()).not.toContain(discord.token)
  expect(discord.gateway.counts.identified).toBe(1)
  await discord.close()
}, 120_000)

test('a record that another key encrypted ends the start in one line, and stays as it is', async () => {
  const dataDir = mkdtempSync(join(folder, 'encrypted-'))
  const [key, otherKey] = [randomBytes(32), randomBytes(32)]
  await encryptRecord({ dataDir, dataKeys: [key] })
  const env = { DISCORD_TOKEN: 'x'.repeat(30), DATA_DIR: dataDir, DATA_KEY: otherKey.toString('base64') }
  const { exit, printed } = run(env)
  expect(await exit).toEqual([1, null])
  expect(printed()).toMatch(/^DATA_KEY: this is not the key that the record is encrypted with$/m)
  expect(printed()).not.toContain(env.DATA_KEY)
  expect(await encryptRecord({ dataDir, dataKeys: [key] })).toBe(false)
}, 120_000)

test('a data folder that cannot be written to ends the start in one line that names the setting', async () => {
  const readOnly = mkdtempSync(join(folder, 'read-only-'))
  chmodSync(folder, 0o755)
  chmodSync(readOnly, 0o555)
  const { exit, printed } = run({ DISCORD_TOKEN: 'x'.repeat(30), DATA_DIR: readOnly }, ordinary)
  expect(await exit).toEqual([1, null])
  expect(printed()).toMatch(/^DATA_DIR: /m)
  expect(printed()).not.toMatch(/^ {4}at /m)
}, 120_000)
