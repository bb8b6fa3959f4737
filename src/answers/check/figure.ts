import type { Casualty } from '../../claims/claim.ts'
import { claimsOf } from '../../claims/read.ts'
import type { Story } from '../../story/story.ts'
import { analyse } from '../../search/analysis.ts'
import { hold } from './hold.ts'
import type { Checked } from './label.ts'
import { wordsIn } from './locate.ts'
import { sentencePiece } from './paste.ts'
import type { Pasted } from './piece.ts'
import { speakerOf } from './sayers.ts'
import { isOtherTime, timesIn } from './times.ts'
import { wordsOf } from './words.ts'

/** How a figure stands in a story: by the claims there, or else by the words of the sentence around it. */
export function figure(claim: Casualty, pasted: Pasted, story: Story): Checked {
  const { same, nearest } = figureIn(claim, pasted, story)
  const found = { text: claim.count.text, at: claim.count.start }
  const [first] = same
  if (!first && nearest && isAbout(claim, pasted, story)) return { ...found, label: 'differs', passage: nearest.count }
  if (!first) return { ...found, ...around(claim, pasted, story) }
  const speaker = claim.claimant?.name.text ?? null
  const another = same.every(({ count }) => speakerOf({ zone: [], speaker }, count, pasted, story) === 'another')
  return { ...found, label: another ? 'attributed-otherwise' : 'verbatim', passage: first.count }
}

/** A figure is another than a story's only in a sentence that shares so many words with it, beside the figure. */
const SHARED = 2

/** Whether the sentence of a figure tells of what the story does; across languages that cannot be seen by its words. */
function isAbout({ sentence, count }: Casualty, { text }: Pasted, story: Story): boolean {
  const { language } = story
  if (text.language !== language) return true
  const told = wordsOf(text.sentences[sentence - 1]?.excerpt.text.replace(count.text, ' ') ?? '', language)
  const there = new Set([...wordsIn(story).flat(), ...wordsOf(story.about.title, language)].map(({ stem }) => stem))
  const shared = told.filter(
    ({ text, free, number, stem }) => !free && !number && !analyse(text, language).light && there.has(stem),
  )
  return shared.length >= SHARED
}

/** A figure of which the story has no claim. */
function around({ sentence }: Casualty, pasted: Pasted, story: Story): Pick<Checked, 'label' | 'passage'> {
  const piece = pasted.text.language === story.language ? sentencePiece(pasted.text, sentence) : undefined
  const held = piece && hold(piece, pasted, story)
  return held?.label === 'verbatim'
    ? { label: held.label, passage: held.passage }
    : { label: 'undecided', passage: null }
}

/** How a figure stands in a story: the claims that tell it, or else the nearest that tells another. */
interface Figure {
  readonly same: readonly Casualty[]
  readonly nearest: Casualty | undefined
}

/**
 * The claims of a story with a figure's number, bound, outcome and victims, in whatever language; none of them if it is
 * told of another time.
 */
function figureIn(claim: Casualty, pasted: Pasted, story: Story): Figure {
  const alike = claimsOf(story).casualties.filter(({ outcome }) => outcome === claim.outcome)
  const same = alike.filter((one) => isSameCount(one, claim) && mayBe(one, claim))
  const then = same.filter((one) => !isOfOtherTime(claim, one, pasted, story))
  const swapped = claimsOf(story).casualties.find(
    (one) => claim.min !== null && isSameCount(one, claim) && mayBe(one, claim),
  )
  return { same: then, nearest: same[0] ?? swapped ?? alike.find(({ victims }) => victims === claim.victims) }
}

/** Whether two counts have the same numbers and are put in the same way: "about 50" is not "50". */
const isSameCount = (a: Casualty, b: Casualty): boolean => a.min === b.min && a.max === b.max && a.bound === b.bound

const mayBe = (a: Casualty, b: Casualty): boolean =>
  a.victims === b.victims || a.victims === 'unspecified' || b.victims === 'unspecified'

function isOfOtherTime(claim: Casualty, one: Casualty, { text }: Pasted, story: Story): boolean {
  const told = text.sentences[claim.sentence - 1]
  const there = story.sentences[one.sentence - 1]
  if (!told || !there) return false
  // The day beside a figure may be the one on which it was given.
  const year = ({ value }: { value: string }): string => value.slice(0, 4)
  const values = timesIn(story, there).map(year)
  return timesIn(text, told).some((time) => isOtherTime(year(time), values, story.about.published))
}
