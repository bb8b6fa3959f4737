import { createIndex, type Hit, type ScoredTerm } from '../../search/search.ts'
import { sampleStory } from '../../search/story.fixture.ts'
import { type Question, parseQuestion } from '../question.ts'

/** A question about a story of some sentences as it is searched, with a hit for each of them in the order of the story. */
export function search(
  text: string,
  sentences: readonly string[],
  language = 'en',
): { question: Question; hits: readonly Hit[]; terms: readonly ScoredTerm[]; hit: (n: number) => Hit } {
  const story = sampleStory('one', language, [...sentences])
  const [result] = createIndex([story], { dictionaries: '' }).search(text, { story, top: sentences.length })
  const hits = (result?.hits ?? []).toSorted((a, b) => a.sentence.n - b.sentence.n)
  const hit = (n: number): Hit => {
    const found = hits[n - 1]
    if (!found) throw new RangeError(`no sentence ${n}`)
    return found
  }
  return { question: parseQuestion(text), hits, terms: result?.terms ?? [], hit }
}
