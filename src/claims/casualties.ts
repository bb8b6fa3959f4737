import type { BoundKind } from '../languages/numbers.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { Edition, Sentence } from '../story/story.ts'
import { speakerOf, tellersOf } from './casualties/claimant.ts'
import { countsOf } from './casualties/counts.ts'
import { readerOf } from './casualties/grammar.ts'
import { outcomesOf, type Toll } from './casualties/outcomes.ts'
import { tellsOfConflict, victimsOf } from './casualties/victims.ts'
import { wholesOf } from './casualties/parts.ts'
import type { Amount, Casualty, Dropped, Quote, Reading } from './claim.ts'
import { boundAfter, limits } from './numbers.ts'
import { excerptAt, type Span } from './pattern.ts'

/** Who was killed, hurt, missing, displaced or detained in a story, and which of its speakers says so. */
export function readCasualties(story: Edition, quotes: readonly Quote[]): Reading<Casualty> {
  const { language } = story
  const reader = readerOf(language.casualties)
  const conflict = tellsOfConflict(story.sentences.map(({ folded }) => folded.text).join('\n'), reader)
  const kept: Casualty[] = []
  const dropped: Dropped[] = []
  for (const sentence of story.sentences) {
    const counts = countsOf(sentence.folded.text, language, reader)
    const { tolls, left } = outcomesOf(counts, reader)
    tolls.sort((a, b) => a.count.at - b.count.at)
    const victims = victimsOf(tolls, { folded: sentence.folded.text, counts, conflict }, reader)
    const tellers = tellersOf(counts, reader)
    const wholes = wholesOf(tolls)
    tolls.forEach((toll, i) => {
      const count = excerpt(story, sentence, toll.words)
      const whole = wholes.get(toll)
      const teller = tellers.findLast(({ from }) => from <= toll.count.at)
      kept.push({
        sentence: sentence.n,
        rule: toll.rule.name,
        outcome: toll.outcome,
        ...amountOf(toll, counts.marked.text, story),
        partOf: whole ? excerpt(story, sentence, whole.words) : null,
        victims: victims[i] ?? 'unspecified',
        count,
        claimant:
          speakerOf(count, sentence, quotes) ?? (teller ? { name: excerpt(story, sentence, teller.claimant) } : null),
      })
    })
    const claimed = new Set(tolls.map(({ count }) => count))
    for (const { rule, count, why } of left)
      if (!claimed.has(count))
        dropped.push({ sentence: sentence.n, rule: rule.name, text: excerpt(story, sentence, count), why })
  }
  return { kept, dropped }
}

const excerpt = (story: Edition, { folded }: Sentence, span: Span): Excerpt =>
  excerptAt(span, folded, (start, end) => Excerpt.of(story.body, start, end))

/** How many a toll tells of, which words after the count or after the rule's words may still widen. */
function amountOf({ count, end }: Toll, marked: string, { language }: Edition): Amount {
  const { min, max, bound, vague } = count
  const after = (from: number): BoundKind | undefined => boundAfter(marked.slice(from, from + 48), language.numbers)
  const wider = min !== null && min === max ? (after(count.at + 1) ?? after(end)) : undefined
  return min !== null && wider ? { ...limits(min, wider), bound: wider, vague } : { min, max, bound, vague }
}
