import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts'
import { readerMember } from '../../src/loopback/state/guild-model.ts'
import { KEY_FILE } from '../../src/receipts/key.ts'

const root = join(import.meta.dirname, '../..')
const data = mkdtempSync(join(tmpdir(), 'secrets-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))
let discord: Loopback | undefined
afterEach(() => discord?.close())

/** Starts an entry point with everything logged; `end` waits until it is over, or ends it. Returns all that it printed. */
function start(entry: string, env: Record<string, string>, ...words: string[]) {
  const child = spawn(process.execPath, ['--import', './src/require-node.js', 'src/start.js', entry, ...words], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', DATA_DIR: join(data, 'data'), LOG_LEVEL: 'trace', ...env },
  })
  let printed = ''
  child.stdout.on('data', (text) => (printed += text))
  child.stderr.on('data', (text) => (printed += text))
  const exit = once(child, 'exit')
  return {
    printed: () => printed,
    ended: () => exit,
    stop: async () => {
      child.kill('SIGTERM')
      await exit
    },
  }
}

const PASSWORD = 'pa55word-of-the-record'
const token = (): string => discord?.token ?? ''

test('neither the token nor a key nor a question is printed while the bot answers and Discord fails', async () => {
  discord = await startLoopback()
  const DATA_KEY = randomBytes(32).toString('base64')
  const own = { DATA_KEY, DATA_DIR: join(data, 'encrypted') }
  const bot = start('main', { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, ...own })
  await discord.waitUntil(() => bot.printed().includes('on Discord'), 60_000)
  discord.injectFailure({ method: 'PATCH', path: /webhooks/ }, { kind: 'status', status: 500 })
  const { text } = await discord.clientOf(readerMember).slash('ask', { question: 'Who-is-the-secret-walrus?' })
  expect(text).toContain('walrus')
  await bot.stop()
  expect(bot.printed()).not.toContain(token())
  expect(bot.printed()).not.toContain('walrus')
  const [, key = ''] = readFileSync(join(own.DATA_DIR, KEY_FILE), 'utf8').split('\n')
  expect(key).toMatch(/^[\w+/=]{60,}$/)
  expect(bot.printed()).not.toContain(key)
  expect(bot.printed()).toContain('encrypted with DATA_KEY')
  expect(bot.printed()).not.toContain(DATA_KEY)
})

test.each([
  [
    'a token that Discord does not know',
    () => ({ DISCORD_TOKEN: 'wrong-token-0123456789-abcdef', DISCORD_API: discord?.api ?? '' }),
  ],
  ['a token that is none', () => ({ DISCORD_TOKEN: 'short-token' })],
  [
    'a record out of reach',
    () => ({
      DISCORD_TOKEN: token(),
      DISCORD_API: discord?.api ?? '',
      DATABASE_URL: `postgres://isnad:${PASSWORD}@127.0.0.1:1/x`,
    }),
  ],
  ['a key of the record that is none', () => ({ DISCORD_TOKEN: token(), DATA_KEY: PASSWORD })],
  ['an address that is none', () => ({ DATABASE_URL: `mysql://isnad:${PASSWORD}@127.0.0.1/x` })],
])('%s ends the start without being shown', async (_, environment) => {
  discord = await startLoopback()
  const env: Readonly<Record<string, string>> = environment()
  const bot = start('main', env)
  await bot.ended()
  for (const secret of [env.DISCORD_TOKEN, PASSWORD, token()]) if (secret) expect(bot.printed()).not.toContain(secret)
  expect(bot.printed()).toMatch(/DISCORD_TOKEN|DATABASE_URL|DATA_KEY/)
})

test.each(['doctor', 'backup', 'register'])('isnad %s shows no secret where all is wrong', async (verb) => {
  discord = await startLoopback()
  const file = join(data, `${verb}.backup`)
  writeFileSync(file, '')
  const DATABASE_URL = `postgres://isnad:${PASSWORD}@127.0.0.1:1/x`
  const run = start(
    'cli',
    { DISCORD_TOKEN: 'wrong-token-0123456789-abcdef', DISCORD_API: discord.api, DATABASE_URL },
    verb,
    ...(verb === 'backup' ? [join(data, 'new.backup')] : []),
  )
  await run.ended()
  expect(run.printed()).not.toContain(PASSWORD)
  expect(run.printed()).not.toContain('wrong-token')
})
