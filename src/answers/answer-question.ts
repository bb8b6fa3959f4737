import { originalSpan } from '../claims/original-span.ts'
import type { Hit, SearchIndex, MatchedTerm } from '../search/search.ts'
import { Excerpt } from '../story/excerpt.ts'
import { foldText } from '../story/fold.ts'
import type { Story } from '../story/story.ts'
import { type Answer, type CommandSuggestion, type WordMatch, citeSentence, type AnswerItem } from './answer.ts'
import { type Phrase, phrase } from './phrase.ts'
import { type FindResult, findAnswer, type Passage } from './find-answer.ts'
import type { DeclineReason } from './evidence/decline-reason.ts'

/** Maximum number of passages shown where none surely answers. */
const MAX_UNSURE = 2
/** Maximum number of nearby passages behind those shown. */
const MAX_NEARBY = 9
/** Number of nearby passages on a page. */
const PER_PAGE = 3
/** Terms with a smaller share of the question are not shown as matched. */
const MIN_SHARE_SHOWN = 0.05

interface QuestionContext {
  /** The story asked about; null for all stories. */
  readonly story: Story | null
  /** The code of the language that answers are given in. */
  readonly reader: string
}

/** Answers a question from one story or all; where nothing surely answers, shows the nearest passages, marked as no answer. */
export function answerQuestion(question: string, index: SearchIndex, { story, reader }: QuestionContext): Answer {
  const found = findAnswer(question, index, { ...(story && { story }), top: MAX_NEARBY })
  const shown = found.passages.slice(0, found.status === 'answered' ? found.answerCount : MAX_UNSURE)
  return {
    status: found.status,
    reason: formatReason(found),
    story,
    head: [phrase('ask'), phrase('quotedQuestion', { question })],
    items: shown.map((passage) => toPassageItem(passage, found.status, reader)),
    notes: [],
    suggestions: [...suggestSentences(question, found, shown), ...suggestTelling(question, found.status)],
  }
}

/** Offers the sentences around the first that is shown, and those that are near. */
function suggestSentences(question: string, found: FindResult, shown: readonly Passage[]): CommandSuggestion[] {
  const [first] = shown
  return first
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
    : []
}

/** Offers to tell the asker when a question that is not answered is. */
const suggestTelling = (question: string, status: FindResult['status']): CommandSuggestion[] =>
  status === 'answered' ? [] : [{ label: phrase('tellMe'), command: 'tell-me', input: { question }, needsServer: true }]

/** Shows the passages near a question after the first `skip`, marked as no answer. */
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
    head: [phrase('ask'), phrase('quotedQuestion', { question })],
    items: shown.map((passage) => toPassageItem(passage, 'declined', reader)),
    notes: [],
    itemsPerPage: PER_PAGE,
  }
}

/** An item for a passage: an answered question's with the claim, a declined one's without the words that may answer. */
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

/** Formats why a question is declined, or that the answer is not sure; null where it is answered. */
export function formatReason({
  status,
  declineReason,
  passages: { length },
}: Pick<FindResult, 'status' | 'declineReason'> & { readonly passages: { readonly length: number } }): Phrase | null {
  if (status === 'declined' && declineReason) return phrase('notSaid', { reason: formatDeclineReason(declineReason) })
  if (status === 'answered') return null
  return phrase(length > 0 ? 'unsure' : 'nothingNearby')
}

/** Formats what a story lacks that an answer would need. */
export function formatDeclineReason(reason: DeclineReason): Phrase {
  switch (reason.missing) {
    case 'name':
      return phrase('noName', { name: reason.word })
    case 'word':
      return phrase('noWord', { word: reason.word })
    case 'speaker':
      return phrase('noSpeaker', { name: reason.word })
    case 'outcome':
      return phrase('noOutcome', { outcome: phrase(reason.outcome) })
    case 'kind':
      return phrase(MISSING_TYPE_KEYS[reason.kind])
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

/** The words of a sentence that match the question, at their places in the story. */
function findMatchedWords({ story, sentence, matched }: Hit): { match: MatchedTerm; word: Excerpt }[] {
  const matches = new Map(matched.filter(({ share }) => share >= MIN_SHARE_SHOWN).map((one) => [one.storyForm, one]))
  return [...sentence.folded.text.matchAll(/[\p{L}\p{M}\p{N}'-]+/gu)].flatMap(({ 0: found, index }) => {
    const match = matches.get(found)
    if (!match) return []
    const { start, end } = originalSpan(sentence.folded, story.body, { start: index, end: index + found.length })
    return [{ match, word: Excerpt.of(story.body, start, end) }]
  })
}

/** The terms of the question that other words match, each pair once. */
function toWordMatches(hit: Hit): WordMatch[] {
  const matches = findMatchedWords(hit)
    .map(({ match: { queryText, via }, word }): WordMatch => ({ queryText, storyText: word.text, via }))
    .filter(({ queryText, storyText }) => foldText(queryText) !== foldText(storyText))
  return [...new Map(matches.map((one) => [`${one.queryText} ${one.storyText}`, one])).values()]
}

/** Shows a sentence with the ones before and after it. */
export function showContext(story: Story, n: number, reader: string): Answer {
  const shown = story.sentences.filter((sentence) => Math.abs(sentence.n - n) <= 1)
  return showSentences(
    story,
    shown.map((sentence) => sentence.n),
    [phrase('storyHead')],
    reader,
  )
}

/** Shows whole sentences of a story. */
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
