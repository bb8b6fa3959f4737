import { Excerpt } from '../story/excerpt.ts'
import type { Folded } from '../story/fold.ts'
import type { Edition, Sentence } from '../story/story.ts'
import { findCounts } from './casualties/counts.ts'
import { compileCasualties } from './casualties/grammar.ts'
import { assignOutcomes } from './casualties/outcomes.ts'
import { originalSpan } from './original-span.ts'
import type { Span } from './pattern.ts'
import type { StartSpans } from './pattern/start-spans.ts'
import { compileQuotes } from './quotes/grammar.ts'
import { compileTime } from './time/grammar.ts'
import { singleSpaced } from './time/read.ts'

/** A rule that was tried in a sentence, and the words that triggered it; none for a rule that is always tried. */
export interface RuleAttempt {
  readonly rule: string
  readonly words: readonly string[]
}

/** The rules tried in a sentence because it has words they need: those of quotes, of casualties, of times. */
export function findRuleAttempts(edition: Edition, sentence: Sentence): RuleAttempt[] {
  return [...quoteRules(edition, sentence), ...countRules(edition, sentence), ...timeRules(edition, sentence)]
}

function quoteRules({ body, language }: Edition, { folded }: Sentence): RuleAttempt[] {
  const words = wordsIn(folded.text, (span) => originalText(body, folded, span))
  return compileQuotes(language.quotes)
    .rulesIn(folded.text)
    .map(({ rule: { rule }, starts }) => ({ rule: rule.name, words: words(starts) }))
}

function countRules({ body, language }: Edition, { folded }: Sentence): RuleAttempt[] {
  const grammar = compileCasualties(language.casualties)
  const counts = findCounts(folded.text, language, grammar)
  if (counts.counts.length === 0) return []
  const { marked } = counts
  const words = wordsIn(marked.text, (span) => originalText(body, folded, marked.origin(span)))
  const tried = [...assignOutcomes(counts, grammar).tried].map(([{ name }, starts]) => ({
    rule: name,
    words: words(starts),
  }))
  const claimants = grammar.claimantsIn(marked.text)
  return [...tried, ...claimants.map(({ rule, starts }) => ({ rule: rule.name, words: words(starts) }))]
}

function timeRules({ body, language }: Edition, sentence: Sentence): RuleAttempt[] {
  const folded = singleSpaced(sentence.folded)
  const words = wordsIn(folded.text, (span) => originalText(body, folded, span))
  return compileTime(language)
    .rulesIn(folded.text)
    .map(({ rule: { rule }, starts }) => ({ rule: rule.name, words: words(starts) }))
}

/** Words as the story writes them. */
function originalText(body: string, folded: Folded, span: Span): string {
  const { start, end } = originalSpan(folded, body, span)
  return Excerpt.of(body, start, end).text
}

const WORD = /[\p{L}\p{N}]/u

/** A function that gives the whole words at the triggers of some start spans, each once, as they are `written`. */
const wordsIn =
  (text: string, written: (span: Span) => string) =>
  (starts: StartSpans): string[] => [
    ...new Set((starts ?? []).flatMap(({ triggers }) => triggers).map((offset) => written(wordAt(text, offset)))),
  ]

/** The word at an offset or right behind it; a mark or a sign is a word of its own. */
function wordAt(text: string, place: number): Span {
  let start = place
  while (/\s/.test(text.charAt(start))) start++
  let end = start + 1
  if (!WORD.test(text.charAt(start))) return { start, end }
  while (WORD.test(text.charAt(start - 1))) start--
  while (WORD.test(text.charAt(end))) end++
  return { start, end }
}
