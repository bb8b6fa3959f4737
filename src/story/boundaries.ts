import type { Segmentation } from '../languages/spelling.ts'

/** A possible end of a sentence, and why it is one or not. Offsets are those of the line. */
export interface SentenceBoundary {
  readonly start: number
  /** Start of the next sentence, if this one ends. */
  readonly next: number
  readonly ends: boolean
  readonly why: string
}

const CLOSERS = '"\'”’»›)\\]}'
/** In some languages a space stands before what closes a quotation: « Non. » */
const CLOSING = `(?:[${CLOSERS}]|[ \\u00a0\\u202f][»›]){0,16}`
const OPENERS = '"\'`“‘«‹(\\[{'
/** Maximum length of a quotation that is kept in one sentence: a citation must be short enough to read. */
const LONGEST_QUOTATION = 400
/** Maximum number of characters to look back and ahead from a stop, so that reading stays linear in the line. */
const CONTEXT_LENGTH = 100
/** A token with one of these is an address, whose full stops end nothing. */
const ADDRESS = /@|:\/\/|www\./i

/** Finds the possible sentence ends of a line, in order. */
export function* findBoundaries(line: string, rules: Segmentation): Generator<SentenceBoundary> {
  const { terminators } = rules
  // A match starts with a run of stops, never inside one: of a long run that ends nothing every start would be tried.
  const mark = new RegExp(
    `(?<![${terminators}])([${terminators}]+)(${CLOSING})(\\s*)(?=[${OPENERS}]{0,16}([\\p{L}\\p{N}]))`,
    'gu',
  )
  const kept = findProtectedSpans(line)
  const opened = new Set(kept.flat().map(({ start }) => start))
  const around = kept.map(createSpanCursor)
  let from = 0
  for (const { index, 0: whole, 1: stop = '', 2: closing = '', 3: space = '', 4: first = '' } of line.matchAll(mark)) {
    const afterStop = index + stop.length
    const opens = space === '' && opened.has(afterStop)
    const next = opens ? afterStop : index + whole.length
    const word = /[\p{L}\p{M}.]+$/u.exec(textBefore(line, index))?.[0] ?? ''
    const place: BoundaryContext = { line, from, start: index, next, stop, word, first, closing: opens ? '' : closing }
    if (space === '' && !isUnspacedEnd(place, rules)) continue
    const inside = around.map((find) => find(index)).find((span) => span !== undefined)
    const why = inside?.why ?? whyItContinues(place, rules)
    yield {
      start: index,
      next,
      ends: why === undefined,
      why: why ?? (space === '' ? 'a stop without a space' : 'a stop'),
    }
    if (why === undefined) from = next
  }
}

/** A stop with its context. */
interface BoundaryContext {
  readonly line: string
  /** Start of its sentence. */
  readonly from: number
  readonly start: number
  readonly next: number
  readonly stop: string
  /** The letters before it, with the full stops among them. */
  readonly word: string
  /** The first letter or digit after it. */
  readonly first: string
  /** The closing brackets and quotation marks between the stop and the next sentence. */
  readonly closing: string
}

/** What stands shortly before an offset. */
const textBefore = (line: string, offset: number): string => line.slice(Math.max(0, offset - CONTEXT_LENGTH), offset)

