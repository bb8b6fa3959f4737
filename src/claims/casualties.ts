import type { BoundKind } from '../languages/numbers.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { Edition, Sentence } from '../story/story.ts'
import { speakerOf, tellersOf } from './casualties/claimant.ts'
import { countsOf } from './casualties/counts.ts'
import { readerOf } from './casualties/grammar.ts'
import { outcomesOf, type Toll } from './casualties/outcomes.ts'
import { tellsOfConflict, victimsOf } from './casualties/victims.ts'
import type { Casualty, Dropped, Quote, Reading } from './claim.ts'
import { boundAfter } from './numbers.ts'
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
    tolls.forEach((toll, i) => {
      const count = excerpt(story, sentence, toll.words)
      const teller = tellers.findLast(({ from }) => from <= toll.count.at)
      kept.push({
        sentence: sentence.n,
        rule: toll.rule.name,
        outcome: toll.outcome,
        ...limitsOf(toll, counts.marked.text, story),
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

/** A toll's bounds, which words after the count or after the rule's words may still widen. */
function limitsOf({ count, end }: Toll, marked: string, { language }: Edition): Pick<Casualty, 'min' | 'max'> {
  const { min, max } = count
  if (min === null || max === null || min !== max) return { min, max }
  const after = (from: number): BoundKind | undefined => boundAfter(marked.slice(from, from + 48), language.numbers)
  const kind = after(count.at + 1) ?? after(end)
  if (kind === 'least') return { min, max: null }
  if (kind === 'most') return { min: null, max }
  return { min, max }
}
