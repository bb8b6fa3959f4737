import type { Edition } from '../story/story.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { Dropped, Quote, ClaimSet } from './claim.ts'
import { attributeStandalone, type AttributedSentence } from './quotes/standalone.ts'
import { attributeMatches } from './quotes/attribute.ts'
import { findMatches } from './quotes/matches.ts'
import { formOf, findQuotedNames } from './quotes/form.ts'
import { compileQuotes } from './quotes/grammar.ts'
import { type FoldedSentence, foldSentences } from './quotes/folded-sentence.ts'
import { type Quotation, findQuotations } from './quotes/quotations.ts'
import { recordMentions, findMentions } from './quotes/mentions.ts'
import type { Utterance } from './quotes/utterance.ts'
import type { Speaker } from './quotes/speaker.ts'
import { SpeakerTracker } from './quotes/speaker-tracker.ts'

/** Who says what in a story, in the order of its sentences; and what the rules saw that is no quote. */
export function readQuotes(story: Edition): ClaimSet<Quote> {
  const grammar = compileQuotes(story.language.quotes)
  const marks = findQuotations(story.body)
  const tracker = new SpeakerTracker(grammar)
  const read: AttributedSentence[] = []
  const dropped: Dropped[] = []
  const lines = foldSentences(story, marks)
  const names = findQuotedNames(lines)
  for (const sentence of lines) {
    const { found, left } = findMatches(sentence, grammar)
    tracker.startSentence(sentence.source)
    const noticed = findMentions(sentence, found, grammar, tracker)
    const ahead = recordMentions(sentence, noticed.beforeCue, grammar, tracker)
    const arranged = attributeMatches(sentence, found, grammar, tracker)
    // No pronoun means whoever is named behind it, so they are noticed later; whoever spoke stays the one met last.
    const spoke = tracker.findRecent(undefined, false)
    const behind = recordMentions(sentence, noticed.afterCue, grammar, tracker)
    if (behind && spoke) tracker.markMentioned(spoke, 'named')
    const about = behind ?? ahead
    read.push({ line: sentence, ...arranged, about })
    for (const { rule, span, reason } of [...left, ...arranged.dropped])
      dropped.push({ sentence: sentence.source.n, rule, text: sentence.excerpt(span), reason })
  }
  const { continuations, contentOf, unattributed } = attributeStandalone(read)
  const kept = read.flatMap(({ line: sentence, utterances, contentless }): Quote[] => {
    const speaker = unattributed.get(sentence)
    return [
      ...utterances.map((utterance) => quote(sentence, utterance)),
      ...contentless.filter((utterance) => contentOf.has(utterance)).map((utterance) => quote(sentence, utterance)),
      ...(speaker ? [verbless(sentence, speaker)] : []),
    ]
  })
  return { claims: kept, dropped }

  // Names are taken last: the fullest may come late in the story.
  function quote(sentence: FoldedSentence, utterance: Utterance): Quote {
    const { match, speaker, basis, mention, relays } = utterance
    const before = contentOf.get(utterance)
    const said = before ? before.source.excerpt : whole(story, marks, sentence.excerpt(utterance.content))
    return {
      sentence: (before ?? sentence).source.n,
      rule: match.rule.name,
      basis,
      speaker: { name: speaker.name, mention: mention && sentence.excerpt(mention) },
      verb: match.cue && sentence.excerpt(match.cue),
      form: before ? 'direct' : formOf(sentence, utterance.content, match.whole, grammar, names),
      content: Excerpt.of(story.body, said.start, continuations.get(utterance)?.source.excerpt.end ?? said.end),
      addressee: match.addressee && sentence.excerpt(match.addressee),
      relays: [...new Set(relays)].filter((relay) => relay !== speaker).map(({ name }) => ({ name })),
    }
  }
}

/** A quotation that stands alone. */
const verbless = ({ source }: FoldedSentence, speaker: Speaker): Quote => ({
  sentence: source.n,
  basis: { kind: 'alone', named: speaker.lastNamed },
  rule: 'quotation-alone',
  speaker: { name: speaker.name, mention: null },
  verb: null,
  form: 'direct',
  content: source.excerpt,
  addressee: null,
  relays: [],
})

/** Content that ends inside a quotation, to the end of that quotation, be it sentences later. */
function whole(story: Edition, marks: readonly Quotation[], content: Excerpt): Excerpt {
  const running = marks.find(({ start, end }) => content.start <= start && start < content.end && content.end < end)
  return running ? Excerpt.of(story.body, content.start, running.end) : content
}
