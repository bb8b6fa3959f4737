import type { Segmentation } from '../languages/spelling.ts'
import { foldPattern, foldText } from './fold.ts'

/** A stretch of the body: sentences follow one another without a gap, so that joined they are the body. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** Counted from 1, by lines that hold text. */
  readonly paragraph: number
}

const CLOSERS = '"\'”’»›)\\]}'
/** In some languages a space stands before what closes a quotation: « Non. » */
const CLOSING = `(?:[${CLOSERS}]|[ \\u00a0\\u202f][»›])*`
const OPENERS = '"\'`“‘«‹(\\[{'
/** A quotation longer than this is cut like other text: a citation must stay short enough to read. */
const LONGEST_QUOTATION = 400
/** A stretch longer than this is no sentence: it is cut at a space, so that reading stays linear and a message can hold it. */
const LONGEST_SENTENCE = 2_000
const SHORT_ENOUGH = new RegExp(`[\\s\\S]{1,${LONGEST_SENTENCE}}(?:(?<=\\s)|$)|[\\s\\S]{1,${LONGEST_SENTENCE}}`, 'gu')

/** Cuts a body into stretches that tile it; white space between two sentences belongs to the first of them. */
export function segment(body: string, rules: Segmentation): Stretch[] {
  const stretches: Stretch[] = []
  let paragraph = 0
  for (const line of body.matchAll(/[^\n]*\n+|[^\n]+$/g)) {
    if (line[0].trim() !== '') paragraph++
    let from = 0
    for (const end of [...cuts(line[0], rules), line[0].length]) {
      for (const { index, 0: piece } of line[0].slice(from, end).matchAll(SHORT_ENOUGH)) {
        const start = line.index + from + index
        stretches.push({ start, end: start + piece.length, paragraph: Math.max(1, paragraph) })
      }
      from = end
    }
  }
  return join(body, stretches, new RegExp(`^(?:${foldPattern(rules.trailing)})$`, 'u'))
}

/** Offsets in a line where a new sentence starts. */
function* cuts(line: string, { terminators, abbreviations }: Segmentation): Generator<number> {
  const end = new RegExp(`([${terminators}]+)${CLOSING}\\s+(?=[${OPENERS}]*([\\p{L}\\p{N}]))`, 'gu')
  const quoted = quotations(line)
  for (const found of line.matchAll(end)) {
    const at = found.index
    const next = found[2] ?? ''
    const stop = found[1]
    if (quoted.some(([a, b]) => a < at && at < b)) continue
    if (/\p{Ll}/u.test(next)) continue
    const word = line.slice(0, at).match(/[\p{L}\p{M}.]+$/u)?.[0] ?? ''
    if (stop === '.' && (abbreviations.includes(word) || /^(\p{L}\.)*\p{Lu}$/u.test(word))) continue
    yield at + found[0].length
  }
}

/** In single marks, which are apostrophes as well, only what opens like a quotation and closes behind a stop. */
const SINGLE = /(?<=^|[\s([—–])['‘](?=\p{L})(?:[^'‘’"“”]|(?<=\p{L})['’](?=\p{L}))+(?<=[.,!?…])['’](?=$|[\s.,;:!?)\]—–])/u
const QUOTATION = new RegExp(`“[^“”]*”|«[^«»]*»|"[^"]*"|\`\`[^\`]*?''|${SINGLE.source}`, 'gu')

/** Quotations of a line that open and close in it, by kind of mark. */
function quotations(line: string): [number, number][] {
  const pairs = [...line.matchAll(QUOTATION)].map((q): [number, number] => {
    const end = q.index + q[0].length
    // A quotation that closes with a sentence end leaves that end to be cut after the mark.
    const stop = q[0].match(/[.!?؟…][)\]]*(?:["”»’]|[ \u00a0\u202f]»|''?)$/)
    return [q.index, stop ? end - stop[0].length : end]
  })
  return pairs.filter(([a, b]) => b - a <= LONGEST_QUOTATION)
}

/** Gives white space, and in a paragraph lone marks and trailing attributions, to the stretch before them. */
function join(body: string, stretches: Stretch[], trailing: RegExp): Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const text = body.slice(stretch.start, stretch.end).trim()
    const before = joined.at(-1)
    const together = before?.paragraph === stretch.paragraph
    const belongs = text === '' || (together && (!/[\p{L}\p{N}]/u.test(text) || trailing.test(foldText(text))))
    if (before && belongs) joined[joined.length - 1] = { ...before, end: stretch.end }
    else if (before && joined.length === 1 && body.slice(before.start, before.end).trim() === '')
      joined[0] = { ...stretch, start: 0 }
    else joined.push(stretch)
  }
  return joined
}
