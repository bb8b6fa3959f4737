import type { ComparedWord } from './compared-word.ts'

/** One step of the edit script from the story's words to a span's, in the span's order. */
export type EditStep =
  | { readonly kind: 'same'; readonly word: ComparedWord; readonly storyWord: ComparedWord }
  | { readonly kind: 'changed'; readonly word: ComparedWord; readonly storyWord: ComparedWord }
  | { readonly kind: 'added'; readonly word: ComparedWord }
  | { readonly kind: 'dropped'; readonly storyWord: ComparedWord }

/** The weight of a word: a content word counts three times a function word. */
export const wordWeight = ({ isFunctionWord }: ComparedWord): number => (isFunctionWord ? 1 : 3)

/** Cost of an added, a changed and a dropped word, times its weight; skipping words of the story must stay cheap. */
const ADDED_COST = 0.5
const CHANGED_COST = 0.45
const DROPPED_COST = 0.08
/** Further cost of a change between a number and a word, or a function word and a content word. */
const UNLIKE_COST = 0.6
/** Score of another form of the same word, times its weight. */
const FORM_SCORE = 0.9

/**
 * Aligns all words of a span with some words of a text so that most stay the same; words of the text before the first
 * match and behind the last are free. The score is the weight of the same words less the cost of the others.
 */
export function alignWords(
  span: readonly ComparedWord[],
  text: readonly ComparedWord[],
): { steps: EditStep[]; score: number } {
  const width = text.length + 1
  const scores = new Float32Array((span.length + 1) * width)
  const origins = new Uint8Array((span.length + 1) * width)
  span.forEach((word, i) => {
    const [above, row] = [i * width, (i + 1) * width]
    scores[row] = (scores[above] ?? 0) - ADDED_COST * wordWeight(word)
    origins[row] = UP
    text.forEach((storyWord, j) => {
      const options = [
        (scores[above + j] ?? 0) + matchScore(word, storyWord),
        (scores[above + j + 1] ?? 0) - ADDED_COST * wordWeight(word),
        (scores[row + j] ?? 0) - DROPPED_COST * wordWeight(storyWord),
      ]
      const best = Math.max(...options)
      scores[row + j + 1] = best
      origins[row + j + 1] = options.indexOf(best)
    })
  })
  const last = scores.subarray(span.length * width)
  const score = Math.max(...last)
  return { steps: traceSteps(span, text, origins, last.indexOf(score)), score }
}

const [ACROSS, UP] = [0, 1]

/** The score of a word paired with a word of the story. */
function matchScore(word: ComparedWord, storyWord: ComparedWord): number {
  if (word.text === storyWord.text) return wordWeight(word)
  if (isSameLemma(word, storyWord)) return FORM_SCORE * wordWeight(word)
  return (
    -CHANGED_COST * wordWeight(word) -
    (word.isNumber === storyWord.isNumber && word.isFunctionWord === storyWord.isFunctionWord ? 0 : UNLIKE_COST)
  )
}

/** Whether two words are the same, two forms of one, or two spellings of one. */
export const isSameLemma = (a: ComparedWord, b: ComparedWord): boolean =>
  a.text === b.text || (a.stem === b.stem && a.isNumber === b.isNumber)

function traceSteps(
  span: readonly ComparedWord[],
  text: readonly ComparedWord[],
  origins: Uint8Array,
  end: number,
): EditStep[] {
  const found: EditStep[] = []
  const width = text.length + 1
  for (let [i, j] = [span.length, end]; i > 0; ) {
    const [word, storyWord] = [span[i - 1], text[j - 1]]
    const from = origins[i * width + j]
    if (from === ACROSS && word && storyWord) {
      found.push({ kind: isSameLemma(word, storyWord) ? 'same' : 'changed', word, storyWord })
      i--
      j--
    } else if (from === UP || !storyWord) {
      if (word) found.push({ kind: 'added', word })
      i--
    } else {
      found.push({ kind: 'dropped', storyWord: storyWord })
      j--
    }
  }
  return found.reverse()
}
