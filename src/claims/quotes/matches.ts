import type { Span } from '../pattern.ts'
import { countWords, type FoldedSentence } from './folded-sentence.ts'
import type { CompiledQuotes } from './grammar.ts'
import { PrecedingSpeakers } from './preceding-speaker.ts'
import { cueSpan, type DroppedMatch, type QuoteMatch, toQuoteMatch } from './quote-match.ts'

/** What the rules match in a sentence. */
interface SentenceMatches {
  readonly found: readonly QuoteMatch[]
  readonly dropped: readonly DroppedMatch[]
}

/** Minimum number of words of a quotation that is speech; a shorter one may be a name or a title. */
const MIN_SPEECH_WORDS = 3

/**
 * Runs every rule over a sentence. Of two that take the same cue the one listed first wins, unless only the other has
 * the surname of somebody named before as its speaker. `isSurname`: whether a word is one.
 */
export function findMatches(
  sentence: FoldedSentence,
  grammar: CompiledQuotes,
  isSurname: (word: string) => boolean,
): SentenceMatches {
  const matches = runRules(sentence, grammar)
  const found: QuoteMatch[] = []
  const dropped: DroppedMatch[] = []
  const drop = ({ rule, whole }: QuoteMatch, reason: string): number =>
    dropped.push({ rule: rule.name, span: whole, reason })
  const nearest = matches.filter((match, i) => {
    const nearer = nearerMatch(match, matches.slice(i + 1))
    if (nearer) drop(match, `${nearer.rule.name} is nearer to what is said`)
    return !nearer
  })
  const hasSurname = ({ speaker }: QuoteMatch): boolean =>
    speaker !== null && isSurname(sentence.text.slice(speaker.start, speaker.end))
  for (const match of nearest) {
    const better = nearest.find((other) => hasSurname(other) && match.speaker === null && isSameCue(other, match))
    const reason = better
      ? `${better.rule.name} has the name of somebody known as its speaker`
      : reasonToDrop(match, found, sentence, hasSurname(match) ? undefined : grammar)
    if (reason) drop(match, reason)
    else found.push(match)
  }
  return { found, dropped }
}

/** All matches of all rules, in the order of their cues, then of their rules. */
function runRules(sentence: FoldedSentence, grammar: CompiledQuotes): QuoteMatch[] {
  const preceding = new PrecedingSpeakers(sentence, grammar)
  return grammar
    .rulesIn(sentence.text)
    .flatMap(({ rule, starts }) =>
      rule.matches(sentence.text, starts).flatMap((match) => {
        const complete = preceding.complete(match, rule)
        return complete ? [{ order: rule.order, match: toQuoteMatch(rule.rule, complete, sentence, grammar) }] : []
      }),
    )
    .sort((a, b) => cueSpan(a.match).start - cueSpan(b.match).start || a.order - b.order)
    .map(({ match }) => match)
}

/** Why a match is no quote, if it is none. `found`: the matches kept before it; no `grammar` where its speaker is known. */
function reasonToDrop(
  match: QuoteMatch,
  found: readonly QuoteMatch[],
  sentence: FoldedSentence,
  grammar: CompiledQuotes | undefined,
): string | undefined {
  const cue = cueSpan(match)
  const before = found.findLast((other) => overlap(cueSpan(other), cue) || contains(other.whole, cue))
  if (before) return `its words are read by ${before.rule.name}`
  if (isInsideSpeech(sentence, cue)) return 'stands inside a quotation'
  const { speaker } = match
  if (speaker && grammar?.isGenericSpeaker(sentence.text.slice(speaker.start, speaker.end)))
    return 'nobody in particular speaks'
  return undefined
}

/** The first of later matches whose clause begins, or whose verb stands, among a match's words before anything is said. */
function nearerMatch(match: QuoteMatch, later: readonly QuoteMatch[]): QuoteMatch | undefined {
  if (match.content) return undefined
  for (const other of later) {
    if (cueSpan(other).start >= match.whole.end) return undefined
    if (cueSpan(other).start >= cueSpan(match).end && (other.isConjoined || isNearer(other, match))) return other
  }
  return undefined
}

/** Whether a match's cue stands among the words that another takes for a name, before the same words reported. */
function isNearer(one: QuoteMatch, { adjacent, addressee, whole }: QuoteMatch): boolean {
  const { start } = cueSpan(one)
  return (
    one.whole.end === whole.end &&
    ((adjacent ?? addressee)?.start ?? whole.end) <= start &&
    (adjacent === null || start < adjacent.end)
  )
}

const isInsideSpeech = ({ quotations, text }: FoldedSentence, span: Span): boolean =>
  quotations.some(
    ({ start, end }) => start < span.start && span.end < end && countWords(text.slice(start, end)) >= MIN_SPEECH_WORDS,
  )

const isSameCue = (a: QuoteMatch, b: QuoteMatch): boolean => overlap(cueSpan(a), cueSpan(b))
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const contains = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end
