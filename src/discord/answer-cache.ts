import { LRUCache } from 'lru-cache'
import type { Answer } from '../answers/answer.ts'
import type { Command, CommandContext } from '../command/command.ts'
import type { AppContext } from '../command/context.ts'
import type { Invocation } from './invocation.ts'

/** Maximum number of answers that are kept for one set of stories. */
const MAX_CACHED = 500

/** The answers that were made from stories as they were read: when they are read again, all of these are dropped. */
const answersOf = new WeakMap<AppContext, LRUCache<string, Answer>>()

/** Makes an answer, or returns the one that was made before for the same input, story and language. */
export async function cacheAnswer(
  { command: name, input }: Pick<Invocation, 'command' | 'input'>,
  { audience }: Command,
  { story, reader }: CommandContext,
  app: AppContext,
  make: () => Promise<Answer>,
): Promise<Answer> {
  // What the desk is told depends on the record, and on who asks.
  if (audience === 'asker') return make()
  const answers = answersOf.get(app) ?? new LRUCache<string, Answer>({ max: MAX_CACHED })
  answersOf.set(app, answers)
  const { story: _, language: __, private: ___, ...asked } = input
  const key = JSON.stringify([name, story?.id ?? null, reader.code, Object.entries(asked).sort()])
  const known = answers.get(key)
  if (known) return known
  const answer = await make()
  answers.set(key, answer)
  return answer
}
