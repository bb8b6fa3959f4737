import type { Casualty } from '../../claims/claim.ts'
import { claimsOf } from '../../claims/read.ts'
import type { Story } from '../../story/story.ts'
import { analyse } from '../../search/analysis.ts'
import { compareSpan } from './compare-span.ts'
import type { CheckResult } from './check-result.ts'
import { storyWords } from './find-alignment.ts'
import { toSentenceSpan } from './parse-pasted.ts'
import type { PastedText } from './pasted-text.ts'
import { compareSpeakers } from './compare-speakers.ts'
import { isOtherTime, findTimes } from './times.ts'
import { toComparedWords } from './compared-word.ts'

/** Checks a figure against a story: by the story's claims, or else by the words of its sentence. */
export function checkFigure(claim: Casualty, pasted: PastedText, story: Story): CheckResult {
  const { same, nearest } = findFigure(claim, pasted, story)
  const found = { text: claim.count.text, at: claim.count.start }
  const [first] = same
  if (!first && nearest && sharesTopic(claim, pasted, story))
    return { ...found, label: 'differs', passage: nearest.count }
  if (!first) return { ...found, ...checkByWords(claim, pasted, story) }
  const speaker = claim.claimant?.name.text ?? null
  const another = same.every(
    ({ count }) => compareSpeakers({ attribution: [], speaker }, count, pasted, story) === 'another',
  )
  return { ...found, label: another ? 'attributed-otherwise' : 'verbatim', passage: first.count }
}

/** Minimum number of content words beside the figure that its sentence and the story share for the figure to differ. */
const MIN_SHARED_WORDS = 2

/** Whether the sentence of a figure is about the story's topic; across languages its words do not show that. */
function sharesTopic({ sentence, count }: Casualty, { text }: PastedText, story: Story): boolean {
  const { language } = story
  if (text.language !== language) return true
  const words = toComparedWords(text.sentences[sentence - 1]?.excerpt.text.replace(count.text, ' ') ?? '', language)
  const there = new Set(
    [...storyWords(story).flat(), ...toComparedWords(story.about.title, language)].map(({ stem }) => stem),
  )
  const shared = words.filter(
    ({ text, isFunctionWord, isNumber, stem }) =>
      !isFunctionWord && !isNumber && !analyse(text, language).isLight && there.has(stem),
  )
  return shared.length >= MIN_SHARED_WORDS
}

/** Checks a figure of which the story has no claim. */
function checkByWords(
  { sentence }: Casualty,
  pasted: PastedText,
  story: Story,
): Pick<CheckResult, 'label' | 'passage'> {
  const span = pasted.text.language === story.language ? toSentenceSpan(pasted.text, sentence) : undefined
  const comparison = span && compareSpan(span, pasted, story)
  return comparison?.label === 'verbatim'
    ? { label: comparison.label, passage: comparison.passage }
    : { label: 'undecided', passage: null }
}

/** The claims of a story for the same figure, and the nearest claim for another. */
interface FigureMatch {
  readonly same: readonly Casualty[]
  readonly nearest: Casualty | undefined
}

/**
 * Finds the claims of a story with a figure's number, bound, outcome and victims, in whatever language, unless it is of
 * another time.
 */
function findFigure(claim: Casualty, pasted: PastedText, story: Story): FigureMatch {
  const alike = claimsOf(story).casualties.filter(({ outcome }) => outcome === claim.outcome)
  const same = alike.filter((one) => isSameCount(one, claim) && mayBeSameVictims(one, claim))
  const times = timesBeside(claim, pasted)
  const atSameTime = same.filter((one) => !hasOtherTime(times, one, story))
  const swapped = claimsOf(story).casualties.find(
    (one) => claim.min !== null && isSameCount(one, claim) && mayBeSameVictims(one, claim),
  )
  return { same: atSameTime, nearest: same[0] ?? swapped ?? alike.find(({ victims }) => victims === claim.victims) }
}

/** Whether two counts have the same numbers and bound: "about 50" is not "50". */
const isSameCount = (a: Casualty, b: Casualty): boolean =>
  a.min === b.min && a.max === b.max && a.bound === b.bound && a.unit === b.unit

const mayBeSameVictims = (a: Casualty, b: Casualty): boolean =>
  a.victims === b.victims || a.victims === 'unspecified' || b.victims === 'unspecified'

/** The year of each time in the sentence of a pasted figure: the day beside a figure may be the one on which it was given. */
function timesBeside({ sentence }: Casualty, { text }: PastedText): string[] {
  const pasted = text.sentences[sentence - 1]
  return pasted ? findTimes(text, pasted).map(yearOf) : []
}

function hasOtherTime(years: readonly string[], one: Casualty, story: Story): boolean {
  const sentence = story.sentences[one.sentence - 1]
  if (years.length === 0 || !sentence) return false
  const there = findTimes(story, sentence).map(yearOf)
  return years.some((year) => isOtherTime(year, there, story.about.published))
}

const yearOf = ({ value }: { readonly value: string }): string => value.slice(0, 4)
