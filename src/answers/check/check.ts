import { detect } from '../../languages/detect.ts'
import type { Story } from '../../story/story.ts'
import { abroad } from './abroad.ts'
import { figure } from './figure.ts'
import { judge } from './judge.ts'
import type { Checked } from './label.ts'
import { runsOf } from './locate.ts'
import { readPasted } from './paste.ts'
import type { Piece } from './piece.ts'

/** A piece and how it stands. */
interface Judged {
  readonly piece: Piece
  readonly checked: Checked
}

/** Holds what somebody pasted against a story: each quotation, figure and told sentence. Empty if there is nothing to hold. */
export function check(story: Story, text: string): Checked[] {
  const language = detect(text) ?? story.language
  const pasted = readPasted(text, story, language)
  const judged = pasted.pieces.flatMap((piece): Judged[] => {
    const checked = language === story.language ? judge(piece, pasted, story) : abroad(piece, pasted, story)
    return checked ? [{ piece, checked }] : []
  })
  const figures = pasted.figures.map((claim) => figure(claim, pasted, story))
  const kept = judged.filter((one) => !tellsMore(figures, one)).map((one) => agreeing(one, figures, story))
  const alone = figures.filter((one) => !kept.some((other) => covers(other, one)))
  return [...kept.map(({ checked }) => checked), ...alone].sort((a, b) => a.at - b.at)
}

const isSure = ({ label }: Checked): boolean => label !== 'undecided' && label !== 'absent'

/** Whether figures in words that could not be decided, or were not found, say more than the words. */
function tellsMore(figures: readonly Checked[], { piece, checked }: Judged): boolean {
  if (piece.quoted || isSure(checked)) return false
  const inside = figures.filter((one) => isIn(one, piece))
  return inside.some((one) => (checked.label === 'absent' ? one.label === 'verbatim' : isSure(one)))
}

/** A piece that is told in the story's words, but not one by one as they stand there: a figure in it may be another one. */
function agreeing(one: Judged, figures: readonly Checked[], story: Story): Judged {
  const { piece, checked } = one
  if (checked.label !== 'verbatim' || runsOf(piece.words, story).length > 0) return one
  const other = figures.find((figure) => figure.label === 'differs' && isIn(figure, piece))
  return other ? { piece, checked: { ...checked, label: 'differs' } } : one
}

/** Whether a piece says all that there is to say of a figure: it holds it, or it is sure beside one that is not. */
const covers = ({ piece, checked }: Judged, one: Checked): boolean =>
  isIn(one, piece) || (!isSure(one) && isSure(checked) && piece.sentence.some(({ start }) => start === one.at))

const isIn = ({ at, text }: Checked, { excerpt }: Piece): boolean => excerpt.holds({ start: at, end: at + text.length })
