import type { Hit, Index, Matched } from '../search/search.ts'
import { Excerpt } from '../story/excerpt.ts'
import { foldText } from '../story/fold.ts'
import type { Story } from '../story/story.ts'
import { type Answer, type Bridge, cite, type Item } from './answer.ts'
import { type Phrase, phrase } from './phrase.ts'
import { type Found, find, type Passage } from './ask.ts'
import type { Ground } from './evidence/grounds.ts'

/** Number of passages shown where none surely answers. */
const MOST_NEAREST = 2
/** Number of passages that can be turned through behind those shown. */
const MOST_NEARBY = 9
/** Number of nearby passages on a page. */
const PER_PAGE = 3
/** Words that carry less of a question than this are not worth pointing out. */
const WORTH_SHOWING = 0.05

interface Asking {
  /** The story asked about; null for all stories. */
  readonly story: Story | null
  /** The code of the language that answers are given in. */
  readonly reader: string
}

/** What answers a question, in one story or in all; where nothing surely does, the nearest passages, marked as no answer. */
export function passages(question: string, index: Index, { story, reader }: Asking): Answer {
  const found = find(question, index, { ...(story && { story }), top: MOST_NEARBY })
  const shown = found.passages.slice(0, found.status === 'answered' ? found.answers : MOST_NEAREST)
  const [first] = shown
  return {
    status: found.status,
    reason: reasonOf(found),
    story,
    head: [phrase('ask'), phrase('asked', { question })],
    items: shown.map((passage) => itemOf(passage, found.status, reader)),
    notes: [],
    follow: first
      ? [
          {
            label: phrase('showAround'),
            command: 'around',
            input: { story: first.story.id, sentence: first.sentence.n },
          },
          ...(found.passages.length > shown.length
            ? [{ label: phrase('showNearby'), command: 'nearby', input: { question, skip: shown.length } }]
            : []),
        ]
      : [],
  }
}

/** The passages near a question behind the first so many, marked as no answer. */
export function nearby(question: string, skip: number, index: Index, { story, reader }: Asking): Answer {
  const found = find(question, index, { ...(story && { story }), top: skip + MOST_NEARBY })
  const shown = found.passages.slice(skip)
  return {
    status: 'unsure',
    reason: phrase(shown.length > 0 ? 'nearby' : 'nothingNearby'),
    story,
    head: [phrase('ask'), phrase('asked', { question })],
    items: shown.map((passage) => itemOf(passage, 'declined', reader)),
    notes: [],
    perPage: PER_PAGE,
  }
}

/** A passage: with the claim that answers where it is sure, with the words that may answer unless it is sure that none do. */
function itemOf(passage: Passage, status: Found['status'], reader: string): Item {
  const { story, sentence, answer } = passage
  const words = answer && status !== 'declined' ? [answer.words] : []
  return {
    kind: 'passage',
    matched: bridges(passage),
    claim: status === 'answered' ? (answer?.claim ?? null) : null,
    cite: cite(story, sentence.n, words, reader),
  }
}

/** Why a question is declined, or that the answer is not sure; null where it is answered. */
export function reasonOf({
  status,
  ground,
  passages: { length },
}: Pick<Found, 'status' | 'ground'> & { readonly passages: { readonly length: number } }): Phrase | null {
  if (status === 'declined' && ground) return phrase('notSaid', { ground: sayGround(ground) })
  if (status === 'answered') return null
  return phrase(length > 0 ? 'unsure' : 'nothingNearby')
}

/** What a story lacks that could answer. */
export function sayGround(ground: Ground): Phrase {
  switch (ground.lacks) {
    case 'name':
      return phrase('noName', { name: ground.word })
    case 'word':
      return phrase('noWord', { word: ground.word })
    case 'speaker':
      return phrase('noSpeaker', { name: ground.word })
    case 'outcome':
      return phrase('noOutcome', { outcome: phrase(ground.outcome) })
    case 'kind':
      return phrase(KINDS[ground.kind])
  }
}

const KINDS = {
  'how-many': 'noNumber',
  'how-much': 'noSum',
  'how-old': 'noAge',
  'how-long': 'noDuration',
  'how-far': 'noMeasure',
  'how-fast': 'noMeasure',
  share: 'noShare',
  when: 'noDate',
} as const

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
    items: numbers.map((n) => ({ kind: 'passage', matched: [], claim: null, cite: cite(story, n, [], reader) })),
    notes: [],
  }
}
