import type { BoundKind } from '../languages/numbers.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { Edition, Sentence } from '../story/story.ts'
import { findClaimantSpeaker, findClaimants } from './casualties/claimants.ts'
import { findCounts } from './casualties/counts.ts'
import { compileCasualties } from './casualties/grammar.ts'
import { assignOutcomes, type Toll } from './casualties/outcomes.ts'
import { isConflictStory, classifyVictims } from './casualties/victims.ts'
import { findWholes } from './casualties/parts.ts'
import type { CountRange, Casualty, Dropped, Quote, ClaimSet } from './claim.ts'
import { findBoundAfter, boundsOf } from './numbers.ts'
import { originalSpan } from './original-span.ts'
import type { Span } from './pattern.ts'

/** Who was killed, hurt, missing, displaced or detained in a story, and which of its speakers says so. */
export function readCasualties(story: Edition, quotes: readonly Quote[]): ClaimSet<Casualty> {
  const { language } = story
  const grammar = compileCasualties(language.casualties)
  const conflict = isConflictStory(story.sentences.map(({ folded }) => folded.text).join('\n'), grammar)
  const claims: Casualty[] = []
  const dropped: Dropped[] = []
  for (const sentence of story.sentences) {
    const counts = findCounts(sentence.folded.text, language, grammar)
    const { tolls, dropped: droppedCounts } = assignOutcomes(counts, grammar)
    tolls.sort((a, b) => a.count.maskIndex - b.count.maskIndex)
    const victims = classifyVictims(tolls, { folded: sentence.folded.text, counts, conflict }, grammar)
    const claimants = findClaimants(counts, grammar)
    const wholes = findWholes(tolls)
    tolls.forEach((toll, i) => {
      const count = excerpt(story, sentence, toll.words)
      const whole = wholes.get(toll)
      const mention = claimants.findLast(({ from }) => from <= toll.count.maskIndex)
      claims.push({
        sentence: sentence.n,
        rule: toll.rule.name,
        outcome: toll.outcome,
        ...toCountRange(toll, counts.marked.text, story),
        partOf: whole ? excerpt(story, sentence, whole.words) : null,
        unit: grammar.isHouseholds(sentence.folded.text.slice(toll.words.start, toll.words.end))
          ? 'households'
          : 'people',
        victims: victims[i] ?? 'unspecified',
        count,
        claimant:
          findClaimantSpeaker(count, sentence, quotes) ??
          (mention ? { name: excerpt(story, sentence, mention.claimant) } : null),
      })
    })
    const claimed = new Set(tolls.map(({ count }) => count))
    for (const { rule, count, reason } of droppedCounts)
      if (!claimed.has(count))
        dropped.push({ sentence: sentence.n, rule: rule.name, text: excerpt(story, sentence, count), reason })
  }
  return { claims, dropped }
}

function excerpt(story: Edition, { folded }: Sentence, span: Span): Excerpt {
  const { start, end } = originalSpan(folded, story.body, span)
  return Excerpt.of(story.body, start, end)
}

/** The range of a toll. Words after the count or after the rule's match may widen it: "30 or more". */
function toCountRange({ count, end }: Toll, marked: string, { language }: Edition): CountRange {
  const { min, max, bound, vague } = count
  const after = (from: number): BoundKind | undefined => findBoundAfter(marked.slice(from, from + 48), language.numbers)
  const wider = min !== null && min === max ? (after(count.maskIndex + 1) ?? after(end)) : undefined
  return min !== null && wider ? { ...boundsOf(min, wider), bound: wider, vague } : { min, max, bound, vague }
}
