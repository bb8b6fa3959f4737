import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts'
import { readerMember } from '../../src/loopback/state/guild-model.ts'

const root = join(import.meta.dirname, '../..')
const data = mkdtempSync(join(tmpdir(), 'isnad-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))
let discord: Loopback | undefined
const children: ChildProcess[] = []
/** Milliseconds that a start may take on a busy machine. */
const SLOW_START = 90_000

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await discord?.close()
  expect(discord?.violations ?? []).toEqual([])
  discord = undefined
})

/** Waits until something is printed. */
async function until(holds: () => boolean): Promise<void> {
  for (let tried = 0; !holds(); tried++) {
    if (tried > 2_000) throw new Error('it was never printed')
    await new Promise((wake) => setTimeout(wake, 25))
  }
}

/** Starts the program as `npm start` does, and gathers what it prints. */
function run(
  env: Record<string, string>,
  input = '',
): { child: ChildProcess; printed: () => string; exit: Promise<unknown[]> } {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, ['--import', './src/require-node.js', 'src/start.js', 'main'], {
    cwd: root,
    env: { PATH, DATA_DIR: data, ...env },
  })
  children.push(child)
  let printed = ''
  child.stdout?.on('data', (data) => (printed += data))
  child.stderr?.on('data', (data) => (printed += data))
  child.stdin?.end(input)
  return { child, printed: () => printed, exit: once(child, 'exit') }
}

test.each(['SIGTERM', 'SIGINT'] as const)('on %s the bot leaves within five seconds, and well', async (signal) => {
  discord = await startLoopback()
  const { child, exit, printed } = run({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.api })
  await discord.waitUntil(() => printed().includes('on Discord'))
  expect((await discord.clientOf(readerMember).slash('story show')).text).toContain('karabakh')
  const asked = Date.now()
  child.kill(signal)
  expect(await exit).toEqual([0, null])
  expect(Date.now() - asked).toBeLessThan(5_000)
})

test('where Discord is out of reach it waits and says so, and leaves well when told to', async () => {
  const { child, exit, printed } = run({ DISCORD_TOKEN: 'a'.repeat(30), DISCORD_API: 'http://127.0.0.1:9/api' })
  await until(() => printed().includes('Discord is out of reach, trying again'))
  expect(printed()).toContain('"seconds":1')
  child.kill('SIGTERM')
  expect(await exit).toEqual([0, null])
})

test('a folder of many stories is kept in an archive on disk, which is there again at the next start', async () => {
  const folder = mkdtempSync(join(data, 'many-'))
  const ledger = 'ropes and tar and lamps and nets '.repeat(50)
  for (let i = 0; i < 16; i++) {
    const body = Array.from({ length: 60 }, (_, n) => `Ledger ${n} of harbour ${i}: ${ledger}.`)
    if (i === 12) body[7] = 'The lighthouse keeper saw a walrus.'
    const head = `---\ntitle: Day ${i}\nlanguage: en\npublished: 2024-01-02\n---\n\n`
    writeFileSync(join(folder, `day-${i}.en.md`), head + body.join('\n'))
  }
  for (const taken of [true, false]) {
    discord = await startLoopback()
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, ISNAD_CORPUS: folder, DATA_DIR: folder }
    const { child, exit, printed } = run(env)
    await discord.waitUntil(() => printed().includes('on Discord'), SLOW_START)
    expect(printed().includes('taken into the archive')).toBe(taken)
    const seen = await discord.clientOf(readerMember).slash('ask', { question: 'Who saw a walrus?' })
    expect(seen.blocks.find((block) => block.includes('lighthouse'))).toContain('walrus')
    child.kill('SIGTERM')
    await exit
    await discord.close()
    expect(discord.violations).toEqual([])
  }
  discord = undefined
}, 240_000)

