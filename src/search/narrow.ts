import type { Language } from '../languages/language.ts'
import { analyse } from './analysis.ts'
import type { Lexicon } from './lexicon.ts'
import type { Word } from './words.ts'

/** A database of sentences by their tokens: it lets through what is worth ranking. */
export interface Narrowing {
  /** How many sentences there are. */
  readonly size: number
  /** How many sentences hold a token. */
  frequency(token: string): number
  /** The sentences that weigh most for some tokens, best first, at most so many. */
  narrow(tokens: readonly string[], most: number): readonly { readonly story: string; readonly n: number }[]
}

/** What a folded word of a text in a language is kept under: its stem, and how it sounds in its language. */
export function tokensOf(form: string, home: Language): string[] {
  const { stem, skeletons, language } = analyse(form, home)
  return [stem, ...skeletons.map((skeleton) => soundToken(skeleton, language))]
}

/** Letters alone, so that a database's own tokenizer leaves it whole; no word of any language looks like it. */
const soundToken = (skeleton: string, language: Language | undefined): string =>
  `qz${language?.code ?? ''}${skeleton.toLowerCase()}`

/** The tokens under which sentences of a language may answer to a question's words. */
export function wantedTokens(words: readonly Word[], lexicon: Lexicon, language: Language, abroad: boolean): string[] {
  const forms = words.map(({ form }) => form)
  const tokens = new Set<string>()
  for (const [at, form] of forms.entries()) {
    const { stop, stem, skeletons } = analyse(form, lexicon.from)
    if (stop) continue
    tokens.add(stem)
    for (const skeleton of skeletons) tokens.add(soundToken(skeleton, language))
    for (const length of abroad ? [undefined, 1] : [1])
      for (const { words: there } of lexicon.find(forms, at, length)?.renderings ?? [])
        for (const word of there) if (!analyse(word, language).stop) tokens.add(analyse(word, language).stem)
  }
  return [...tokens]
}
