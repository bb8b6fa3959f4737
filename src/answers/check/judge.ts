import { Excerpt } from '../../story/excerpt.ts'
import type { Story } from '../../story/story.ts'
import { hold } from './hold.ts'
import type { Checked } from './label.ts'
import { type Run, runsOf, wordsIn } from './locate.ts'
import type { Pasted, Piece } from './piece.ts'
import { isTold, speakerOf } from './sayers.ts'

/** Told words that say less are held only if they are in the story, and not at all if they are as few. */
const FEWEST_TOLD = 2

/** How a piece stands in a story. A sentence that nobody is said to say is held only if it stands there, or nearly. */
export function judge(piece: Piece, pasted: Pasted, story: Story): Checked | undefined {
  const enough = piece.words.filter(({ free }) => !free).length >= FEWEST_TOLD
  if (!piece.quoted && !enough && piece.words.length <= FEWEST_TOLD) return undefined
  const whole = inWhole(piece, story)
  if (whole) return { text: piece.excerpt.text, at: piece.excerpt.start, label: 'verbatim', passage: whole }
  const { label, excerpt, passage } = hold(piece, pasted, story)
  const found = { text: excerpt.text, at: excerpt.start, passage }
  const told = piece.quoted || (enough && isTold(piece, pasted, story))
  if (!told && (label === 'absent' || label === 'undecided')) return undefined
  if (label !== 'verbatim' || !passage) return { ...found, label }
  const places = [passage, ...runsOf(piece.words, story).map((run) => excerptOf(run, story))]
  const own = places.find((place) => speakerOf(piece, place, pasted, story) !== 'another')
  return { ...found, passage: own ?? passage, label: own ? 'verbatim' : 'attributed-otherwise' }
}

/** Where a piece stands in a sentence that was pasted whole: all in it is as the story has it, and so is who says it. */
function inWhole({ sentence, words }: Piece, story: Story): Excerpt | undefined {
  const there = wordsIn(story)
  const whole = runsOf(sentence, story).find(
    ({ first, last }) => there[first.sentence - 1]?.[0] === first && there[last.sentence - 1]?.at(-1) === last,
  )
  if (!whole) return undefined
  const own = runsOf(words, story).find(
    ({ first, last }) => whole.first.start <= first.start && last.end <= whole.last.end,
  )
  return excerptOf(own ?? whole, story)
}

const excerptOf = ({ first, last }: Run, story: Story): Excerpt => Excerpt.of(story.body, first.start, last.end)