test('without a token it starts the playground, where the same bot answers', async () => {
  const { child, exit, printed } = run({ PORT: '38471' })
  await until(() => printed().includes('127.0.0.1:38471'))
  const page = await fetch('http://127.0.0.1:38471/')
  expect(page.status).toBe(200)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  // The bot greets as it does a server that invites it, and the newsroom has its desk.
  const url = 'http://127.0.0.1:38471/page'
  const asEditor = new URLSearchParams({ as: 'editor', channel: 'newsroom' })
  const state = (): Promise<string> => fetch(`${url}/state?${asEditor}`).then((answer) => answer.text())
  await until(() => printed().includes('Ctrl+C ends it'))
  expect(await state()).toContain('/setup')
  const body = JSON.stringify({ do: 'slash', words: 'setup', values: {} })
  await fetch(`${url}/action?${asEditor}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  await expect.poll(state, { timeout: 60_000 }).toContain('No permission is missing')
  const second = run({ PORT: '38471' })
  expect(await second.exit).toEqual([1, null])
  expect(second.printed()).toContain('port 38471 is taken')
  child.kill('SIGTERM')
  expect(await exit).toEqual([0, null])
})

test('every wrong setting is named at once, without its value', async () => {
  const { exit, printed } = run({ DISCORD_TOKEN: 'secret', DISCORD_SERVER: 'here', LOG_LEVEL: 'loud' })
  expect(await exit).toEqual([1, null])
  for (const name of ['DISCORD_TOKEN', 'DISCORD_SERVER', 'LOG_LEVEL']) expect(printed()).toContain(`${name}: `)
  expect(printed()).not.toContain('secret')
  expect(printed()).not.toContain('    at ')
})

test.each([
  ['a folder without a story', 'src/languages', 'ISNAD_CORPUS: no story could be read'],
  ['a folder that is not there', 'no-such-folder', 'ISNAD_CORPUS: no-such-folder: ENOENT'],
])('%s is said plainly', async (_, folder, text) => {
  const { exit, printed } = run({ ISNAD_CORPUS: folder })
  expect(await exit).toEqual([1, null])
  expect(printed()).toContain(text)
  expect(printed()).not.toContain('    at ')
})

test('a story whose file changes is read again while the bot runs', async () => {
  const corpus = mkdtempSync(join(tmpdir(), 'isnad-corpus-'))
  const write = (figure: number): void => {
    const head = '---\ntitle: A ferry\nlanguage: en\npublished: 2026-05-04\n---\n\n'
    writeFileSync(join(corpus, 'ferry.en.md'), `${head}“About ${figure} people were hurt,” Ana Roca said.\n`)
  }
  write(27)
  discord = await startLoopback()
  const { printed } = run({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, ISNAD_CORPUS: corpus })
  await discord.waitUntil(() => printed().includes('on Discord'), 20_000)
  expect((await discord.clientOf(readerMember).slash('who-said')).text).toContain('27 people')
  write(29)
  await discord.waitUntil(() => printed().includes('read again'))
  expect((await discord.clientOf(readerMember).slash('who-said')).text).toContain('29 people')
  expect((await discord.clientOf(readerMember).slash('story what-changed')).text).toMatch(/27 people[\s\S]*29 people/)
  rmSync(corpus, { recursive: true })
})

test('a damaged record ends the start with what to do, and is left as it is', async () => {
  const folder = mkdtempSync(join(data, 'damaged-'))
  writeFileSync(join(folder, 'isnad.sqlite'), 'this was a database once, before the disk failed')
  const { exit, printed } = run({ DISCORD_TOKEN: 'x'.repeat(30), DATA_DIR: folder })
  expect(await exit).toEqual([1, null])
  expect(printed()).toMatch(/^DATA_DIR: file is not a database; .* npm run isnad -- restore FILE$/m)
  expect(printed()).not.toContain('    at ')
  expect(readFileSync(join(folder, 'isnad.sqlite'), 'utf8')).toContain('this was a database once')
})
