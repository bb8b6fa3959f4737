import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sampleEdition } from '../desk/edition.fixture.ts'
import type { Storage, StorageLocation } from './storage.ts'
import { answerFrom, EDITOR, openForTest, SERVER, setUp, testClock } from './scene.fixture.ts'
import { testDatabases } from './databases.fixture.ts'

const story = sampleEdition('The ferry left at noon. About 27 people were hurt.')
const corrected = sampleEdition('The ferry left at noon. About 29 people were hurt.')

/** A Discord that knows nothing of nonces: what is sent twice stands there twice. */
class Discord {
  readonly messages: { purpose: string; answer: string; id: string; edits: number }[] = []
  requests = 0
  /** The request at which `onKill` is called, before or after the message is kept; its reply is never sent. */
  killAt = Number.POSITIVE_INFINITY
  keepsFirst = true
  onKill: () => void = () => {}
  readonly #server: Server = createServer((request, response) => {
    const [, purpose = '', answer = '', target = ''] = request.url?.split('/') ?? []
    if (request.method === 'GET') {
      response.end(this.messages.find((one) => one.purpose === purpose && one.answer === answer)?.id ?? '')
      return
    }
    const killed = ++this.requests === this.killAt
    if (!killed || this.keepsFirst) this.#keep(purpose, answer, target)
    if (killed) this.onKill()
    else response.end(target === '-' ? `m${this.messages.length}` : target)
  })

  #keep(purpose: string, answer: string, target: string): void {
    const known = this.messages.find(({ id }) => id === target)
    if (known) known.edits++
    else this.messages.push({ purpose, answer, id: `m${this.messages.length + 1}`, edits: 0 })
  }

  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    const address = this.#server.address()
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

