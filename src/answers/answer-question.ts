import type { Hit, SearchIndex, MatchedTerm } from '../search/search.ts'
import { Excerpt } from '../story/excerpt.ts'
import { foldText } from '../story/fold.ts'
import type { Story } from '../story/story.ts'
import { type Answer, type WordMatch, citeSentence, type AnswerItem } from './answer.ts'
import { type Phrase, phrase } from './phrase.ts'
import { type FindResult, findAnswer, type Passage } from './find-answer.ts'
import type { DeclineReason } from './evidence/decline-reason.ts'

/** Number of passages shown where none surely answers. */
const MAX_UNSURE = 2
/** Number of passages that can be turned through behind those shown. */
const MAX_NEARBY = 9
/** Number of nearby passages on a page. */
const PER_PAGE = 3
/** Words that carry less of a question than this are not worth pointing out. */
const MIN_SHARE_SHOWN = 0.05

interface QuestionContext {
  /** The story asked about; null for all stories. */
  readonly story: Story | null
  /** The code of the language that answers are given in. */
  readonly reader: string
}

/** What answers a question, in one story or in all; where nothing surely does, the nearest passages, marked as no answer. */
export function answerQuestion(question: string, index: SearchIndex, { story, reader }: QuestionContext): Answer {
  const found = findAnswer(question, index, { ...(story && { story }), top: MAX_NEARBY })
  const shown = found.passages.slice(0, found.status === 'answered' ? found.answerCount : MAX_UNSURE)
  const [first] = shown
  return {
    status: found.status,
    reason: formatReason(found),
    story,
    head: [phrase('ask'), phrase('asked', { question })],
    items: shown.map((passage) => toPassageItem(passage, found.status, reader)),
    notes: [],
    suggestions: first
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
export function showNearby(
  question: string,
  skip: number,
  index: SearchIndex,
  { story, reader }: QuestionContext,
): Answer {
  const found = findAnswer(question, index, { ...(story && { story }), top: skip + MAX_NEARBY })
  const shown = found.passages.slice(skip)
  return {
    status: 'unsure',
    reason: phrase(shown.length > 0 ? 'nearby' : 'nothingNearby'),
    story,
    head: [phrase('ask'), phrase('asked', { question })],
    items: shown.map((passage) => toPassageItem(passage, 'declined', reader)),
    notes: [],
    itemsPerPage: PER_PAGE,
  }
}

/** A passage: with the claim that answers where it is sure, with the words that may answer unless it is sure that none do. */
function toPassageItem(passage: Passage, status: FindResult['status'], reader: string): AnswerItem {
  const { story, sentence, answer } = passage
  const words = answer && status !== 'declined' ? [answer.excerpt] : []
  return {
    kind: 'passage',
    matched: toWordMatches(passage),
    claim: status === 'answered' ? (answer?.claim ?? null) : null,
    cite: citeSentence(story, sentence.n, words, reader),
  }
}

/** Why a question is declined, or that the answer is not sure; null where it is answered. */
export function formatReason({
  status,
  declineReason,
  passages: { length },
}: Pick<FindResult, 'status' | 'declineReason'> & { readonly passages: { readonly length: number } }): Phrase | null {
  if (status === 'declined' && declineReason) return phrase('notSaid', { ground: formatDeclineReason(declineReason) })
  if (status === 'answered') return null
  return phrase(length > 0 ? 'unsure' : 'nothingNearby')
}

/** What a story lacks that could answer. */
export function formatDeclineReason(ground: DeclineReason): Phrase {
  switch (ground.missing) {
    case 'name':
      return phrase('noName', { name: ground.word })
    case 'word':
      return phrase('noWord', { word: ground.word })
    case 'speaker':
      return phrase('noSpeaker', { name: ground.word })
    case 'outcome':
      return phrase('noOutcome', { outcome: phrase(ground.outcome) })
    case 'kind':
      return phrase(MISSING_TYPE_KEYS[ground.kind])
  }
}

const MISSING_TYPE_KEYS = {
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
function findMatchedWords({ story, sentence, matched }: Hit): { match: MatchedTerm; word: Excerpt }[] {
  const matches = new Map(matched.filter(({ share }) => share >= MIN_SHARE_SHOWN).map((one) => [one.storyForm, one]))
  return [...sentence.folded.text.matchAll(/[\p{L}\p{M}\p{N}'-]+/gu)].flatMap(({ 0: found, index }) => {
    const { start, end } = sentence.folded.toOriginal(index, index + found.length)
    const match = matches.get(found)
    return match ? [{ match, word: Excerpt.of(story.body, start, end) }] : []
  })
}

/** The words of the question that were met by other words, each once. */
function toWordMatches(hit: Hit): WordMatch[] {
  const told = findMatchedWords(hit)
    .map(({ match: { queryText, via }, word }): WordMatch => ({ queryText, storyText: word.text, via }))
    .filter(({ queryText, storyText }) => foldText(queryText) !== foldText(storyText))
  return [...new Map(told.map((bridge) => [`${bridge.queryText} ${bridge.storyText}`, bridge])).values()]
}

/** A sentence with those before and after it, as they stand. */
export function showContext(story: Story, n: number, reader: string): Answer {
  const shown = story.sentences.filter((sentence) => Math.abs(sentence.n - n) <= 1)
  return showSentences(
    story,
    shown.map((sentence) => sentence.n),
    [phrase('storyHead')],
    reader,
  )
}

/** Sentences of a story shown whole. */
export function showSentences(
  story: Story,
  numbers: readonly number[],
  head: readonly Phrase[],
  reader: string,
): Answer {
  return {
    status: 'answered',
    reason: null,
    story,
    head,
    items: numbers.map((n) => ({
      kind: 'passage',
      matched: [],
      claim: null,
      cite: citeSentence(story, n, [], reader),
    })),
    notes: [],
  }
}
