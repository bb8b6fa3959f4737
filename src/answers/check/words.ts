import { foldText } from '../../story/fold.ts'

/** A word as it is compared, and where it stands. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Counted from 0: words of one clause have no sentence end, comma or line between them. */
  readonly clause: number
}

/** The words of a text, folded; quotation marks, spacing and punctuation count for nothing. */
export function wordsOf(text: string): Word[] {
  let clause = 0
  let before = 0
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}ـ'’.,٫٬]*/gu)].flatMap(({ 0: word, index }) => {
    const bare = word.replace(/[.,٫٬'’]+$/u, '')
    const folded = foldText(bare)
    if (folded === '') return []
    if (/[.!?؟…,،;؛:\n]/.test(text.slice(before, index))) clause++
    before = index + bare.length
    return [{ text: folded, start: index, end: before, clause }]
  })
}

/** A run of words: from the first to before the last. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Every place where a piece's words stand one after another in a text. */
export function runsOf(piece: readonly Word[], text: readonly Word[]): Run[] {
  const runs: Run[] = []
  for (let from = 0; from + piece.length <= text.length; from++)
    if (piece.every((word, i) => text[from + i]?.text === word.text)) runs.push({ from, to: from + piece.length })
  return runs
}

/** How much of a piece stands in a text in the same order, 0 to 1: its longest common subsequence. */
export function likeness(piece: readonly Word[], text: readonly Word[]): number {
  let above = new Array<number>(text.length + 1).fill(0)
  for (const word of piece) {
    const row = [0]
    text.forEach((other, i) => {
      row.push(other.text === word.text ? (above[i] ?? 0) + 1 : Math.max(row[i] ?? 0, above[i + 1] ?? 0))
    })
    above = row
  }
  return piece.length === 0 ? 0 : (above.at(-1) ?? 0) / piece.length
}
