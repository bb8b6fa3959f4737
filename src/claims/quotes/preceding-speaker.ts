import type { QuoteRule } from '../../languages/quotes.ts'
import type { Match, Span } from '../pattern.ts'
import type { FoldedSentence } from './folded-sentence.ts'
import type { CompiledQuotes, CompiledRule } from './grammar.ts'
import { clipSpeaker } from './speaker-span.ts'

/** Finds the speakers of a sentence that stand before their cues. */
export class PrecedingSpeakers {
  readonly #sentence: FoldedSentence
  readonly #grammar: CompiledQuotes
  /** What `precedingSpeaker` matches before a place. */
  readonly #matches = new Map<number, Match | undefined>()

  constructor(sentence: FoldedSentence, grammar: CompiledQuotes) {
    this.#sentence = sentence
    this.#grammar = grammar
  }

  /** A match of a rule with the speaker or relay that the rule wants before the cue; undefined if there is none. */
  complete(match: Match, { rule, follows }: CompiledRule): Match | undefined {
    if (!rule.before) return match
    const cue = match.parts.get('cue') ?? match.whole
    if (rule.before === 'either') return this.#withEither(match, cue)
    const before = this.#before(cue.start)
    const somebody = before?.parts.get('somebody')
    if (!before || !somebody) return undefined
    const start = (before.parts.get('join') ?? somebody).start
    return follows(this.#sentence.text.slice(0, start)) ? withParts(match, before, rule.before, somebody) : undefined
  }

  #withEither(match: Match, cue: Span): Match {
    const join = match.parts.get('join')
    if (join && join.end > join.start) return match
    const before = this.#before(cue.start)
    return before && this.#agrees(cue, before) && !this.#hasOwnSpeaker(match, before)
      ? withFrontedSpeaker(match, before)
      : match
  }

  #before(place: number): Match | undefined {
    if (!this.#matches.has(place)) {
      const found = this.#grammar.precedingSpeaker.matchAt(this.#sentence.text, place)
      this.#matches.set(place, found && this.#isInDateline(found) ? undefined : found)
    }
    return this.#matches.get(place)
  }

  /** Whether a speaker found before a cue is the place a story is sent from, with the agency in brackets. */
  #isInDateline({ parts }: Match): boolean {
    const { source, text } = this.#sentence
    const dateline = source.n === 1 ? this.#grammar.dateline.match(text)[0]?.whole : undefined
    const somebody = parts.get('somebody')
    if (!dateline || !somebody || !text.slice(0, dateline.end).includes('(')) return false
    return somebody.end <= dateline.end
  }

  /** Whether a relative clause names its own speaker: "the vote that observers say was fair". */
  #hasOwnSpeaker({ parts }: Match, before: Match): boolean {
    const own = before.parts.has('relative') && !parts.has('addressee') ? parts.get('speaker') : undefined
    const name = own && clipSpeaker(this.#sentence.text, own, this.#grammar)
    return !!name && this.#grammar.agreements.some(({ speaks }) => speaks(this.#text(name)))
  }

  /** Whether the cue may agree with a speaker found before it. */
  #agrees(cue: Span, { parts }: Match): boolean {
    const somebody = parts.get('somebody')
    const form = this.#grammar.agreements.find(({ said }) => said(this.#text(cue)))
    if (!somebody || !form) return true
    const forms = this.#grammar.agreements.filter(({ speaks }) => speaks(this.#text(somebody)))
    return forms.length === 0 || forms.some(({ name }) => name === form.name)
  }

  #text({ start, end }: Span): string {
    return this.#sentence.text.slice(start, end)
  }
}

/** A match with somebody before it as its speaker or relay, and with the words that tie them to the sentence. */
function withParts(match: Match, before: Match, role: NonNullable<QuoteRule['before']>, somebody: Span): Match {
  const parts = new Map([...match.parts, [role, somebody] as const])
  for (const name of ['join', 'relative']) {
    const part = before.parts.get(name)
    if (part) parts.set(name, part)
  }
  return { whole: match.whole, parts }
}

/** A match whose speaker stands before its cue: a name after the cue is the addressee. */
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
