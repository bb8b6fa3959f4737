import type { QuoteRule } from '../../languages/quotes.ts'
import type { Match, Span } from '../pattern.ts'
import { isObject } from './agreement.ts'
import type { CompiledQuotes } from './grammar.ts'
import { type FoldedSentence, trimSpan, countWords } from './folded-sentence.ts'

/** What one rule saw in a line. */
export interface QuoteMatch {
  readonly rule: QuoteRule
  readonly whole: Span
  readonly cue: Span | null
  readonly isConjoined: boolean
  /** Whether the clause hangs on somebody ("who says …"), after which the sentence goes on. */
  readonly relative: boolean
  /** The words that name who speaks; null where the words leave it to be understood. */
  readonly speaker: Span | null
  /** The words beside the verb that may name them, be it decided that they do not. */
  readonly adjacent: Span | null
  readonly relay: Span | null
  readonly addressee: Span | null
  /** The words reported, if the rule itself marks them out. */
  readonly content: Span | null
}

/** What was seen and left, and why. */
export interface DroppedMatch {
  readonly rule: string
  readonly span: Span
  readonly reason: string
}

/** A quotation of fewer words may hold a name or a title, in which a rule sees what it likes. */
const MIN_SPEECH_WORDS = 3

/** Runs every rule over a line. Of two that take the same cue the one listed first wins. */
export function findMatches(
  sentence: FoldedSentence,
  grammar: CompiledQuotes,
): { found: QuoteMatch[]; left: DroppedMatch[] } {
  const left: DroppedMatch[] = []
  const befores = new Map<number, Match | undefined>()
  const seen = grammar
    .rulesIn(sentence.text)
    .flatMap(({ rule: { rule, order, matches, follows }, beginnings }) =>
      matches(sentence.text, beginnings).flatMap((m) => {
        const whole = withPrecedingSpeaker(rule, m, follows)
        return whole ? [{ order, finding: toQuoteMatch(rule, whole, sentence, grammar) }] : []
      }),
    )
    .sort((a, b) => cueSpan(a.finding).start - cueSpan(b.finding).start || a.order - b.order)
  const found: QuoteMatch[] = []
  const drop = (finding: QuoteMatch, why: string): number =>
    left.push({ rule: finding.rule.name, span: finding.whole, reason: why })
  for (const { finding } of keepNearest(seen, drop)) {
    const span = cueSpan(finding)
    const before = found.findLast((f) => overlap(cueSpan(f), span) || contains(f.whole, span))
    if (before) drop(finding, `its words are read by ${before.rule.name}`)
    else if (isInsideSpeech(sentence, span)) drop(finding, 'stands inside a quotation')
    else if (
      finding.speaker &&
      grammar.isGenericSpeaker(sentence.text.slice(finding.speaker.start, finding.speaker.end))
    )
      drop(finding, 'nobody in particular speaks')
    else found.push(finding)
  }
  return { found, left }

  /** A match with the somebody that its rule wants before the cue; undefined if there is none. */
  function withPrecedingSpeaker(rule: QuoteRule, match: Match, follows: (text: string) => boolean): Match | undefined {
    const tie = match.parts.get('join')
    if (!rule.before || (rule.before === 'either' && tie && tie.end > tie.start)) return match
    const cue = match.parts.get('cue') ?? match.whole
    const at = cue.start
    if (!befores.has(at)) befores.set(at, grammar.before.matchAt(sentence.text, at))
    const found = befores.get(at)
    const before = found && isInDateline(found) ? undefined : found
    if (rule.before === 'either')
      return before && agree(cue, before) && !hasOwn(match, before) ? withFrontedSpeaker(match, before) : match
    const somebody = before?.parts.get('somebody')
    if (!somebody) return undefined
    const join = before?.parts.get('join')
    if (!follows(sentence.text.slice(0, join?.start ?? somebody.start))) return undefined
    const parts = new Map([...match.parts, [rule.before, somebody] as const])
    const relative = before?.parts.get('relative')
    if (join) parts.set('join', join)
    if (relative) parts.set('relative', relative)
    return { whole: match.whole, parts }
  }

  /** Whether somebody found before a cue is the place a story is sent from, with the agency in brackets. */
  function isInDateline({ parts }: Match): boolean {
    const opening = sentence.source.n === 1 ? grammar.dateline.match(sentence.text)[0]?.whole : undefined
    const somebody = parts.get('somebody')
    if (!opening || !somebody || !sentence.text.slice(0, opening.end).includes('(')) return false
    return somebody.end <= opening.end
  }

  /** Whether a relative clause names its own speaker: "the vote that observers say was fair". */
  function hasOwn({ parts }: Match, before: Match): boolean {
    const own = before.parts.has('relative') && !parts.has('addressee') ? parts.get('speaker') : undefined
    const named = own && clipSpeaker(sentence.text, own, grammar)
    return !!named && grammar.agreements.some(({ speaks }) => speaks(sentence.text.slice(named.start, named.end)))
  }

  /** Whether the somebody found before a cue may be its speaker. */
  function agree(cue: Span, { parts }: Match): boolean {
    const somebody = parts.get('somebody')
    const form = grammar.agreements.find(({ said }) => said(sentence.text.slice(cue.start, cue.end)))
    if (!somebody || !form) return true
    const name = sentence.text.slice(somebody.start, somebody.end)
    const told = grammar.agreements.filter(({ speaks }) => speaks(name))
    return told.length === 0 || told.some(({ name }) => name === form.name)
  }
}

