import type { ComparedWord } from './compared-word.ts'

/** What became of a word between a piece and the story, in the piece's order. */
export type EditStep =
  | { readonly kind: 'same'; readonly word: ComparedWord; readonly storyWord: ComparedWord }
  | { readonly kind: 'changed'; readonly word: ComparedWord; readonly storyWord: ComparedWord }
  | { readonly kind: 'added'; readonly word: ComparedWord }
  | { readonly kind: 'dropped'; readonly storyWord: ComparedWord }

/** How much a word tells. */
export const wordWeight = ({ isFunctionWord }: ComparedWord): number => (isFunctionWord ? 1 : 3)

/** What an added, a changed and a dropped word cost, by what they tell; a skipped stretch of the story must stay cheap. */
const ADDED_COST = 0.5
const CHANGED_COST = 0.45
const DROPPED_COST = 0.08
/** Words of two kinds, a number and none, are seldom changed into each other. */
const UNLIKE_COST = 0.6
/** Another form of the word. */
const FORM_SCORE = 0.9

/**
 * The steps from a stretch of a story to a piece, by which most of its words stay the same: all words of the piece,
 * and those of the story from the first to the last that is met. The likeness is what the same words tell, less what the
 * others cost.
 */
export function alignWords(
  piece: readonly ComparedWord[],
  text: readonly ComparedWord[],
): { steps: EditStep[]; likeness: number } {
  const width = text.length + 1
  const scores = new Float32Array((piece.length + 1) * width)
  const came = new Uint8Array((piece.length + 1) * width)
  piece.forEach((word, i) => {
    const [above, row] = [i * width, (i + 1) * width]
    scores[row] = (scores[above] ?? 0) - ADDED_COST * wordWeight(word)
    came[row] = UP
    text.forEach((there, j) => {
      const options = [
        (scores[above + j] ?? 0) + matchScore(word, there),
        (scores[above + j + 1] ?? 0) - ADDED_COST * wordWeight(word),
        (scores[row + j] ?? 0) - DROPPED_COST * wordWeight(there),
      ]
      const best = Math.max(...options)
      scores[row + j + 1] = best
      came[row + j + 1] = options.indexOf(best)
    })
  })
  const last = scores.subarray(piece.length * width)
  const likeness = Math.max(...last)
  return { steps: traceSteps(piece, text, came, last.indexOf(likeness)), likeness }
}

const [ACROSS, UP] = [0, 1]

/** What it brings to meet a word of the story. */
function matchScore(word: ComparedWord, there: ComparedWord): number {
  if (word.text === there.text) return wordWeight(word)
  if (isSameLemma(word, there)) return FORM_SCORE * wordWeight(word)
  return (
    -CHANGED_COST * wordWeight(word) -
    (word.isNumber === there.isNumber && word.isFunctionWord === there.isFunctionWord ? 0 : UNLIKE_COST)
  )
}

/** Whether two words are forms of one, or one written in two ways. */
export const isSameLemma = (a: ComparedWord, b: ComparedWord): boolean =>
  a.text === b.text || (a.stem === b.stem && a.isNumber === b.isNumber)

function traceSteps(
  piece: readonly ComparedWord[],
  text: readonly ComparedWord[],
  came: Uint8Array,
  end: number,
): EditStep[] {
  const found: EditStep[] = []
  const width = text.length + 1
  for (let [i, j] = [piece.length, end]; i > 0; ) {
    const [word, there] = [piece[i - 1], text[j - 1]]
    const from = came[i * width + j]
    if (from === ACROSS && word && there) {
      found.push({ kind: isSameLemma(word, there) ? 'same' : 'changed', word, storyWord: there })
      i--
      j--
    } else if (from === UP || !there) {
      if (word) found.push({ kind: 'added', word })
      i--
    } else {
      found.push({ kind: 'dropped', storyWord: there })
      j--
    }
  }
  return found.reverse()
}
