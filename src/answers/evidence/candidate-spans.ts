import { originalSpan } from '../../claims/original-span.ts'
import type { Span } from '../../claims/pattern.ts'
import type { AnswerType } from '../../languages/search.ts'
import type { Hit } from '../../search/search.ts'
import { tokenize } from '../../search/tokenize.ts'
import { Excerpt } from '../../story/excerpt.ts'
import { findCues, findDuals, findPersonNouns } from './answer-type-cues.ts'
import { type EditionSentence, eventsIn, numeralsIn, quantitiesIn, quotesIn } from './sentence-claims.ts'

/** Finds the spans of a sentence that may answer, in order. */
type SpanFinder = (place: EditionSentence) => readonly Excerpt[]

const none: SpanFinder = () => []

const findQuotes: SpanFinder = (place) => quotesIn(place).map(({ content }) => content)

const findDates: SpanFinder = (place) => eventsIn(place).map(({ expression }) => expression)

const personsOf =
  (type: 'who' | 'name'): SpanFinder =>
  (place) =>
    [...findCues(type, place), ...quotesIn(place).map(({ speaker: { mention, name } }) => mention ?? name)].filter(
      ({ start, end }) => place.sentence.start <= start && end <= place.sentence.end,
    )

const findPlaces: SpanFinder = (place) => outermost(findCues('where', place).map((cue) => extendToName(cue, place)))

const clausesAfterCue =
  (type: AnswerType): SpanFinder =>
  (place) =>
    findCues(type, place).map((cue) => extendToClauseEnd(cue, place))

const measuresOf =
  (type: AnswerType): SpanFinder =>
  (place) =>
    findMeasures(type, place)

/** Words alone may tell a share: "half", "most of them". */
const findShares: SpanFinder = (place) => {
  const measures = findMeasures('share', place)
  return measures.length > 0 ? measures : findCues('share', place)
}

const SPAN_FINDERS: Readonly<Record<AnswerType, SpanFinder>> = {
  who: personsOf('who'),
  name: personsOf('name'),
  when: findDates,
  where: findPlaces,
  'how-many': findCounts,
  'how-much': measuresOf('how-much'),
  'how-old': measuresOf('how-old'),
  'how-long': measuresOf('how-long'),
  'how-far': measuresOf('how-far'),
  'how-fast': measuresOf('how-fast'),
  share: findShares,
  'what-said': findQuotes,
  why: clausesAfterCue('why'),
  charge: clausesAfterCue('charge'),
  penalty: clausesAfterCue('penalty'),
  occupation: (place) => findCues('occupation', place),
  aim: clausesAfterCue('aim'),
  happened: none,
  how: none,
  whether: none,
}

/** The spans of a sentence that may be an answer of a type, in order; none where nothing shows the type. */
export const findCandidateSpans = (type: AnswerType | null, place: EditionSentence): readonly Excerpt[] =>
  type ? SPAN_FINDERS[type](place) : []

/**
 * The candidate spans of a hit that tell a word which the question has not; where it is asked who and nobody is named, what
 * somebody is.
 */
export function findNewSpans(type: AnswerType | null, hit: Hit): readonly Excerpt[] {
  const matched = new Set(hit.matched.map(({ storyForm }) => storyForm))
  const isNew = ({ text }: Excerpt): boolean => tokenize(text).some(({ form }) => !matched.has(form))
  const told = findCandidateSpans(type, hit).filter(isNew)
  return type === 'who' && told.length === 0 ? findPersonNouns(hit).filter(isNew) : told
}

/** The spans that lie inside no other: “near Port Amber” contains “Port Amber”. */
const outermost = (spans: readonly Excerpt[]): Excerpt[] =>
  spans.filter((one) => !spans.some((other) => other.text.length > one.text.length && other.contains(one)))

