// A process of its own for tests of crashes and races: `node test-process.ts TASK WHERE DISCORD SECONDS NAME`.
import { deliverNext, type Messenger, type SendResult } from '../desk/deliver.ts'
import { sampleEdition } from '../desk/edition.fixture.ts'
import type { Storage, StorageLocation } from './storage.ts'
import { answerFrom, EDITOR, openForTest, SERVER, testClock, transitionRequest } from './scene.fixture.ts'

const [task = '', whereText = '', discord = '', seconds = '0', name = ''] = process.argv.slice(2)
const clock = testClock(name)
clock.advance(Number(seconds))
const storage = await openForTest(readWhere(whereText), clock)
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

function readWhere(text: string): StorageLocation {
  const where: unknown = JSON.parse(text)
  if (typeof where === 'object' && where) {
    if ('dataDir' in where && typeof where.dataDir === 'string') return { dataDir: where.dataDir }
    if ('databaseUrl' in where && typeof where.databaseUrl === 'string') return { databaseUrl: where.databaseUrl }
  }
  throw new Error(`not a database: ${text}`)
}

/** Talks to the test's own server: POST to send or edit, GET to look for a message. */
const messenger: Messenger = {
  send: async ({ id, purpose, answer, target }) => ask('POST', `${purpose}/${answer ?? '-'}/${target ?? '-'}/${id}`),
  find: async ({ purpose, answer }) => {
    const found = await ask('GET', `${purpose}/${answer ?? '-'}`)
    return found.ok && found.message === '' ? null : found
  },
}

async function ask(method: string, path: string): Promise<SendResult> {
  try {
    const response = await fetch(`${discord}/${path}`, { method })
    return { ok: true, message: await response.text() }
  } catch (error) {
    return { ok: false, code: null, reason: String(error) }
  }
}

const tasks: Record<string, (storage: Storage) => Promise<void>> = {
  /** Sends until nothing is due. */
  async deliver({ outbox }) {
    while (await deliverNext(outbox, messenger, clock.now));
  },
  /** Offers and approves, and says so after each approval. */
  async approve() {
    const story = sampleEdition('It rained. Nobody came.')
    for (let n = 1; n <= 500; n++) {
      const id = `${name}${n}`
      const recorded = await storage.recordAnswer(answerFrom(story, [1], { id, asker: `${1000 + n}` }))
      if (!recorded.ok) throw new Error(recorded.refusal)
      const decided = await storage.decideAnswer(SERVER, recorded.record.number, transitionRequest('approve'))
      if (decided.ok) say(`approved ${decided.record.number}`)
    }
  },
  /** Decides over drafts 1 to 40, approving or rejecting by its own name, and says what it won. */
  async decide() {
    for (let n = 1; n <= 40; n++) {
      const actor = { ...EDITOR, id: name }
      const request = transitionRequest(name === '71' ? 'approve' : 'reject', { actor, reason: 'no' })
      const decided = await storage.decideAnswer(SERVER, n, request)
      say(decided.ok ? `won ${n}` : `lost ${n} ${decided.refusal}`)
    }
  },
  async open() {
    say('opened')
  },
}

await tasks[task]?.(storage)
await storage.close()
say('end')
