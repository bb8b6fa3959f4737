import type { Wish } from '../desk/moves.ts'
import type { Person } from '../desk/people.ts'
import type { Place } from '../desk/record.ts'
import type { Edition } from '../story/story.ts'
import type { NewAnswer } from './answers.ts'
import type { World } from '../database/database.ts'
import { openStorage, type Storage, type Where } from './open.ts'

/** A world for tests: a clock that a test moves, and ids that count up. */
export interface TestWorld extends World {
  pass(seconds: number): void
}

export function testWorld(prefix = 'id'): TestWorld {
  let now = Date.parse('2026-05-04T12:00:00Z')
  let made = 0
  return {
    now: () => new Date(now),
    newId: () => `${prefix}${++made}`,
    pass: (seconds) => {
      now += seconds * 1000
    },
  }
}

/** Opens the storage. A connection that breaks when the server stops after a test is nobody's concern. */
export const openForTest = (where: Where, world: World): Promise<Storage> => openStorage(where, world, () => {})

export const SERVER = '900'
export const CHANNEL = '901'
export const DESK = '902'
export const ASKER: Person = { id: '10', roles: [], manages: false }
export const EDITOR: Person = { id: '20', roles: [], manages: true }

/** The sentence of an edition, whole, as a place. */
export function cite({ hash, sentences }: Edition, n: number): Place {
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
    cited: cite(edition, n),
  }))
  const asked = { id: 'answer1', server: SERVER, channel: CHANNEL, way: 'offer', asker: ASKER.id } as const
  return {
    ...asked,
    command: 'ask',
    input: { question: 'How many?' },
    story: 'ferry',
    version: edition.hash,
    citations,
    ...more,
  }
}

export const wish = (move: Wish['move'], more: Partial<Wish> = {}): Wish => ({
  move,
  actor: EDITOR,
  editor: true,
  ...more,
})

/** A server with a reviewed channel and a desk. */
export async function setUp(storage: Storage, mode = 'reviewed'): Promise<void> {
  await storage.changeSetting({ server: SERVER }, 'desk-channel', DESK, EDITOR.id)
  await storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'mode', mode, EDITOR.id)
}
