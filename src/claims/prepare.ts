import type { Language } from '../languages/language.ts'
import { createEdition, type Edition } from '../story/story.ts'
import { compileCasualties } from './casualties/grammar.ts'
import { compileVocabulary } from './numbers/vocabulary.ts'
import { takeSteps } from './pattern/preparation.ts'
import { compileQuotes } from './quotes/grammar.ts'
import { readClaims } from './read.ts'
import { compileTime } from './time/grammar.ts'

/**
 * What reading computes before it is quick, as steps of some milliseconds each: the rules of some languages are compiled,
 * then sample texts are read sentence by sentence.
 */
function* preparationSteps(
  languages: readonly Language[],
  samples: readonly Edition[],
): Generator<() => unknown, void> {
  for (const language of languages) {
    yield () => compileVocabulary(language.numbers)
    yield () => compileQuotes(language.quotes)
    yield () => compileCasualties(language.casualties)
    yield () => compileTime(language)
    yield* takeSteps()
  }
  for (const { about, language, sentences } of samples)
    for (const { excerpt } of sentences) yield () => readClaims(createEdition(excerpt.text, about, language))
}

/** Prepares the reading of texts in the background: while nobody waits for an answer, and at once when a text is to be read. */
export class ReadingPreparation {
  readonly #done: Promise<void>
  readonly #urgent = Promise.withResolvers<void>()

  /** Starts at once. `turn` resolves in the next turn of the event loop, `idle` when nobody waits for an answer. */
  constructor(
    languages: readonly Language[],
    samples: readonly Edition[],
    { turn, idle }: { turn(): Promise<unknown>; idle(): Promise<unknown> },
  ) {
    this.#done = this.#run(preparationSteps(languages, samples), async () => {
      await turn()
      // Who waits for an answer may be the one for whom it is urgent.
      await Promise.race([idle(), this.#urgent.promise])
    })
  }

  /** Resolves when a text can be read without holding up others. From now on nothing is waited for. */
  whenDone(): Promise<void> {
    this.#urgent.resolve()
    return this.#done
  }

  async #run(steps: Iterable<() => unknown>, pause: () => Promise<void>): Promise<void> {
    for (const step of steps) {
      step()
      await pause()
    }
  }
}
