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

/** Prepares the reading of texts, with a pause after each step, in which others may answer people. */
export async function prepareReading(
  languages: readonly Language[],
  samples: readonly Edition[],
  pause: () => Promise<unknown>,
): Promise<void> {
  for (const step of preparationSteps(languages, samples)) {
    step()
    await pause()
  }
}
