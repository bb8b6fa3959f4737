import { languages } from '../languages/index.ts'

/** Folded text, with the original offsets of its characters. */
export interface Folded {
  readonly text: string
  /** The original offsets of the folded characters from `start` to before `end`. */
  toOriginal(start: number, end: number): { start: number; end: number }
}

// Format characters, bidi controls and soft hyphens carry no sense for comparing.
const INVISIBLE = /^[\p{Cf}\u034f\ufe00-\ufe0f]$/u
const APOSTROPHE = /^[\u2019\u02bc\u2018\u201b]$/
const SPACE = /^[\p{Zs}\t]$/u
const DIGIT = /^\p{Nd}$/u

const alike = new Map<string, string>()
const dropped = new Set<string>()
for (const { spelling } of languages) {
  for (const [letters, one] of spelling.alike) for (const letter of letters) alike.set(letter, one)
  for (const mark of spelling.dropped) dropped.add(mark)
}

/** The value 0–9 of a decimal digit of any script: Unicode lays each script's ten out in a row. */
function toAsciiDigit(char: string): string {
  const code = char.codePointAt(0) ?? 0
  let zero = code
  while (zero > code - 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--
  return String((code - zero) % 10)
}

function foldCharacter(char: string): string {
  if (char === '\n') return char
  if (INVISIBLE.test(char)) return ''
  let out = ''
  for (const c of char.normalize('NFKC').toLowerCase()) {
    if (dropped.has(c) || INVISIBLE.test(c)) continue
    if (SPACE.test(c)) out += ' '
    else if (APOSTROPHE.test(c)) out += "'"
    else if (DIGIT.test(c)) out += c >= '0' && c <= '9' ? c : toAsciiDigit(c)
    else out += alike.get(c) ?? c
  }
  return out
}

/** Number of code points whose folded forms are kept in a list; those of the others are kept in a map. */
const LISTED = 0x3000
const foldedList: (string | undefined)[] = Array.from({ length: LISTED })
const foldedOthers = new Map<number, string>()

function foldCodePoint(codePoint: number): string {
  const known = codePoint < LISTED ? foldedList[codePoint] : foldedOthers.get(codePoint)
  if (known !== undefined) return known
  const out = foldCharacter(String.fromCodePoint(codePoint))
  if (codePoint < LISTED) foldedList[codePoint] = out
  else foldedOthers.set(codePoint, out)
  return out
}

const widthOf = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1)

/** Folds spelling: NFKC, case, digits of all scripts, and each language's spelling variants. Spacing stays. */
export function fold(text: string): Folded {
  let folded = ''
  /** Where each folded character comes from; undefined as long as each stands where its original does. */
  let from: number[] | undefined
  let to: number[] = []
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0
    const out = foldCodePoint(codePoint)
    const end = at + widthOf(codePoint)
    if (!from && (out.length !== 1 || end !== at + 1)) {
      from = Array.from({ length: at }, (_, i) => i)
      to = from.map((start) => start + 1)
    }
    folded += out
    for (let i = 0; from && i < out.length; i++) {
      from.push(at)
      to.push(end)
    }
    at = end
  }
  const starts = from
  const { length } = text
  if (!starts) return { text: folded, toOriginal: (start, end) => unmoved(start, end, length) }
  return {
    text: folded,
    toOriginal: (start, end) => {
      const first = starts[start] ?? length
      return { start: first, end: end > start ? (to[end - 1] ?? length) : first }
    },
  }
}

/** The original offsets where every folded character stands where its original does: the same, but within the text. */
function unmoved(start: number, end: number, length: number): { start: number; end: number } {
  const first = Math.min(start, length)
  return { start: first, end: end > start ? Math.min(end, length) : first }
}

/** Folds a text without keeping offsets. */
export function foldText(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0
    folded += foldCodePoint(codePoint)
    at += widthOf(codePoint)
  }
  return folded
}

/** Folds the words of a regular expression's source and leaves its syntax, which is ASCII, as it is. */
export const foldPattern = (source: string): string => source.replace(/[^\p{ASCII}]+/gu, foldText)
