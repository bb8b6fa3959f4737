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

const foldCache = new Map<string, string>()

function foldCached(char: string): string {
  let out = foldCache.get(char)
  if (out === undefined) {
    out = foldCharacter(char)
    foldCache.set(char, out)
  }
  return out
}

/** Folds spelling: NFKC, case, digits of all scripts, and each language's spelling variants. Spacing stays. */
export function fold(text: string): Folded {
  const from: number[] = []
  const to: number[] = []
  let folded = ''
  let at = 0
  for (const char of text) {
    const out = foldCached(char)
    folded += out
    for (let i = 0; i < out.length; i++) {
      from.push(at)
      to.push(at + char.length)
    }
    at += char.length
  }
  return {
    text: folded,
    toOriginal: (start, end) => {
      const first = from[start] ?? text.length
      return { start: first, end: end > start ? (to[end - 1] ?? text.length) : first }
    },
  }
}

/** Folds a text without keeping offsets. */
export function foldText(text: string): string {
  let folded = ''
  for (const char of text) folded += foldCached(char)
  return folded
}

/** Folds the words of a regular expression's source and leaves its syntax, which is ASCII, as it is. */
export const foldPattern = (source: string): string => source.replace(/[^\p{ASCII}]+/gu, foldText)
