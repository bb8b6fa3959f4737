import { clipContent, contentSpan } from './content.ts'
import { countWords, type FoldedSentence } from './folded-sentence.ts'
import type { CompiledQuotes } from './grammar.ts'
import { findNames } from './names.ts'
import { Nesting } from './nesting.ts'
import type { DroppedMatch, QuoteMatch } from './quote-match.ts'
import { addRelay, isRelayOnly } from './relays.ts'
import { resolveSpeaker, toReference } from './resolve-speaker.ts'
import type { SpeakerTracker } from './speaker-tracker.ts'
import type { Utterance } from './utterance.ts'

/** What the matches of a sentence come to. */
interface AttributionResult {
  readonly utterances: readonly Utterance[]
  /** Utterances whose words should stand before their verb, where none stand in the sentence. */
  readonly contentless: readonly Utterance[]
  readonly dropped: readonly DroppedMatch[]
}

/** Decides who speaks in the matches of a sentence, where their words end, and which utterance lies in which. */
export function attributeMatches(
  sentence: FoldedSentence,
  matches: readonly QuoteMatch[],
  grammar: CompiledQuotes,
  tracker: SpeakerTracker,
): AttributionResult {
  const attribution = new Attribution(sentence, grammar, tracker)
  const isRelay = (match: QuoteMatch) => isRelayOnly(sentence, match, matches, attribution.last, grammar)
  const relays: QuoteMatch[] = []
  for (const match of matches) {
    if (isRelay(match)) relays.push(match)
    else attribution.add(match)
  }
  for (const relay of relays) attribution.relay(relay)
  return attribution.result()
}

/** The utterances of a sentence, as its matches are read one after the other. */
class Attribution {
  readonly #sentence: FoldedSentence
  readonly #grammar: CompiledQuotes
  readonly #tracker: SpeakerTracker
  readonly #utterances: Utterance[] = []
  readonly #dropped: DroppedMatch[] = []
  readonly #nesting = new Nesting()
  /** Utterances that only introduce another speaker. */
  readonly #carriers = new Set<Utterance>()
  /** Utterances inside the words of another. */
  readonly #inner = new Set<Utterance>()

  constructor(sentence: FoldedSentence, grammar: CompiledQuotes, tracker: SpeakerTracker) {
    this.#sentence = sentence
    this.#grammar = grammar
    this.#tracker = tracker
  }

  get last(): Utterance | undefined {
    return this.#utterances.at(-1)
  }

  /** Adds the utterance that a match reports, or drops the match if its speaker is not known. */
  add(match: QuoteMatch): void {
    const reference = toReference(this.#sentence, match, this.#utterances, this.#grammar, this.#tracker)
    const within = this.#nesting.enclosing(match, reference)
    const said = { utterances: this.#utterances, within }
    const resolved = resolveSpeaker(this.#sentence, match, reference, said, this.#grammar, this.#tracker)
    if ('reason' in resolved) {
      this.#drop(match, resolved.reason)
      return
    }
    const utterance: Utterance = {
      match,
      ...resolved,
      mention: match.speaker ?? reference.antecedent ?? null,
      relays: this.#relaysOf(match, within.at(-1)),
      content: contentSpan(this.#sentence, match, this.last, this.#grammar),
    }
    this.#tracker.markMentioned(utterance.speaker, 'spoke')
    this.#place(utterance, within)
  }

  /** Makes whoever a match names the relay of all utterances before it. */
  relay(match: QuoteMatch): void {
    addRelay(this.#sentence, match, this.#utterances, this.#grammar, this.#tracker)
    this.#drop(match, 'passes on what others in the sentence say')
  }

  /** Ends the sentence: cuts each utterance's words where they end, and leaves out those without words. */
  result(): AttributionResult {
    this.#markLastSpeaker()
    for (const utterance of this.#utterances)
      utterance.content = clipContent(this.#sentence, utterance.content, this.#grammar)
    const { kept, wordless } = this.#partition()
    // An attribution that finds all words of its sentence taken is a relay of those others.
    for (const { match, speaker } of wordless)
      if (match.rule.isAttribution)
        for (const { relays, content } of kept) if (content.end <= match.whole.start) relays.push(speaker)
    return { utterances: kept, contentless: wordless, dropped: this.#dropped }
  }

  #relaysOf({ relay }: QuoteMatch, outer: Utterance | undefined): Utterance['relays'] {
    return [
      ...(relay ? [this.#tracker.identify(findNames(this.#sentence, relay, this.#grammar), undefined)] : []),
      ...(outer ? [outer.speaker, ...outer.relays] : []),
    ]
  }

  #place(utterance: Utterance, within: readonly Utterance[]): void {
    const outer = within.at(-1)
    if (outer && introducesOnly(this.#sentence, outer, utterance.match)) this.#carriers.add(outer)
    if (outer && !this.#carriers.has(outer)) this.#inner.add(utterance)
    this.#utterances.push(utterance)
    this.#nesting.push(utterance, within)
  }

  /** A later pronoun means whoever speaks for themselves rather than whom they quote. */
  #markLastSpeaker(): void {
    const outermost = this.#utterances.findLast((utterance) => !this.#inner.has(utterance)) ?? this.last
    if (outermost) this.#tracker.markMentioned(outermost.speaker, 'spoke')
  }

  /** The utterances that report words, and those whose words are yet to be found. */
  #partition(): { kept: Utterance[]; wordless: Utterance[] } {
    const kept: Utterance[] = []
    const wordless: Utterance[] = []
    for (const utterance of this.#utterances) {
      const { match, content } = utterance
      if (this.#carriers.has(utterance)) this.#drop(match, 'only passes on what another says')
      else if (countWords(this.#sentence.text.slice(content.start, content.end)) > 0) kept.push(utterance)
      else {
        if (match.rule.contentSide === 'before') wordless.push(utterance)
        this.#drop(match, 'no words are reported')
      }
    }
    return { kept, wordless }
  }

  #drop({ rule, whole }: QuoteMatch, reason: string): void {
    this.#dropped.push({ rule: rule.name, span: whole, reason })
  }
}

/** Whether an utterance only says that another speaks: none of its words stand before that other's. */
const introducesOnly = (sentence: FoldedSentence, { match, content }: Utterance, inner: QuoteMatch): boolean =>
  !match.rule.isAboutContent && countWords(sentence.text.slice(content.start, inner.whole.start)) === 0
