import type { Hit, Sought } from '../../search/search.ts'
import type { Question } from '../question.ts'
import { type Kind, kindOf } from './kind.ts'
import { type Likeness, likenessesOf } from './likeness.ts'
import { type Meeting, meetingsOf } from './meeting.ts'
import { type Standing, standingOf } from './standing.ts'

/**
 * What speaks for and against a sentence as the answer, each 0 to 1: words met, likeness in sense, the kind of thing
 * told, where it stands.
 */
export interface Evidence extends Meeting, Likeness, Kind, Standing {}

/** Weighs the sentences found in one edition of a story. */
export function weighHits(hits: readonly Hit[], question: Question, terms: readonly Sought[]): Map<Hit, Evidence> {
  const meetings = meetingsOf(hits, question, terms)
  const likenesses = likenessesOf(hits, question, terms)
  const sentences = new Map(hits.map((hit) => [hit.sentence.n, hit]))
  return new Map(
    [...meetings].map(([hit, meeting]) => {
      const before = sentences.get(hit.sentence.n - 1)
      const asked = before && { hit: before, covered: meetings.get(before)?.covered ?? 0 }
      const likeness = likenesses.get(hit) ?? { akin: 0, likest: 0 }
      return [hit, { ...meeting, ...likeness, ...kindOf(hit, question, terms), ...standingOf(hit, question, asked) }]
    }),
  )
}
