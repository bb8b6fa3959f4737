import type { Span } from '../pattern.ts'

/** Words between quotation marks. `start` and `end` take the marks in; an unclosed one ends with its paragraph. */
export interface Quotation extends Span {
  readonly closed: boolean
}

/** Marks by family, because papers open with one of a family and close with another. */
const GUILLEMETS = { opens: '«‹', closes: '»›', either: '' }
const DOUBLES = { opens: '“„‟', closes: '', either: '"”″' }
const FAMILIES = [GUILLEMETS, DOUBLES]
const MARK = /[«»‹›“”„‟"″]/gu
/** An unclosed quotation longer than this is held to be a slip: it ends with its sentence. */
const LONGEST_UNCLOSED = 600

/** The outermost quotations of a body, in order. Marks are paired by family and by paragraph. */
export function quotations(body: string): Quotation[] {
  return [...body.matchAll(/[^\n]+/g)].flatMap((line) => inLine(line[0], line.index))
}

function inLine(line: string, at: number): Quotation[] {
  const marks = [...line.matchAll(MARK)].map((mark) => ({
    place: mark.index,
    family: FAMILIES.findIndex(({ opens, closes, either }) => (opens + closes + either).includes(mark[0])),
    text: mark[0],
  }))
  const found: Quotation[] = []
  let open: (typeof marks)[number] | undefined
  const close = (end: number, closed: boolean): void => {
    if (open) found.push({ start: at + open.place, end: at + end, closed })
    open = undefined
  }
  for (const [i, mark] of marks.entries()) {
    const family = FAMILIES[mark.family]
    if (!family) continue
    if (!open) {
      if (family.closes.includes(mark.text) || (!family.opens.includes(mark.text) && straysAt(line, mark.place)))
        continue
      open = mark
    } else if (mark.family !== open.family) {
    } else if (
      family.opens.includes(mark.text) ||
      (family.either.includes(mark.text) && opensAt(line, mark.place, marks, i))
    ) {
      close(sentenceEnd(line, open.place, mark.place), false)
      open = mark
    } else close(mark.place + 1, true)
  }
  if (open) {
    const end = line.trimEnd().length
    close(end - open.place > LONGEST_UNCLOSED ? sentenceEnd(line, open.place, end) : end, false)
  }
  return found
}

/** A mark with a word or stop before it and none after it closes, even if nothing is open. */
const straysAt = (line: string, place: number): boolean =>
  /[^\s([]$/u.test(line.slice(0, place)) && !/^["”″]?[\p{L}\p{N}]/u.test(line.slice(place + 1))

/** A mark that stands like an opening one, where those that follow pair among themselves if it opens. */
function opensAt(line: string, place: number, marks: readonly { family: number }[], i: number): boolean {
  const rest = marks.slice(i + 1).filter(({ family }) => family === marks[i]?.family).length
  return /\s$/.test(line.slice(0, place)) && /^[\p{L}\p{N}]/u.test(line.slice(place + 1)) && rest % 2 === 1
}

function sentenceEnd(line: string, from: number, to: number): number {
  const stop = line.slice(from, to).search(/[.!?؟](?=\s|$)/u)
  return stop < 0 ? line.slice(0, to).trimEnd().length : from + stop + 1
}
