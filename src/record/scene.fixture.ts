import { type Delivery, deliverNext, type Messenger } from '../desk/deliver.ts'
import type { TransitionRequest } from '../desk/transitions.ts'
import type { Person } from '../desk/people.ts'
import type { VersionSpan } from '../desk/answer-record.ts'
import type { Edition } from '../story/story.ts'
import type { Vote } from '../desk/vote.ts'
import type { NewAnswer } from './answers.ts'
import type { NewErrorReport } from './error-reports.ts'
import type { Clock } from '../database/database.ts'
import { openStorage, type Storage, type StorageLocation } from './storage.ts'

/** A clock that a test advances, with ids that count up. */
export interface TestClock extends Clock {
  advance(seconds: number): void
}

export function testClock(prefix = 'id'): TestClock {
  let now = Date.parse('2026-05-04T12:00:00Z')
  let made = 0
  return {
    now: () => new Date(now),
    newId: () => `${prefix}${++made}`,
    advance: (seconds) => {
      now += seconds * 1000
    },
  }
}

/** Opens the storage. A connection that breaks when the server stops after a test is nobody's concern. */
export const openForTest = (location: StorageLocation, clock: Clock): Promise<Storage> =>
  openStorage(location, clock, () => {})

export const SERVER = '900'
export const CHANNEL = '901'
export const DESK = '902'
export const ASKER: Person = { id: '10', roles: [], canManageServer: false }
export const EDITOR: Person = { id: '20', roles: [], canManageServer: true }

/** The span of a whole sentence of an edition. */
export function wholeSentence({ hash, sentences }: Edition, n: number): VersionSpan {
  const sentence = sentences.find((one) => one.n === n)
  if (!sentence) throw new Error(`no sentence ${n}`)
  const { start, end } = sentence.excerpt
  return { hash, start, end, sentence: n }
}

/** An answer from the story "ferry" that cites some of its sentences. */
export function answerFrom(edition: Edition, sentences: readonly number[], more: Partial<NewAnswer> = {}): NewAnswer {
  const citations = sentences.map((n) => ({
    story: 'ferry',
    language: edition.language.code,
    rule: 'found',
    cited: wholeSentence(edition, n),
  }))
  const common = { id: 'answer1', server: SERVER, channel: CHANNEL, way: 'offer', asker: ASKER.id } as const
  return {
    ...common,
    command: 'ask',
    input: { question: 'How many?' },
    story: 'ferry',
    version: edition.hash,
    citations,
    ...more,
  }
}

/** A report of a wrong figure in a sentence of the story "ferry", as its second excerpt of the answer "answer1". */
export const reportOf = (edition: Edition, sentence: number, more: Partial<NewErrorReport> = {}): NewErrorReport => ({
  ...{ server: SERVER, channel: CHANNEL, answer: 'answer1', command: 'ask', input: { question: 'How many?' } },
  ...{ position: sentence, story: 'ferry', language: edition.language.code, place: wholeSentence(edition, sentence) },
  ...{ kind: 'figure', words: 'It was 29.', reporter: '30' },
  ...more,
})

/** A person's vote that an answer answered. */
export const voteOf = (answer: string, person: string): Vote => ({
  ...{ answer, person, server: SERVER, command: 'ask', story: 'ferry', reason: null, words: null },
})

export const transitionRequest = (
  transition: TransitionRequest['transition'],
  more: Partial<TransitionRequest> = {},
): TransitionRequest => ({
  transition,
  actor: EDITOR,
  isEditor: true,
  ...more,
})

/** A server with a reviewed channel and a desk. */
export async function setUp(storage: Storage, mode = 'reviewed'): Promise<void> {
  await storage.changeSetting({ server: SERVER }, 'desk-channel', DESK, EDITOR.id)
  await storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'mode', mode, EDITOR.id)
}

/** Sends all that is due, to a Discord that takes everything. Returns the deliveries in the order they were sent. */
export async function sendDue(desk: { readonly storage: Storage; readonly clock: Clock }): Promise<Delivery[]> {
  const sent: Delivery[] = []
  const messenger: Messenger = {
    send: async (delivery) => {
      sent.push(delivery)
      return { ok: true, message: delivery.target ?? `message of ${delivery.id}` }
    },
    find: async () => null,
  }
  while (await deliverNext(desk.storage.outbox, messenger, desk.clock.now));
  return sent
}