/** Whether a stop with no space after it ends a sentence: "the blast.The mayor", but not in "2.5" or "www.example.com". */
function isUnspacedEnd(
  { line, start, next, stop, word, closing }: BoundaryContext,
  { domains }: Segmentation,
): boolean {
  if (!/^[.!?؟]$/u.test(stop)) return false
  const [, after, chained] =
    /^[\p{P}\p{S}]*(\p{Lu}\p{Ll}+|\p{Lo}{2,})(\.\p{L})?/u.exec(line.slice(next, next + 40)) ?? []
  if (after === undefined || domains.includes(after.toLowerCase())) return false
  const before = word.slice(word.lastIndexOf('.') + 1)
  const closed = closing !== '' || /[\p{N}"”»)\]]$/u.test(textBefore(line, start))
  const letters = before.replace(/\p{M}/gu, '').length
  // Foreign letters by their names, «إي.إس.بي.إن», are short on both sides.
  const short = letters < 3 || (after.length < 4 && (chained !== undefined || (after.length < 3 && letters < 4)))
  const spelt = stop === '.' && /^\p{Lo}/u.test(after) && short
  if (!closed && (letters < 2 || spelt || !/^[\p{L}\p{M}]+$/u.test(before))) return false
  const ahead = line.slice(start, start + CONTEXT_LENGTH)
  const token = (/\S*$/.exec(textBefore(line, start))?.[0] ?? '') + (/^\S*/.exec(ahead)?.[0] ?? '')
  return !ADDRESS.test(token)
}

/** Why a sentence continues after a stop outside quotations; undefined if it ends there. */
function whyItContinues(
  { line, from, start, next, stop, word, first, closing }: BoundaryContext,
  rules: Segmentation,
): string | undefined {
  if (/\p{Ll}/u.test(first)) return 'a small letter follows'
  if (stop !== '.' || /["”»’]/.test(closing)) return undefined
  if (start - from < CONTEXT_LENGTH && /^\s*[\p{N}]{1,3}$/u.test(line.slice(from, start))) return 'the number of a list'
  const parts = word.split('.').filter(Boolean)
  const all = (known: readonly string[]): boolean =>
    known.includes(word) || (parts.length > 0 && parts.every((part) => known.includes(part)))
  if (all(rules.abbreviations))
    return isMeasure(textBefore(line, start), word, rules) ? undefined : `the abbreviation "${word}."`
  if (/\p{N}/u.test(first) && all(rules.numbered)) return `a number follows "${word}."`
  const initial = /^(\p{L}\.)*\p{Lu}$/u.test(word)
  if (!initial && !all(rules.closing)) return undefined
  const follows = /^[\p{P}\p{S}]*([\p{L}\p{M}]+)(\.?)/u.exec(line.slice(next, next + 40))
  const opens = follows?.[1] !== undefined && follows[2] === '' && rules.openers.includes(follows[1])
  return opens ? undefined : initial ? `the initial "${word}."` : `the abbreviation "${word}."`
}

/** Whether an abbreviation is a unit of the number before it: 1435 هـ. */
const isMeasure = (before: string, word: string, { measures }: Segmentation): boolean =>
  measures.includes(word) && /\p{N}\s*$/u.test(before.slice(0, before.length - word.length))

interface ProtectedSpan {
  readonly start: number
  readonly end: number
  readonly why: string
}

/** A pair of marks with a sentence end before the closing one: that end is left to be cut after the mark. */
const CLOSES_WITH_STOP = /[.!?؟…][)\]]*(?:["”»’']|[ \u00a0\u202f]»|'')$/
const DOUBLE = /“[^“”]*”|«[^«»]*»|"[^"]*"|``[^`]*?''/g
/** What stands between single marks: anything but marks, and apostrophes, which stand in a word or after a plural. */
const UNMARKED = "(?:[^'‘’]|(?<=[\\p{L}\\p{N}])['’](?=[\\p{L}\\p{N}])|(?<=s)['’](?= \\p{Ll}))"
/** Single marks close a quotation of sentences only after a comma or a stop and before no letter. */
const SINGLE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:‘(?=[\\p{L}“"])|'(?=[\\p{Lu}\\p{Lo}“"]))${UNMARKED}{1,${LONGEST_QUOTATION}}?[.,!?…،][’'](?![\\p{L}\\p{N}])`,
  'gu',
)
const INSIDE_SENTENCE = '(?<=[\\p{L}\\p{N},،;؛:»”"] ?)'
const WORDS = '(?=[\\p{L}\\p{N}“"])'
/** Brackets that open inside a sentence and hold words. */
const BRACKETS = new RegExp(`${INSIDE_SENTENCE}(?:[(]${WORDS}[^()]*[)]|\\[${WORDS}[^[\\]]*\\])`, 'gu')

/** Finds quotations and brackets within a line, by kind of mark and in order: a sentence continues in them. */
function findProtectedSpans(line: string): ProtectedSpan[][] {
  const found = (marks: RegExp, why: string): ProtectedSpan[] =>
    [...line.matchAll(marks)]
      .filter(({ 0: text }) => text.length <= LONGEST_QUOTATION + CONTEXT_LENGTH)
      .map(({ index, 0: text }) => {
        const end = index + text.length
        const stop = CLOSES_WITH_STOP.exec(text)
        return { start: index, end: stop ? end - stop[0].length : end, why }
      })
      .filter(({ start, end }) => end - start <= LONGEST_QUOTATION)
  return [found(DOUBLE, 'inside a quotation'), found(SINGLE, 'inside a quotation'), found(BRACKETS, 'inside brackets')]
}

/** Looks up the span around an offset; each offset must be greater than the one before. */
function createSpanCursor(spans: readonly ProtectedSpan[]): (offset: number) => ProtectedSpan | undefined {
  let at = 0
  return (offset) => {
    while ((spans[at]?.end ?? offset + 1) <= offset) at++
    const span = spans[at]
    return span && span.start < offset ? span : undefined
  }
}
