import type { Edition } from '../story/story.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { Dropped, Quote, Reading } from './claim.ts'
import { alone, type ReadLine } from './quotes/alone.ts'
import { arrange } from './quotes/arrange.ts'
import { find } from './quotes/find.ts'
import { formOf, marksOfNames } from './quotes/form.ts'
import { readerOf } from './quotes/grammar.ts'
import { type Line, linesOf } from './quotes/line.ts'
import { type Quotation, quotations } from './quotes/marks.ts'
import { notice, noticedIn } from './quotes/noticing.ts'
import type { Utterance } from './quotes/utterance.ts'
import type { Voice } from './quotes/voice.ts'
import { Voices } from './quotes/voices.ts'

/** Who says what in a story, in the order of its sentences; and what the rules saw that is no quote. */
export function readQuotes(story: Edition): Reading<Quote> {
  const reader = readerOf(story.language.quotes)
  const marks = quotations(story.body)
  const voices = new Voices(reader)
  const read: ReadLine[] = []
  const dropped: Dropped[] = []
  const lines = linesOf(story, marks)
  const names = marksOfNames(lines)
  for (const line of lines) {
    const { found, left } = find(line, reader)
    voices.enter(line.sentence)
    const noticed = noticedIn(line, found, reader, voices)
    const ahead = notice(line, noticed.ahead, reader, voices)
    const arranged = arrange(line, found, reader, voices)
    // No pronoun means whoever is named behind it, so they are noticed later; whoever spoke stays the one met last.
    const spoke = voices.latest(undefined, false)
    const behind = notice(line, noticed.behind, reader, voices)
    if (behind && spoke) voices.move(spoke, 'named')
    const about = behind ?? ahead
    read.push({ line, ...arranged, about })
    for (const { rule, span, why } of [...left, ...arranged.left])
      dropped.push({ sentence: line.sentence.n, rule, text: line.excerpt(span), why })
  }
  const { goesOn, words, more } = alone(read)
  const kept = read.flatMap(({ line, utterances, wordless }): Quote[] => {
    const speaker = more.get(line)
    return [
      ...utterances.map((utterance) => quote(line, utterance)),
      ...wordless.filter((utterance) => words.has(utterance)).map((utterance) => quote(line, utterance)),
      ...(speaker ? [verbless(line, speaker)] : []),
    ]
  })
  return { kept, dropped }

  // Names are taken last: the fullest may come late in the story.
  function quote(line: Line, utterance: Utterance): Quote {
    const { finding, speaker, ground, mention, relays } = utterance
    const before = words.get(utterance)
    const said = before ? before.sentence.excerpt : whole(story, marks, line.excerpt(utterance.content))
    return {
      sentence: (before ?? line).sentence.n,
      rule: finding.rule.name,
      ground,
      speaker: { name: speaker.name, mention: mention && line.excerpt(mention) },
      verb: finding.cue && line.excerpt(finding.cue),
      form: before ? 'direct' : formOf(line, utterance.content, finding.whole, reader, names),
      content: Excerpt.of(story.body, said.start, goesOn.get(utterance)?.sentence.excerpt.end ?? said.end),
      addressee: finding.addressee && line.excerpt(finding.addressee),
      relays: [...new Set(relays)].filter((relay) => relay !== speaker).map(({ name }) => ({ name })),
    }
  }
}

/** A quotation that stands alone. */
const verbless = ({ sentence }: Line, speaker: Voice): Quote => ({
  sentence: sentence.n,
  ground: { kind: 'alone', named: speaker.lastNamed },
  rule: 'quotation-alone',
  speaker: { name: speaker.name, mention: null },
  verb: null,
  form: 'direct',
  content: sentence.excerpt,
  addressee: null,
  relays: [],
})

/** Content that ends inside a quotation, to the end of that quotation, be it sentences later. */
function whole(story: Edition, marks: readonly Quotation[], content: Excerpt): Excerpt {
  const running = marks.find(({ start, end }) => content.start <= start && start < content.end && content.end < end)
  return running ? Excerpt.of(story.body, content.start, running.end) : content
}
