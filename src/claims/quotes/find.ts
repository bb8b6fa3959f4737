import type { QuoteRule } from '../../languages/quotes.ts'
import type { Match, Span } from '../pattern.ts'
import { isObject } from './agreement.ts'
import type { Reader } from './grammar.ts'
import { type Line, trim, wordsIn } from './line.ts'

/** What one rule saw in a line. */
export interface Finding {
  readonly rule: QuoteRule
  readonly whole: Span
  readonly cue: Span | null
  readonly joined: boolean
  /** Whether the clause hangs on somebody ("who says …"), after which the sentence goes on. */
  readonly relative: boolean
  /** The words that name who speaks; null where the words leave it to be understood. */
  readonly speaker: Span | null
  /** The words beside the verb that may name them, be it decided that they do not. */
  readonly beside: Span | null
  readonly relay: Span | null
  readonly addressee: Span | null
  /** The words reported, if the rule itself marks them out. */
  readonly content: Span | null
}

/** What was seen and left, and why. */
export interface Left {
  readonly rule: string
  readonly span: Span
  readonly why: string
}

/** A quotation of fewer words may hold a name or a title, in which a rule sees what it likes. */
const SPEECH = 3

/** Runs every rule over a line. Of two that take the same cue the one listed first wins. */
export function find(line: Line, reader: Reader): { found: Finding[]; left: Left[] } {
  const left: Left[] = []
  const befores = new Map<number, Match | undefined>()
  const seen = reader
    .rulesIn(line.text)
    .flatMap(({ rule: { rule, order, matches, follows }, beginnings }) =>
      matches(line.text, beginnings).flatMap((m) => {
        const whole = withSomebody(rule, m, follows)
        return whole ? [{ order, finding: finding(rule, whole, line, reader) }] : []
      }),
    )
    .sort((a, b) => key(a.finding).start - key(b.finding).start || a.order - b.order)
  const found: Finding[] = []
  const drop = (finding: Finding, why: string): number =>
    left.push({ rule: finding.rule.name, span: finding.whole, why })
  for (const { finding } of nearest(seen, drop)) {
    const span = key(finding)
    const before = found.findLast((f) => overlap(key(f), span) || holds(f.whole, span))
    if (before) drop(finding, `its words are read by ${before.rule.name}`)
    else if (insideSpeech(line, span)) drop(finding, 'stands inside a quotation')
    else if (finding.speaker && reader.isNobody(line.text.slice(finding.speaker.start, finding.speaker.end)))
      drop(finding, 'nobody in particular speaks')
    else found.push(finding)
  }
  return { found, left }

  /** A match with the somebody that its rule wants before the cue; undefined if there is none. */
  function withSomebody(rule: QuoteRule, match: Match, follows: (text: string) => boolean): Match | undefined {
    const tie = match.parts.get('join')
    if (!rule.before || (rule.before === 'either' && tie && tie.end > tie.start)) return match
    const cue = match.parts.get('cue') ?? match.whole
    const at = cue.start
    if (!befores.has(at)) befores.set(at, reader.before.matchAt(line.text, at))
    const found = befores.get(at)
    const before = found && isInDateline(found) ? undefined : found
    if (rule.before === 'either')
      return before && agree(cue, before) && !hasOwn(match, before) ? turned(match, before) : match
    const somebody = before?.parts.get('somebody')
    if (!somebody) return undefined
    const join = before?.parts.get('join')
    if (!follows(line.text.slice(0, join?.start ?? somebody.start))) return undefined
    const parts = new Map([...match.parts, [rule.before, somebody] as const])
    const relative = before?.parts.get('relative')
    if (join) parts.set('join', join)
    if (relative) parts.set('relative', relative)
    return { whole: match.whole, parts }
  }

  /** Whether somebody found before a cue is the place a story is sent from, with the agency in brackets. */
  function isInDateline({ parts }: Match): boolean {
    const opening = line.sentence.n === 1 ? reader.dateline.match(line.text)[0]?.whole : undefined
    const somebody = parts.get('somebody')
    if (!opening || !somebody || !line.text.slice(0, opening.end).includes('(')) return false
    return somebody.end <= opening.end
  }

  /** Whether a relative clause names its own speaker: "the vote that observers say was fair". */
  function hasOwn({ parts }: Match, before: Match): boolean {
    const own = before.parts.has('relative') && !parts.has('addressee') ? parts.get('speaker') : undefined
    const named = own && speakerIn(line.text, own, reader)
    return !!named && reader.forms.some(({ speaks }) => speaks(line.text.slice(named.start, named.end)))
  }

  /** Whether the somebody found before a cue may be its speaker. */
  function agree(cue: Span, { parts }: Match): boolean {
    const somebody = parts.get('somebody')
    const form = reader.forms.find(({ said }) => said(line.text.slice(cue.start, cue.end)))
    if (!somebody || !form) return true
    const name = line.text.slice(somebody.start, somebody.end)
    const told = reader.forms.filter(({ speaks }) => speaks(name))
    return told.length === 0 || told.some(({ name }) => name === form.name)
  }
}