/** The numbers of a sentence, each with the word behind it that may be what it counts. */
function findCounts(place: EditionSentence): Excerpt[] {
  const { edition, sentence } = place
  return quantitiesIn(place).map(({ start, end }) => {
    const number = sentence.folded.toOriginal(start, end)
    return Excerpt.of(edition.body, number.start, nextWordEnd(edition.body, number.end, sentence.excerpt.end))
  })
}

/** The end of the word that follows an offset at once, or the offset itself. */
function nextWordEnd(body: string, offset: number, limit: number): number {
  const behind = /^[\p{L}\p{M}\p{N}'’%٪-]*(?: [\p{L}\p{M}'’-]+)?/u.exec(body.slice(offset, limit))
  return offset + (behind?.[0].length ?? 0)
}

/** Maximum number of words between a number and its unit. */
const MAX_UNIT_DISTANCE = 2

/** The numbers of a sentence that have a unit of a type, each from number to unit, and the units that say two. */
function findMeasures(type: AnswerType, place: EditionSentence): Excerpt[] {
  const { edition, sentence } = place
  const numbers = numeralsIn(place).map((numeral) => originalSpan(sentence.folded, edition.body, numeral))
  const holds = (unit: Excerpt, number: Span): boolean => unit.start <= number.start && number.end <= unit.end
  const { whole = [], bare = [] } = Object.groupBy(findCues(type, place), (unit) =>
    numbers.some((number) => holds(unit, number)) ? 'whole' : 'bare',
  )
  const measures = numbers.flatMap((number) => {
    const distance = (unit: Excerpt): number => countWordsBetween(edition.body, number, unit)
    if (whole.some((unit) => holds(unit, number))) return [extendToWords(number, place)]
    const behind = bare.find((one) => one.start >= number.start && distance(one) <= MAX_UNIT_DISTANCE)
    const unit = behind ?? bare.findLast((one) => one.end <= number.start && distance(one) === 0)
    return unit ? [Excerpt.of(edition.body, Math.min(number.start, unit.start), Math.max(number.end, unit.end))] : []
  })
  const duals = findDuals(type, place).filter(
    (one) => !numbers.some(({ start, end }) => start < one.end && one.start < end),
  )
  return [...measures, ...duals]
}

/** A number with what is written onto it: the article, and "-day" behind "three". */
function extendToWords({ start, end }: Span, { edition: { body }, sentence }: EditionSentence): Excerpt {
  const before = /[\p{L}\p{M}]*$/u.exec(body.slice(sentence.excerpt.start, start))?.[0] ?? ''
  const behind = /^[\p{L}\p{M}'’-]*/u.exec(body.slice(end, sentence.excerpt.end))?.[0] ?? ''
  return Excerpt.of(body, start - before.length, end + behind.length)
}

const countWordsBetween = (body: string, a: Span, b: Span): number => {
  const [from, to] = a.start <= b.start ? [a.end, b.start] : [b.end, a.start]
  return from >= to ? 0 : tokenize(body.slice(from, to)).length
}

/** A cue of a place with the name behind it: capitalised words, or the next word of a script without capitals. */
function extendToName({ start, end }: Excerpt, { edition: { body }, sentence }: EditionSentence): Excerpt {
  const rest = body.slice(end, sentence.excerpt.end)
  const name = /^\p{L}*(?: \p{Lu}[\p{L}'’-]*)*(?:(?<!\p{Lu}.*) \p{Lo}[\p{L}\p{M}]*)?/u.exec(rest)?.[0] ?? ''
  return Excerpt.of(body, start, end + name.length)
}

const CLAUSE_END = /[,;:،؛.!?؟]|$/u

/** A cue with the rest of its clause. */
function extendToClauseEnd({ start, end }: Excerpt, { edition: { body }, sentence }: EditionSentence): Excerpt {
  const rest = body.slice(end, sentence.excerpt.end)
  return Excerpt.of(body, start, end + (CLAUSE_END.exec(rest)?.index ?? rest.length))
}