describe.each(testDatabases())('processes over $kind', ({ create: fresh }) => {
  let location: StorageLocation
  let discord: Discord
  let url: string
  let visits = 0
  const children: ChildProcess[] = []
  beforeEach(async () => {
    location = await fresh()
    discord = new Discord()
    url = await discord.start()
  })
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
    await discord.stop()
  })

  /** Starts a process; its lines as they come, and its end. */
  function start(
    task: string,
    seconds = 0,
    name = 'p',
  ): { child: ChildProcess; lines: string[]; ended: Promise<void> } {
    const file = join(import.meta.dirname, 'process.fixture.ts')
    const child = spawn(process.execPath, [file, task, JSON.stringify(location), url, `${seconds}`, name], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(child)
    const lines: string[] = []
    const reader = createInterface({ input: child.stdout })
    reader.on('line', (line) => lines.push(line))
    return { child, lines, ended: once(reader, 'close').then(() => undefined) }
  }

  /** Opens the storage here, does something, and closes it. */
  async function here<T>(seconds: number, use: (storage: Storage) => Promise<T>): Promise<T> {
    const clock = testClock(`t${++visits}-`)
    clock.advance(seconds)
    const storage = await openForTest(location, clock)
    try {
      return await use(storage)
    } finally {
      await storage.close()
    }
  }

  test('that start together make the tables once', async () => {
    const started = [1, 2, 3].map((n) => start('open', 0, `p${n}`))
    await Promise.all(started.map(({ ended }) => ended))
    expect(started.map(({ lines }) => lines)).toEqual([1, 2, 3].map(() => ['opened', 'end']))
  })

  test('that decide the same drafts at one moment each win some, and none is decided twice', async () => {
    await here(0, async (storage) => {
      await setUp(storage)
      await storage.changeSetting({ server: SERVER }, 'open-offers', 100, EDITOR.id)
      await storage.saveVersion('ferry', story)
      for (let n = 1; n <= 40; n++) await storage.recordAnswer(answerFrom(story, [2], { id: `a${n}` }))
    })
    const both = ['71', '72'].map((name) => start('decide', 0, name))
    await Promise.all(both.map(({ ended }) => ended))
    const won = both.map(({ lines }) => lines.filter((line) => line.startsWith('won')))
    const lost = both.flatMap(({ lines }) => lines.filter((line) => line.startsWith('lost')))
    expect(won.flat().toSorted()).toEqual(Array.from({ length: 40 }, (_, i) => `won ${i + 1}`).toSorted())
    expect(lost.every((line) => line.endsWith('wrong-state'))).toBe(true)
    const records = await here(0, (storage) => storage.listAnswers(SERVER))
    for (const { number, decider, state } of records) {
      const winner = won[0]?.includes(`won ${number}`) ? '71' : '72'
      expect([number, decider, state]).toEqual([number, winner, winner === '71' ? 'approved' : 'rejected'])
    }
  })

  test('that send from one queue send each message once', async () => {
    await here(0, async (storage) => {
      await setUp(storage, 'private')
      await storage.saveVersion('ferry', story)
      for (let n = 1; n <= 30; n++) await storage.recordAnswer(answerFrom(story, [2], { id: `a${n}`, way: 'share' }))
    })
    await Promise.all(['p1', 'p2'].map((name) => start('deliver', 60, name).ended))
    expect(discord.messages.map(({ answer }) => answer).toSorted()).toEqual(
      Array.from({ length: 30 }, (_, i) => `a${i + 1}`).toSorted(),
    )
    const states = await here(0, (storage) => storage.listAnswers(SERVER, ['published']))
    expect(states).toHaveLength(30)
  })

  test.each([
    ['before', false],
    ['after', true],
  ])('a kill in the middle of publishing, %s the message was there: it is posted once', async (_, keepsFirst) => {
    await here(0, async (storage) => {
      await setUp(storage, 'private')
      await storage.saveVersion('ferry', story)
      for (const id of ['a1', 'a2', 'a3']) await storage.recordAnswer(answerFrom(story, [2], { id, way: 'share' }))
    })
    const first = start('deliver', 1)
    Object.assign(discord, { killAt: 2, keepsFirst, onKill: () => first.child.kill('SIGKILL') })
    await first.ended
    expect(first.lines).toEqual([])
    await start('deliver', 1000, 'p2').ended
    expect(discord.messages.map(({ answer }) => answer).toSorted()).toEqual(['a1', 'a2', 'a3'])
    const records = await here(2000, (storage) => storage.listAnswers(SERVER))
    for (const { id, state, message } of records) {
      expect(state).toBe('published')
      expect(discord.messages.find((one) => one.id === message)?.answer).toBe(id)
    }
  })

  test('kills in the middle of correcting: every message is corrected, and the desk hears of it once', async () => {
    await here(0, async (storage) => {
      await setUp(storage, 'private')
      await storage.saveVersion('ferry', story)
      for (let n = 1; n <= 12; n++) await storage.recordAnswer(answerFrom(story, [2], { id: `a${n}`, way: 'share' }))
    })
    await start('deliver', 1).ended
    await here(10, async (storage) => {
      await storage.saveVersion('ferry', corrected)
      await storage.reviewStory('ferry', 'en')
      const [correction] = await storage.listCorrections(SERVER, ['open'])
      const said = { notice: 'CORRECTED', actor: EDITOR, editor: true } as const
      await storage.decideCorrection(SERVER, correction?.number ?? 0, said)
    })
    for (const [round, killAt] of [3, 4, 6].entries()) {
      const run = start('deliver', 1000 * (round + 1), `r${round}`)
      discord.requests = 0
      Object.assign(discord, { killAt, keepsFirst: round !== 1, onKill: () => run.child.kill('SIGKILL') })
      await run.ended
    }
    discord.killAt = Number.POSITIVE_INFINITY
    await start('deliver', 9000, 'last').ended
    const posts = discord.messages.filter(({ purpose }) => purpose === 'post')
    expect(posts).toHaveLength(12)
    expect(posts.every(({ edits }) => edits >= 1)).toBe(true)
    expect(discord.messages.filter(({ purpose }) => purpose === 'report')).toHaveLength(1)
    const [correction] = await here(9000, (storage) => storage.listCorrections(SERVER, ['decided']))
    expect(await here(9000, (storage) => storage.tallyDeliveries(correction?.id ?? ''))).toEqual({
      done: 12,
      lost: 0,
      open: 0,
    })
  })

  test('no approval that was acknowledged is lost by a kill', async () => {
    await here(0, async (storage) => setUp(storage))
    for (const round of [1, 2, 3]) {
      const run = start('approve', 0, `r${round}-`)
      await new Promise<void>((resolve) => {
        run.child.stdout?.on('data', () => {
          if (run.lines.length >= 5 * round) resolve()
        })
        run.child.on('exit', () => resolve())
      })
      run.child.kill('SIGKILL')
      await run.ended
      const said = run.lines.flatMap((line) => line.match(/^approved (\d+)$/)?.[1] ?? [])
      expect(said.length).toBeGreaterThanOrEqual(5 * round)
      const approved = await here(0, (storage) => storage.listAnswers(SERVER, ['approved']))
      const numbers = approved.map(({ number }) => `${number}`)
      expect(said.filter((number) => !numbers.includes(number))).toEqual([])
    }
  })
})