/** A match whose speaker, if named at all, stands before its cue: a name after the cue is who is told. */
function turned({ whole, parts }: Match, before: Match): Match {
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

const key = ({ cue, whole }: Finding): Span => cue ?? whole
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Findings in order, without those in whose words another clause begins, or another verb stands, before anything is said. */
function nearest(
  seen: readonly { readonly finding: Finding }[],
  drop: (finding: Finding, why: string) => void,
): readonly { readonly finding: Finding }[] {
  return seen.filter(({ finding }, i) => {
    if (finding.content) return true
    for (const { finding: other } of seen.slice(i + 1)) {
      if (key(other).start >= finding.whole.end) break
      if (key(other).start < key(finding).end || !(other.joined || nearer(other, finding))) continue
      drop(finding, `${other.rule.name} is nearer to what is said`)
      return false
    }
    return true
  })
}

/** Whether a finding's cue stands among the words that another takes for a name, before the same words reported. */
const nearer = (one: Finding, other: Finding): boolean => {
  const { beside, addressee, whole } = other
  const from = (beside ?? addressee)?.start ?? whole.end
  return one.whole.end === whole.end && from <= key(one).start && (beside === null || key(one).start < beside.end)
}

const holds = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end

const insideSpeech = (line: Line, span: Span): boolean =>
  line.quotations.some(
    ({ start, end }) => start < span.start && span.end < end && wordsIn(line.text.slice(start, end)) >= SPEECH,
  )

function finding(rule: QuoteRule, { whole, parts }: Match, line: Line, reader: Reader): Finding {
  const part = (name: string): Span | null => {
    const span = parts.get(name)
    if (!span) return null
    const trimmed = trim(line.text, span)
    return trimmed.end > trimmed.start ? trimmed : null
  }
  const name = (span: Span | null): Span | null => span && speakerIn(line.text, span, reader)
  const cue = part('cue')
  const beside = name(part('speaker'))
  const about = cue && beside && isObject(line.text, cue, beside, reader) ? beside : null
  const speaker = about ? null : beside
  const told = speaker && addresseeIn(line, speaker, reader)
  return {
    rule,
    whole: hull(whole, [...parts.values()]),
    cue,
    joined: parts.has('join'),
    relative: parts.has('relative'),
    speaker: told ? trim(line.text, { start: speaker.start, end: told.start }) : speaker,
    beside,
    relay: name(part('relay')),
    addressee: told?.name ?? name(part('addressee')) ?? about,
    content: part('content'),
  }
}

/**
 * Who is told, written together with its preposition behind the speaker: «قال سليم لنادر». A name may begin with the
 * same letter, so the rest must stand in the story by itself.
 */
function addresseeIn(line: Line, speaker: Span, reader: Reader): { start: number; name: Span } | undefined {
  for (const { whole, parts } of reader.told.match(line.text.slice(speaker.start, speaker.end))) {
    const name = parts.get('name')
    if (!name || whole.start === 0) continue
    const at = (span: Span): Span => ({ start: speaker.start + span.start, end: speaker.start + span.end })
    const word = line.text.slice(at(name).start, at(name).end)
    if (line.has(word)) return { start: at(whole).start, name: at(name) }
  }
  return undefined
}

/** A match with its parts: those found by looking back stand before it. */
const hull = (whole: Span, parts: readonly Span[]): Span => ({
  start: Math.min(whole.start, ...parts.map(({ start }) => start)),
  end: whole.end,
})

/** The words of a span that name somebody: from past a time or occasion to where the language says that a name ends. */
export function speakerIn(text: string, span: Span, reader: Reader): Span | null {
  const skipped = span.start + (reader.speakerSkips.match(text.slice(span.start, span.end))[0]?.whole.end ?? 0)
  const inside = text.slice(skipped, span.end)
  const end = reader.speakerEnds.match(inside)[0]?.whole.start ?? inside.length
  const trimmed = trim(text, { start: skipped, end: skipped + end })
  return trimmed.end > trimmed.start ? trimmed : null
}
