import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { loadCorpus } from '../src/story/corpus.ts'
import type { OptionValues } from '../src/loopback/client/options.ts'

/** Something that a person does. */
export type UserRequest =
  | { readonly kind: 'command'; readonly name: string; readonly values: OptionValues }
  | { readonly kind: 'autocomplete'; readonly name: string; readonly option: string; readonly typed: string }
  | { readonly kind: 'button'; readonly name: 'button'; readonly choose: number }

const STORY = 'karabakh-2023-09-20'
const SPEAKERS = ['بلنكن', 'Blinken', 'وزارة الدفاع', 'Pashinyan', 'Guterres', 'أحمدوف', 'Zakharova']
const root = join(import.meta.dirname, '..')
const { stories } = await loadCorpus(join(root, 'corpus'))
const story = stories.get(STORY)
if (!story) throw new Error(`no story ${STORY}`)
const sentences = [story, ...story.translations].flatMap((edition) =>
  edition.sentences.map(({ excerpt }) => excerpt.text),
)
const words = sentences.flatMap((text) => text.split(/[\s،,.“”"]+/).filter((word) => word.length > 3))
const line = z.object({ story: z.string(), question: z.string() })
const questions = readFileSync(join(root, 'bench/questions.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((text) => line.parse(JSON.parse(text)))
  .filter((one) => one.story === STORY)
  .map(({ question }) => question)

/** A reproducible source of numbers for 0 ≤ x < 1: linear congruential. */
const randomFrom = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32
  return seed / 2 ** 32
}

/** What people do one after the other, always the same from one seed. Half of what they ask was never asked before. */
export function* drawRequests(seed: number): Generator<UserRequest, never> {
  const random = randomFrom(seed)
  const pick = <T>(from: readonly T[], otherwise: T): T => from[Math.floor(random() * from.length)] ?? otherwise
  const word = (): string => pick(words, 'Karabakh')
  const command = (name: string, values: OptionValues = {}): UserRequest => ({
    kind: 'command',
    name,
    values: random() < 0.1 ? { ...values, private: true } : values,
  })
  for (;;) {
    const part = random() * 100
    if (part < 20) yield command('ask', { question: pick(questions, 'Who?') })
    else if (part < 40) yield command('ask', { question: `${word()} ${word()} ${word()}?` })
    else if (part < 52) yield command('who-said', random() < 0.5 ? {} : { speaker: pick(SPEAKERS, 'Blinken') })
    else if (part < 64) yield command('casualties')
    else if (part < 72) yield command('timeline')
    else if (part < 80)
      yield command('check', { text: random() < 0.5 ? pick(sentences, word()) : `“${word()} ${word()}”, ${word()}` })
    else if (part < 90)
      yield random() < 0.5
        ? { kind: 'autocomplete', name: 'who-said', option: 'speaker', typed: word().slice(0, 2) }
        : { kind: 'autocomplete', name: 'ask', option: 'story', typed: random() < 0.5 ? '' : 'kar' }
    else yield { kind: 'button', name: 'button', choose: random() }
  }
}
