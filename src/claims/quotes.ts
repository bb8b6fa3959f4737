import type { Edition } from '../story/story.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { Dropped, Quote, Reading } from './claim.ts'
import { arrange, nameIn, subjectsOf, type Utterance } from './quotes/arrange.ts'
import { find } from './quotes/find.ts'
import { formOf } from './quotes/form.ts'
import { type Reader, readerOf } from './quotes/grammar.ts'
import { type Line, linesOf } from './quotes/line.ts'
import { type Quotation, quotations } from './quotes/marks.ts'
import { Voices } from './quotes/voices.ts'

/** Who says what in a story, in the order of its sentences; and what the rules saw that is no quote. */
export function readQuotes(story: Edition): Reading<Quote> {
  const reader = readerOf(story.language.quotes)
  const marks = quotations(story.body)
  const voices = new Voices(reader)
  const read: { line: Line; utterance: Utterance }[] = []
  const dropped: Dropped[] = []
  for (const line of linesOf(story, marks)) {
    const { found, left } = find(line, reader)
    for (const subject of subjectsOf(line, reader.noticed, reader))
      if (!found.some(({ speaker }) => speaker && speaker.start < subject.end && subject.start < speaker.end))
        voices.notice(nameIn(line, subject, reader))
    const arranged = arrange(line, found, reader, voices)
    for (const utterance of arranged.utterances) read.push({ line, utterance })
    for (const { rule, span, why } of [...left, ...arranged.left])
      dropped.push({ sentence: line.sentence.n, rule, text: line.excerpt(span), why })
  }
  // Names are taken last: the fullest may come late in the story.
  return { kept: read.map(({ line, utterance }) => quote(story, marks, line, utterance, reader)), dropped }
}

function quote(story: Edition, marks: readonly Quotation[], line: Line, utterance: Utterance, reader: Reader): Quote {
  const { finding, speaker, mention, content, relays } = utterance
  return {
    sentence: line.sentence.n,
    rule: finding.rule.name,
    speaker: { name: speaker.name, mention: mention && line.excerpt(mention) },
    verb: finding.cue && line.excerpt(finding.cue),
    form: formOf(line, content, finding.whole, reader),
    content: whole(story, marks, line.excerpt(content)),
    addressee: finding.addressee && line.excerpt(finding.addressee),
    relays: [...new Set(relays)].filter((relay) => relay !== speaker).map(({ name }) => ({ name })),
  }
}

/** Content that ends inside a quotation, to the end of that quotation, be it sentences later. */
function whole(story: Edition, marks: readonly Quotation[], content: Excerpt): Excerpt {
  const running = marks.find(({ start, end }) => content.start <= start && start < content.end && content.end < end)
  return running ? Excerpt.of(story.body, content.start, running.end) : content
}
