import type { Language } from '../../languages/language.ts'
import type { Folded } from '../../story/fold.ts'
import { originalSpan } from '../original-span.ts'
import type { Span } from '../pattern.ts'
import { findPhrases, type DroppedPhrase, type TimePhrase } from './phrases.ts'
import { type Tense, createTenseTagger } from './tense.ts'

/** The time phrases of a text, by their offsets in the original. */
export interface TimeResult {
  readonly phrases: readonly (TimePhrase & { readonly tense: Tense | undefined })[]
  readonly dropped: readonly DroppedPhrase[]
}

/** Reads the time phrases of folded text. `original`: the text to which its offsets lead back. */
export function readTimes(folded: Folded, original: string, language: Language): TimeResult {
  const spaced = singleSpaced(folded)
  const { text, toOriginal } = spaced
  const isCapital = (at: number): boolean => {
    const { start } = toOriginal(at, at + 1)
    return /^\p{Lu}\p{Ll}/u.test(original.slice(start, start + 4))
  }
  const { phrases, dropped } = findPhrases(text, language, isCapital)
  // Most sentences name no time, and looking for tenses takes long.
  const tenseOf = phrases.length > 0 ? createTenseTagger(text, language) : () => undefined
  const toOriginalSpan = <S extends Span>(span: S): S => ({ ...span, ...originalSpan(spaced, original, span) })
  return {
    phrases: phrases.map((phrase) => ({ ...toOriginalSpan(phrase), tense: tenseOf(phrase) })),
    dropped: dropped.map(toOriginalSpan),
  }
}

/** Folded text with runs of white space as one space, so that patterns need not allow for more. */
export function singleSpaced(folded: Folded): Folded {
  if (!/\s\s|[^\S ]/.test(folded.text)) return folded
  let text = ''
  const from: number[] = []
  for (let at = 0; at < folded.text.length; at++) {
    const char = folded.text[at] ?? ''
    const space = /\s/.test(char)
    if (space && text.endsWith(' ')) continue
    text += space ? ' ' : char
    from.push(at)
  }
  return {
    text,
    toOriginal: (start, end) => {
      const first = from[start] ?? folded.text.length
      return folded.toOriginal(first, end > start ? (from[end - 1] ?? folded.text.length) + 1 : first)
    },
  }
}
