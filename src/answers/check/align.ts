import type { Word } from './words.ts'

/** What became of a word between a piece and the story, in the piece's order. */
export type Step =
  | { readonly kind: 'same'; readonly word: Word; readonly there: Word }
  | { readonly kind: 'changed'; readonly word: Word; readonly there: Word }
  | { readonly kind: 'added'; readonly word: Word }
  | { readonly kind: 'dropped'; readonly there: Word }

/** How much a word tells. */
export const weight = ({ free }: Word): number => (free ? 1 : 3)

/** What an added, a changed and a dropped word cost, by what they tell; a skipped stretch of the story must stay cheap. */
const ADDED = 0.5
const CHANGED = 0.45
const DROPPED = 0.08
/** Words of two kinds, a number and none, are seldom changed into each other. */
const UNLIKE = 0.6
/** Another form of the word. */
const FORM = 0.9

/**
 * The steps from a stretch of a story to a piece, by which most of its words stay the same: all words of the piece,
 * and those of the story from the first to the last that is met. The likeness is what the same words tell, less what the
 * others cost.
 */
export function align(piece: readonly Word[], text: readonly Word[]): { steps: Step[]; likeness: number } {
  const width = text.length + 1
  const scores = new Float32Array((piece.length + 1) * width)
  const came = new Uint8Array((piece.length + 1) * width)
  piece.forEach((word, i) => {
    const [above, row] = [i * width, (i + 1) * width]
    scores[row] = (scores[above] ?? 0) - ADDED * weight(word)
    came[row] = UP
    text.forEach((there, j) => {
      const options = [
        (scores[above + j] ?? 0) + meeting(word, there),
        (scores[above + j + 1] ?? 0) - ADDED * weight(word),
        (scores[row + j] ?? 0) - DROPPED * weight(there),
      ]
      const best = Math.max(...options)
      scores[row + j + 1] = best
      came[row + j + 1] = options.indexOf(best)
    })
  })
  const last = scores.subarray(piece.length * width)
  const likeness = Math.max(...last)
  return { steps: steps(piece, text, came, last.indexOf(likeness)), likeness }
}

const [ACROSS, UP] = [0, 1]

/** What it brings to meet a word of the story. */
function meeting(word: Word, there: Word): number {
  if (word.text === there.text) return weight(word)
  if (isForm(word, there)) return FORM * weight(word)
  return -CHANGED * weight(word) - (word.number === there.number && word.free === there.free ? 0 : UNLIKE)
}

/** Whether two words are forms of one, or one written in two ways. */
export const isForm = (a: Word, b: Word): boolean => a.text === b.text || (a.stem === b.stem && a.number === b.number)

function steps(piece: readonly Word[], text: readonly Word[], came: Uint8Array, end: number): Step[] {
  const found: Step[] = []
  const width = text.length + 1
  for (let [i, j] = [piece.length, end]; i > 0; ) {
    const [word, there] = [piece[i - 1], text[j - 1]]
    const from = came[i * width + j]
    if (from === ACROSS && word && there) {
      found.push({ kind: isForm(word, there) ? 'same' : 'changed', word, there })
      i--
      j--
    } else if (from === UP || !there) {
      if (word) found.push({ kind: 'added', word })
      i--
    } else {
      found.push({ kind: 'dropped', there })
      j--
    }
  }
  return found.reverse()
}
