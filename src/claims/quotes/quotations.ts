import type { Span } from '../pattern.ts'

/** Words between quotation marks. `start` and `end` take the marks in; an unclosed one ends with its paragraph. */
export interface Quotation extends Span {
  readonly closed: boolean
}

/** Marks by family, because papers open with one of a family and close with another. */
const GUILLEMETS = { opens: '«‹', closes: '»›', either: '' }
const DOUBLES = { opens: '“„‟', closes: '', either: '"”″' }
/** Typewritten by agencies: ``…''. */
const TICKS = { opens: '``', closes: '', either: "''" }
const FAMILIES = [GUILLEMETS, DOUBLES, TICKS]
const MARK = /``|''|[«»‹›“”„‟"″]/gu
/** Single marks are apostrophes as well: these stand like marks. */
const SINGLE_OPENS = /(?<=^|[\s([—–])['‘](?=[\p{L}\p{N}])/gu
const SINGLE_CLOSES = /(?<=[\p{L}\p{N}.,!?…])['’](?=$|[\s.,;:!?)\]—–])/gu
/** An unclosed quotation longer than this is held to be a slip: it ends with its sentence. */
const LONGEST_UNCLOSED = 600

/** The outermost quotations of a body, in order. Marks are paired by family and by paragraph. */
export function findQuotations(body: string): Quotation[] {
  return [...body.matchAll(/[^\n]+/g)].flatMap((line) => {
    const found = inLine(line[0], line.index)
    return [...found, ...singles(line[0], line.index, found)].sort((a, b) => a.start - b.start)
  })
}

/** A text with some spans of it made blank, in one pass: a line may hold thousands. */
function blank(text: string, spans: readonly Span[]): string {
  let shown = ''
  let at = 0
  for (const { start, end } of spans) {
    shown += text.slice(at, start) + ' '.repeat(Math.max(0, end - Math.max(at, start)))
    at = Math.max(at, end)
  }
  return shown + text.slice(at)
}

/** Quotations in single marks that stand outside the others. A plural's apostrophe closes only if nothing else does. */
function singles(line: string, at: number, others: readonly Span[]): Quotation[] {
  const bare = blank(
    line,
    others.map(({ start, end }) => ({ start: start - at, end: end - at })),
  )
  const opens = [...bare.matchAll(SINGLE_OPENS)].map(({ index }) => index)
  const closes = [...bare.matchAll(SINGLE_CLOSES)].map(({ index }) => index)
  const found: Quotation[] = []
  let c = 0
  for (const [i, open] of opens.entries()) {
    if (open < (found.at(-1)?.end ?? at) - at) continue
    const next = opens[i + 1] ?? line.length
    const within: number[] = []
    for (; c < closes.length && (closes[c] ?? next) < next; c++)
      if ((closes[c] ?? 0) > open) within.push(closes[c] ?? 0)
    const close = within.find((place) => !/^s. \p{L}/u.test(line.slice(place - 1, place + 3))) ?? within[0]
    if (close !== undefined) found.push({ start: at + open, end: at + close + 1, closed: true })
  }
  return found
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
  let innermost = -1
  for (const [i, mark] of marks.entries()) {
    const family = FAMILIES[mark.family]
    if (!family || i <= innermost) continue
    if (!open) {
      if (
        family.closes.includes(mark.text) ||
        (!family.opens.includes(mark.text) && straysAt(line, mark.place, mark.text))
      )
        continue
      open = mark
    } else if (mark.family !== open.family) {
    } else if (holdsPair(line, marks, i)) innermost = i + 1
    else if (family.opens.includes(mark.text) || (family.either.includes(mark.text) && opensAt(line, marks, i))) {
      close(sentenceEnd(line, open.place, mark.place), false)
      open = mark
    } else close(mark.place + mark.text.length, true)
  }
  if (open) {
    const end = line.trimEnd().length
    close(end - open.place > LONGEST_UNCLOSED ? sentenceEnd(line, open.place, end) : end, false)
  }
  return found
}

/** A mark with a word or stop before it and none after it closes, even if nothing is open. */
const straysAt = (line: string, place: number, mark: string): boolean =>
  /[^\s([]$/u.test(line.slice(0, place)) && !/^["”″]?[\p{L}\p{N}]/u.test(line.slice(place + mark.length))

/** Whether a mark and the next quote inside an open quotation in its own kind of marks: one opens, and two close. */
function holdsPair(
  line: string,
  marks: readonly { place: number; family: number; text: string }[],
  i: number,
): boolean {
  const [one, two, three] = marks.slice(i, i + 3)
  if (!one || !two || !three || one.family !== two.family || two.family !== three.family) return false
  const closes = ({ place, text }: { place: number; text: string }): boolean =>
    /[^\s([]$/u.test(line.slice(0, place)) && !/^[\p{L}\p{N}]/u.test(line.slice(place + text.length))
  const opens =
    /\s\p{L}?$/u.test(line.slice(0, one.place)) && /^[\p{L}\p{N}]/u.test(line.slice(one.place + one.text.length))
  return opens && closes(two) && closes(three)
}

/** A mark that stands like an opening one, where those that follow pair among themselves if it opens. */
function opensAt(line: string, marks: readonly { place: number; family: number; text: string }[], i: number): boolean {
  const mark = marks[i]
  if (!mark) return false
  const rest = marks.slice(i + 1).filter(({ family }) => family === mark.family).length
  const after = line.slice(mark.place + mark.text.length)
  return /\s$/.test(line.slice(0, mark.place)) && /^[\p{L}\p{N}]/u.test(after) && rest % 2 === 1
}

function sentenceEnd(line: string, from: number, to: number): number {
  const stop = line.slice(from, to).search(/[.!?؟](?=\s|$)/u)
  return stop < 0 ? line.slice(0, to).trimEnd().length : from + stop + 1
}
