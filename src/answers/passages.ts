import type { Hit, Index, Matched } from '../search/search.ts'
import { Excerpt } from '../story/excerpt.ts'
import { foldText } from '../story/fold.ts'
import type { Story } from '../story/story.ts'
import { type Answer, type Bridge, cite, type Phrase, phrase } from './answer.ts'
import { find } from './ask.ts'

/** Passages are shown a few at a time: the first is the answer, the rest are there to turn to. */
const PER_PAGE = 3
/** Words that carry less of a question than this are not worth pointing out. */
const WORTH_SHOWING = 0.05

/** The sentences that answer a question, in one story or in all; when none does, the nearest, marked as no answer. */
export function passages(
  question: string,
  index: Index,
  { story, top, reader }: { story: Story | null; top: number; reader: string },
): Answer {
  const { status, reason, hits } = find(question, index, { ...(story && { story }), top })
  return {
    status,
    reason: reason && phrase(reason === 'not-about' ? 'notAbout' : 'notSaid'),
    story,
    head: [phrase('ask'), phrase('asked', { question })],
    items: hits.map((hit) => ({
      kind: 'passage',
      score: hit.score,
      matched: bridges(hit),
      cite: cite(
        hit.story,
        hit.sentence.n,
        wordsThatMatch(hit).map(({ word }) => word),
        reader,
      ),
    })),
    notes: [],
    perPage: PER_PAGE,
    follow: hits.slice(0, 1).map((hit) => ({
      label: phrase('showAround'),
      command: 'around',
      input: { story: hit.story.id, sentence: hit.sentence.n },
    })),
  }
}

/** The words of a sentence by which it was found, where they stand. */
function wordsThatMatch({ story, sentence, matched }: Hit): { match: Matched; word: Excerpt }[] {
  const matches = new Map(matched.filter(({ share }) => share >= WORTH_SHOWING).map((one) => [one.found, one]))
  return [...sentence.folded.text.matchAll(/[\p{L}\p{M}\p{N}'-]+/gu)].flatMap(({ 0: found, index }) => {
    const { start, end } = sentence.folded.place(index, index + found.length)
    const match = matches.get(found)
    return match ? [{ match, word: Excerpt.of(story.body, start, end) }] : []
  })
}

/** The words of the question that were met by other words, each once. */
function bridges(hit: Hit): Bridge[] {
  const told = wordsThatMatch(hit)
    .map(({ match: { asked, via }, word }): Bridge => ({ asked, found: word.text, via }))
    .filter(({ asked, found }) => foldText(asked) !== foldText(found))
  return [...new Map(told.map((bridge) => [`${bridge.asked} ${bridge.found}`, bridge])).values()]
}

/** A sentence with those before and after it, as they stand. */
export function around(story: Story, n: number, reader: string): Answer {
  const shown = story.sentences.filter((sentence) => Math.abs(sentence.n - n) <= 1)
  return whole(
    story,
    shown.map((sentence) => sentence.n),
    [phrase('storyHead')],
    reader,
  )
}

/** Sentences of a story shown whole. */
export function whole(story: Story, numbers: readonly number[], head: readonly Phrase[], reader: string): Answer {
  return {
    status: 'answered',
    reason: null,
    story,
    head,
    items: numbers.map((n) => ({ kind: 'passage', score: 0, matched: [], cite: cite(story, n, [], reader) })),
    notes: [],
  }
}
