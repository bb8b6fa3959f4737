import { Excerpt } from '../../story/excerpt.ts'
import type { Story } from '../../story/story.ts'
import { compareSpan } from './compare-span.ts'
import type { CheckResult } from './check-result.ts'
import { type WordRun, findExactRuns, storyWords } from './find-alignment.ts'
import type { PastedText, PastedSpan } from './pasted-text.ts'
import { hasSpeaker, compareSpeakers } from './compare-speakers.ts'

/** Told words that say less are held only if they are in the story, and not at all if they are as few. */
const MIN_REPORTED_WORDS = 2

/** How a piece stands in a story. A sentence that nobody is said to say is held only if it stands there, or nearly. */
export function labelSpan(piece: PastedSpan, pasted: PastedText, story: Story): CheckResult | undefined {
  const enough = piece.words.filter(({ isFunctionWord }) => !isFunctionWord).length >= MIN_REPORTED_WORDS
  if (!piece.quoted && !enough && piece.words.length <= MIN_REPORTED_WORDS) return undefined
  const whole = findWholeSentence(piece, story)
  if (whole) return { text: piece.excerpt.text, at: piece.excerpt.start, label: 'verbatim', passage: whole }
  const { label, excerpt, passage } = compareSpan(piece, pasted, story)
  const found = { text: excerpt.text, at: excerpt.start, passage }
  const told = piece.quoted || (enough && hasSpeaker(piece, pasted, story))
  if (!told && (label === 'absent' || (label === 'undecided' && !passage))) return undefined
  if (label !== 'verbatim' || !passage) return { ...found, label }
  const places = [passage, ...findExactRuns(piece.words, story).map((run) => excerptOf(run, story))]
  const own = places.find((place) => compareSpeakers(piece, place, pasted, story) !== 'another')
  return { ...found, passage: own ?? passage, label: own ? 'verbatim' : 'attributed-otherwise' }
}

/** Where a piece stands in a sentence that was pasted whole: all in it is as the story has it, and so is who says it. */
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
