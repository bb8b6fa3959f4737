import { findNumerals } from '../../claims/numbers.ts'
import type { Span } from '../../claims/pattern.ts'
import { claimsOf } from '../../claims/read.ts'
import { languages } from '../../languages/index.ts'
import type { AnswerType } from '../../languages/search.ts'
import { tokenize } from '../../search/tokenize.ts'
import type { Edition, Sentence } from '../../story/story.ts'
import { Excerpt } from '../../story/excerpt.ts'
import { foldPattern } from '../../story/fold.ts'

/** A sentence in the edition that it is read in. */
export interface EditionSentence {
  readonly edition: Edition
  readonly sentence: Sentence
}

const cuePatterns = new Map(
  languages.map((language) => [
    language,
    new Map(
      Object.entries(language.search.answerTypeCues).map(([asked, source]) => [
        asked,
        new RegExp(foldPattern(source), 'gu'),
      ]),
    ),
  ]),
)

/** Number of words that a unit may stand behind its number, or a counted thing. */
const MAX_UNIT_DISTANCE = 2
/** Where a clause ends, for a reason or a charge. */
const CLAUSE_END = /[,;:،؛.!?؟]|$/u

/** The stretches of a sentence that are of the kind a question asks for, in order; none where nothing shows the kind. */
export function findCandidateSpans(asked: AnswerType | null, place: EditionSentence): readonly Excerpt[] {
  const { edition, sentence } = place
  const here = <C extends { readonly sentence: number }>(claims: readonly C[]): C[] =>
    claims.filter((claim) => claim.sentence === sentence.n)
  switch (asked) {
    case 'how-many':
      return findNumberSpans(place)
    case 'how-much':
    case 'how-far':
    case 'how-fast':
    case 'how-old':
    case 'how-long':
    case 'share':
      return findMeasureSpans(asked, place)
    case 'when':
      return here(claimsOf(edition).timeline).map(({ expression }) => expression)
    case 'what-said':
      return here(claimsOf(edition).quotes).map(({ content }) => content)
    case 'who':
      return [
        ...findCues(asked, place),
        ...here(claimsOf(edition).quotes).flatMap(({ speaker: { mention, name } }) => [mention ?? name]),
      ].filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
    case 'where':
      return outermost(findCues(asked, place).map((sign) => extendToName(sign, place)))
    case 'why':
    case 'charge':
    case 'aim':
      return findCues(asked, place).map((sign) => extendToClause(sign, place))
    default:
      return []
  }
}

/** Stretches without those that lie inside another: “near Port Amber” holds “Port Amber”. */
const outermost = (all: readonly Excerpt[]): Excerpt[] =>
  all.filter((one) => !all.some((other) => other.text.length > one.text.length && other.contains(one)))

/** Where words of a sentence show that it tells such a thing. */
function findCues(asked: AnswerType, { edition, sentence }: EditionSentence): Excerpt[] {
  const pattern = cuePatterns.get(edition.language)?.get(asked)
  if (!pattern) return []
  const { folded, excerpt } = sentence
  const inFolded = [...folded.text.matchAll(pattern)].map(({ 0: { length }, index }) =>
    folded.toOriginal(index, index + length),
  )
  // Where capitals tell, the text as it is written shows more.
  const asWritten = [...excerpt.text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: excerpt.start + index,
    end: excerpt.start + index + length,
  }))
  const spans = [...inFolded, ...asWritten.filter((one) => !inFolded.some(({ start }) => start === one.start))]
  return spans
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => Excerpt.of(edition.body, start, end))
}

/** The numbers of a sentence, each with the words behind it that may say what it counts. */
function findNumberSpans({ edition, sentence }: EditionSentence): Excerpt[] {
  return findNumerals(sentence.folded.text, edition.language.numbers)
    .filter(({ kind }) => kind !== 'label' && kind !== 'ordinal')
    .map(({ start, end }) => {
      const place = sentence.folded.toOriginal(start, end)
      return Excerpt.of(edition.body, place.start, wordEnd(edition.body, place.end, sentence.excerpt.end))
    })
}

/** The end of the word behind a place, if one stands there at once. */
function wordEnd(body: string, from: number, most: number): number {
  const behind = /^[\p{L}\p{M}\p{N}'’%٪-]*(?: [\p{L}\p{M}'’-]+)?/u.exec(body.slice(from, most))
  return from + (behind?.[0].length ?? 0)
}

/** The numbers that stand at a sign of the kind, with the sign; signs alone for a share, which words can tell. */
function findMeasureSpans(asked: AnswerType, place: EditionSentence): Excerpt[] {
  const { edition, sentence } = place
  const units = findCues(asked, place)
  const numbers = findNumerals(sentence.folded.text, edition.language.numbers)
    .filter(({ kind }) => kind !== 'label')
    .map(({ start, end }) => sentence.folded.toOriginal(start, end))
  const joined = numbers.flatMap((number) => {
    const between = (unit: Excerpt): number => countWordsBetween(edition.body, number, unit)
    const behind = units.find((one) => one.start >= number.start && between(one) <= MAX_UNIT_DISTANCE)
    const unit = behind ?? units.findLast((one) => one.end <= number.start && between(one) === 0)
    return unit ? [Excerpt.of(edition.body, Math.min(number.start, unit.start), Math.max(number.end, unit.end))] : []
  })
  return joined.length > 0 || asked !== 'share' ? joined : units
}

const countWordsBetween = (body: string, a: Span, b: Span): number => {
  const [from, to] = a.start <= b.start ? [a.end, b.start] : [b.end, a.start]
  return from >= to ? 0 : tokenize(body.slice(from, to)).length
}

/** A sign of a place with the name that it begins or stands before: in capitals, or the next word of a script without them. */
function extendToName({ start, end }: Excerpt, { edition: { body }, sentence }: EditionSentence): Excerpt {
  const rest = body.slice(end, sentence.excerpt.end)
  const name = /^\p{L}*(?: \p{Lu}[\p{L}'’-]*)*(?:(?<!\p{Lu}.*) \p{Lo}[\p{L}\p{M}]*)?/u.exec(rest)?.[0] ?? ''
  return Excerpt.of(body, start, end + name.length)
}

function extendToClause({ start, end }: Excerpt, { edition: { body }, sentence }: EditionSentence): Excerpt {
  const rest = body.slice(end, sentence.excerpt.end)
  return Excerpt.of(body, start, end + (CLAUSE_END.exec(rest)?.index ?? rest.length))
}
