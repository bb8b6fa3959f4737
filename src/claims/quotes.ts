import { Excerpt } from '../story/excerpt.ts'
import type { Edition } from '../story/story.ts'
import type { ClaimSet, Dropped, Quote } from './claim.ts'
import { attributeMatches } from './quotes/attribute.ts'
import { type FoldedSentence, foldSentences } from './quotes/folded-sentence.ts'
import { findQuotedNames, formOf } from './quotes/form.ts'
import { type CompiledQuotes, compileQuotes } from './quotes/grammar.ts'
import { findMatches } from './quotes/matches.ts'
import { findMentions, recordMentions } from './quotes/mentions.ts'
import type { DroppedMatch } from './quotes/quote-match.ts'
import { findQuotations, type Quotation } from './quotes/quotations.ts'
import { SpeakerTracker } from './quotes/speaker-tracker.ts'
import type { Speaker } from './quotes/speaker.ts'
import { type AttributedSentence, attributeStandalone } from './quotes/standalone.ts'
import type { Utterance } from './quotes/utterance.ts'

/** Who says what in a story, in the order of its sentences; and the matches that became no quote. */
export function readQuotes(story: Edition): ClaimSet<Quote> {
  const grammar = compileQuotes(story.language.quotes)
  const quotations = findQuotations(story.body)
  const sentences = foldSentences(story, quotations)
  const tracker = new SpeakerTracker(grammar)
  const attributed = sentences.map((sentence) => attributeSentence(sentence, grammar, tracker))
  const { continuations, contentOf, unattributed } = attributeStandalone(attributed)
  const source: QuoteSource = { story, grammar, quotations, quotedNames: findQuotedNames(sentences) }
  // Names are taken last: the fullest may come late in the story.
  const claims = attributed.flatMap(({ sentence, utterances, contentless }): Quote[] => {
    const speaker = unattributed.get(sentence)
    return [
      ...[...utterances, ...contentless.filter((utterance) => contentOf.has(utterance))].map((utterance) =>
        toQuote(source, sentence, utterance, contentOf.get(utterance), continuations.get(utterance)),
      ),
      ...(speaker ? [standaloneQuote(sentence, speaker)] : []),
    ]
  })
  const dropped = attributed.flatMap(({ sentence, dropped }) => dropped.map((match) => toDropped(sentence, match)))
  return { claims, dropped }
}

/** Attributes the matches of a sentence, and records in the tracker who speaks and who is mentioned. */
function attributeSentence(
  sentence: FoldedSentence,
  grammar: CompiledQuotes,
  tracker: SpeakerTracker,
): AttributedSentence & { readonly dropped: readonly DroppedMatch[] } {
  const { found, dropped } = findMatches(sentence, grammar, (word) => tracker.isSurname(word))
  tracker.startSentence(sentence.source)
  const mentions = findMentions(sentence, found, grammar, tracker)
  const beforeCue = recordMentions(sentence, mentions.beforeCue, grammar, tracker)
  const attribution = attributeMatches(sentence, found, grammar, tracker)
  // A pronoun means nobody named behind it, so those are recorded now; whoever spoke stays the most recent.
  const spoke = tracker.findRecent(undefined, false)
  const afterCue = recordMentions(sentence, mentions.afterCue, grammar, tracker)
  if (afterCue && spoke) tracker.markMentioned(spoke, 'named')
  return { ...attribution, sentence, about: afterCue ?? beforeCue, dropped: [...dropped, ...attribution.dropped] }
}

/** What a story tells about the content of its quotes. */
interface QuoteSource {
  readonly story: Edition
  readonly grammar: CompiledQuotes
  readonly quotations: readonly Quotation[]
  readonly quotedNames: ReadonlySet<string>
}

/** The quote of an utterance. `before`: the sentence before it that is its content; `end`: the last that continues it. */
function toQuote(
  { story, grammar, quotations, quotedNames }: QuoteSource,
  sentence: FoldedSentence,
  { match, speaker, basis, mention, relays, content }: Utterance,
  before: FoldedSentence | undefined,
  end: FoldedSentence | undefined,
): Quote {
  const said = before ? before.source.excerpt : completeQuotation(story, quotations, sentence.excerpt(content))
  return {
    sentence: (before ?? sentence).source.n,
    rule: match.rule.name,
    basis,
    speaker: { name: speaker.name, mention: mention && sentence.excerpt(mention) },
    verb: match.cue && sentence.excerpt(match.cue),
    form: before ? 'direct' : formOf(sentence, content, match.whole, grammar, quotedNames),
    content: Excerpt.of(story.body, said.start, end?.source.excerpt.end ?? said.end),
    addressee: match.addressee && sentence.excerpt(match.addressee),
    relays: [...new Set(relays)].filter((relay) => relay !== speaker).map(({ name }) => ({ name })),
  }
}

/** The quote of a sentence that is nothing but a quotation. */
const standaloneQuote = ({ source }: FoldedSentence, speaker: Speaker): Quote => ({
  sentence: source.n,
  basis: { kind: 'standalone', named: speaker.lastNamed },
  rule: 'quotation-alone',
  speaker: { name: speaker.name, mention: null },
  verb: null,
  form: 'direct',
  content: source.excerpt,
  addressee: null,
  relays: [],
})

const toDropped = (sentence: FoldedSentence, { rule, span, reason }: DroppedMatch): Dropped => ({
  sentence: sentence.source.n,
  rule,
  text: sentence.excerpt(span),
  reason,
})

/** Content that ends inside a quotation, up to the end of that quotation, even if it is sentences later. */
function completeQuotation(story: Edition, quotations: readonly Quotation[], content: Excerpt): Excerpt {
  const running = quotations.find(
    ({ start, end }) => content.start <= start && start < content.end && content.end < end,
  )
  return running ? Excerpt.of(story.body, content.start, running.end) : content
}
