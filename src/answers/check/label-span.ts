import { Excerpt } from '../../story/excerpt.ts'
import type { Story } from '../../story/story.ts'
import { compareSpan } from './compare-span.ts'
import type { CheckResult } from './check-result.ts'
import { type WordRun, findExactRuns, storyWords } from './find-alignment.ts'
import type { PastedText, PastedSpan } from './pasted-text.ts'
import { hasSpeaker, compareSpeakers } from './compare-speakers.ts'

/** Minimum number of content words of a reported span; shorter ones are checked only if the story has them. */
const MIN_REPORTED_WORDS = 2

/** Labels a span against a story; undefined for a sentence that is attributed to nobody and not in the story. */
export function labelSpan(span: PastedSpan, pasted: PastedText, story: Story): CheckResult | undefined {
  const enough = span.words.filter(({ isFunctionWord }) => !isFunctionWord).length >= MIN_REPORTED_WORDS
  if (!span.quoted && !enough && span.words.length <= MIN_REPORTED_WORDS) return undefined
  const whole = findWholeSentence(span, story)
  if (whole) return { text: span.excerpt.text, at: span.excerpt.start, label: 'verbatim', passage: whole }
  const { label, excerpt, passage } = compareSpan(span, pasted, story)
  const found = { text: excerpt.text, at: excerpt.start, passage }
  const isAttributed = span.quoted || (enough && hasSpeaker(span, pasted, story))
  if (!isAttributed && (label === 'absent' || (label === 'undecided' && !passage))) return undefined
  if (label !== 'verbatim' || !passage) return { ...found, label }
  const places = [passage, ...findExactRuns(span.words, story).map((run) => excerptOf(run, story))]
  const own = places.find((place) => compareSpeakers(span, place, pasted, story) !== 'another')
  return { ...found, passage: own ?? passage, label: own ? 'verbatim' : 'attributed-otherwise' }
}

/** Finds a span in a sentence that was pasted whole, where words and speaker are the story's. */
function findWholeSentence({ sentenceWords, words }: PastedSpan, story: Story): Excerpt | undefined {
  const there = storyWords(story)
  const whole = findExactRuns(sentenceWords, story).find(
    ({ first, last }) => there[first.sentence - 1]?.[0] === first && there[last.sentence - 1]?.at(-1) === last,
  )
  if (!whole) return undefined
  const own = findExactRuns(words, story).find(
    ({ first, last }) => whole.first.start <= first.start && last.end <= whole.last.end,
  )
  return excerptOf(own ?? whole, story)
}

const excerptOf = ({ first, last }: WordRun, story: Story): Excerpt => Excerpt.of(story.body, first.start, last.end)
