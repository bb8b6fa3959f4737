import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { GatewayIntentBits } from 'discord.js'
import { WebSocket } from 'ws'
import { type Loopback, startLoopback } from '../loopback.ts'
import { openChannel, readerMember } from '../state/guild-model.ts'

interface Packet {
  readonly op: number
  readonly t: string | null
  readonly s: number | null
  readonly d: unknown
}

let discord: Loopback
beforeAll(async () => {
  discord = await startLoopback()
})
afterAll(() => discord.close())
afterEach(() => discord.gateway.clearSessions())

/** A connection without discord.js between: what it got, what it sends, and why it was closed. */
class Wire {
  readonly got: Packet[] = []
  readonly socket: WebSocket
  readonly closed: Promise<number>

  constructor(origin: Record<string, string> = {}) {
    this.socket = new WebSocket(`${discord.origin.replace('http', 'ws')}/gateway`, { headers: origin })
    this.socket.on('message', (data) => this.got.push(JSON.parse(String(data))))
    this.socket.on('error', () => undefined)
    this.closed = new Promise((resolve) => this.socket.once('close', resolve))
  }

  async send(op: number, d: unknown): Promise<void> {
    await this.until(10)
    this.socket.send(JSON.stringify({ op, d }))
  }

  identify = (intents = 0, token = discord.token): Promise<void> => this.send(2, { token, intents, properties: {} })

  /** Waits for a packet of an opcode or an event. */
  async until(what: number | string): Promise<Packet> {
    const found = (): Packet | undefined => this.got.find(({ op, t }) => op === what || t === what)
    await discord.waitUntil(() => found() !== undefined, 5_000)
    return found() ?? { op: -1, t: null, s: null, d: null }
  }
}

const rules = (): string[] => discord.violations.splice(0).map(({ rule }) => rule)
const eventsOf = ({ got }: Wire): string[] => got.flatMap(({ t, s }) => (t ? [`${s} ${t}`] : []))

test('a bot is greeted with its heartbeat, answered, and sent the server when it has said who it is', async () => {
  const bot = new Wire()
  expect((await bot.until(10)).d).toMatchObject({ heartbeat_interval: 41_250 })
  await bot.send(1, null)
  await bot.until(11)
  await bot.identify()
  await bot.until('GUILD_CREATE')
  expect(eventsOf(bot)).toEqual(['1 READY', '2 GUILD_CREATE'])
  bot.socket.close()
})

test.each([
  ['text that is no JSON', (bot: Wire) => bot.until(10).then(() => bot.socket.send('hello')), 4_002],
  ['an opcode that is not known', (bot: Wire) => bot.send(99, {}), 4_001],
  ['an identify without its parts', (bot: Wire) => bot.send(2, { token: 't' }), 4_001],
  ['anything before it identifies', (bot: Wire) => bot.send(3, {}), 4_003],
  ['a wrong token', (bot: Wire) => bot.identify(0, 'other'), 4_004],
  ['a wrong token to resume with', (bot: Wire) => bot.send(6, { token: 'x', session_id: 'y', seq: 0 }), 4_004],
  ['an intent that it was not granted', (bot: Wire) => bot.identify(GatewayIntentBits.GuildMembers), 4_014],
  ['a second identify', (bot: Wire) => bot.identify().then(() => bot.identify()), 4_005],
] as const)('a bot that sends %s is closed upon, and that is its fault', async (_, send, code) => {
  const bot = new Wire()
  await send(bot)
  expect(await bot.closed).toBe(code)
  expect(rules()).toEqual([`closed-${code}`])
})

test('what a bot missed is sent again when it resumes, and what it had is not', async () => {
  const bot = new Wire()
  await bot.identify(GatewayIntentBits.GuildMessages)
  const { d } = await bot.until('READY')
  await bot.until('GUILD_CREATE')
  bot.socket.close()
  await discord.waitUntil(() => !discord.gateway.connected)
  discord.clientOf(readerMember).sendMessage('meanwhile')
  const again = new Wire()
  await again.send(6, { token: discord.token, session_id: Object(d).session_id, seq: 2 })
  await again.until('RESUMED')
  expect(eventsOf(again)).toEqual(['3 MESSAGE_CREATE', '4 RESUMED'])
  again.socket.close()
})

test('a session that is not known is said to be over, and the bot may begin anew on the same connection', async () => {
  const bot = new Wire()
  await bot.send(6, { token: discord.token, session_id: 'gone', seq: 2 })
  expect((await bot.until(9)).d).toBe(false)
  await bot.identify()
  await bot.until('READY')
  expect(rules()).toEqual([])
  bot.socket.close()
})

test('messages reach those whose intents cover them, and an ephemeral one reaches nobody', async () => {
  const [reading, other] = [new Wire(), new Wire()]
  await reading.identify(GatewayIntentBits.GuildMessages)
  await other.identify(GatewayIntentBits.Guilds)
  await Promise.all([reading.until('GUILD_CREATE'), other.until('GUILD_CREATE')])
  const { message } = discord.clientOf(readerMember).sendMessage('for all')
  discord.state.add({ ...message, visibleTo: readerMember.id })
  discord.state.delete(message)
  discord.gateway.dispatch('INTERACTION_CREATE', {})
  await Promise.all([reading.until('INTERACTION_CREATE'), other.until('INTERACTION_CREATE')])
  expect(eventsOf(reading).slice(2)).toEqual(['3 MESSAGE_CREATE', '4 MESSAGE_DELETE', '5 INTERACTION_CREATE'])
  expect((await reading.until('MESSAGE_CREATE')).d).toMatchObject({ content: 'for all', channel_id: openChannel.id })
  expect(eventsOf(other).slice(2)).toEqual(['3 INTERACTION_CREATE'])
  for (const { socket } of [reading, other]) socket.close()
})

test('a page in a browser cannot connect', async () => {
  const page = new Wire({ origin: 'https://example.org' })
  expect(await page.closed).toBe(1_006)
  expect(page.got).toEqual([])
})