/** A match whose speaker, if named at all, stands before its cue: a name after the cue is who is told. */
function withFrontedSpeaker({ whole, parts }: Match, before: Match): Match {
  const { speaker, join: _, ...rest } = Object.fromEntries(parts)
  const found = Object.fromEntries(before.parts)
  const all = {
    ...(speaker && { addressee: speaker }),
    ...rest,
    ...found,
    ...(found.somebody && { speaker: found.somebody }),
  }
  return { whole, parts: new Map(Object.entries(all)) }
}

const cueSpan = ({ cue, whole }: QuoteMatch): Span => cue ?? whole
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Findings in order, without those in whose words another clause begins, or another verb stands, before anything is said. */
function keepNearest(
  seen: readonly { readonly finding: QuoteMatch }[],
  drop: (match: QuoteMatch, why: string) => void,
): readonly { readonly finding: QuoteMatch }[] {
  return seen.filter(({ finding: match }, i) => {
    if (match.content) return true
    for (const { finding: other } of seen.slice(i + 1)) {
      if (cueSpan(other).start >= match.whole.end) break
      if (cueSpan(other).start < cueSpan(match).end || !(other.isConjoined || isNearer(other, match))) continue
      drop(match, `${other.rule.name} is nearer to what is said`)
      return false
    }
    return true
  })
}

/** Whether a finding's cue stands among the words that another takes for a name, before the same words reported. */
const isNearer = (one: QuoteMatch, other: QuoteMatch): boolean => {
  const { adjacent, addressee, whole } = other
  const from = (adjacent ?? addressee)?.start ?? whole.end
  return (
    one.whole.end === whole.end &&
    from <= cueSpan(one).start &&
    (adjacent === null || cueSpan(one).start < adjacent.end)
  )
}

const contains = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end

const isInsideSpeech = (sentence: FoldedSentence, span: Span): boolean =>
  sentence.quotations.some(
    ({ start, end }) =>
      start < span.start && span.end < end && countWords(sentence.text.slice(start, end)) >= MIN_SPEECH_WORDS,
  )

function toQuoteMatch(
  rule: QuoteRule,
  { whole, parts }: Match,
  sentence: FoldedSentence,
  grammar: CompiledQuotes,
): QuoteMatch {
  const part = (name: string): Span | null => {
    const span = parts.get(name)
    if (!span) return null
    const trimmed = trimSpan(sentence.text, span)
    return trimmed.end > trimmed.start ? trimmed : null
  }
  const name = (span: Span | null): Span | null => span && clipSpeaker(sentence.text, span, grammar)
  const cue = part('cue')
  const beside = name(part('speaker'))
  const about = cue && beside && isObject(sentence.text, cue, beside, grammar) ? beside : null
  const speaker = about ? null : beside
  const told = speaker && addresseeIn(sentence, speaker, grammar)
  return {
    rule,
    whole: hull(whole, [...parts.values()]),
    cue,
    isConjoined: parts.has('join'),
    relative: parts.has('relative'),
    speaker: told ? trimSpan(sentence.text, { start: speaker.start, end: told.start }) : speaker,
    adjacent: beside,
    relay: name(part('relay')),
    addressee: told?.name ?? name(part('addressee')) ?? about,
    content: part('content'),
  }
}

/**
 * Who is told, written together with its preposition behind the speaker: «قال سليم لنادر». A name may begin with the
 * same letter, so the rest must stand in the story by itself.
 */
function addresseeIn(
  sentence: FoldedSentence,
  speaker: Span,
  grammar: CompiledQuotes,
): { start: number; name: Span } | undefined {
  for (const { whole, parts } of grammar.attachedAddressee.match(sentence.text.slice(speaker.start, speaker.end))) {
    const name = parts.get('name')
    if (!name || whole.start === 0) continue
    const at = (span: Span): Span => ({ start: speaker.start + span.start, end: speaker.start + span.end })
    const word = sentence.text.slice(at(name).start, at(name).end)
    if (sentence.storyHasWord(word)) return { start: at(whole).start, name: at(name) }
  }
  return undefined
}

/** A match with its parts: those found by looking back stand before it. */
const hull = (whole: Span, parts: readonly Span[]): Span => ({
  start: Math.min(whole.start, ...parts.map(({ start }) => start)),
  end: whole.end,
})

/** The words of a span that name somebody: from past a time or occasion to where the language says that a name ends. */
export function clipSpeaker(text: string, span: Span, grammar: CompiledQuotes): Span | null {
  const skipped = span.start + (grammar.speakerSkips.match(text.slice(span.start, span.end))[0]?.whole.end ?? 0)
  const inside = text.slice(skipped, span.end)
  const end = grammar.speakerEnds.match(inside)[0]?.whole.start ?? inside.length
  const trimmed = trimSpan(text, { start: skipped, end: skipped + end })
  return trimmed.end > trimmed.start ? trimmed : null
}
