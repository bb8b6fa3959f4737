import { originalSpan } from '../../claims/original-span.ts'
import { languages } from '../../languages/index.ts'
import type { AnswerType } from '../../languages/search.ts'
import { Excerpt } from '../../story/excerpt.ts'
import { foldPattern, foldText } from '../../story/fold.ts'
import type { EditionSentence } from './sentence-claims.ts'

const cuePatterns = new Map(
  languages.map((language) => [
    language,
    new Map(
      Object.entries(language.search.answerTypeCues).map(([type, source]) => [
        type,
        new RegExp(foldPattern(source), 'gu'),
      ]),
    ),
  ]),
)

const dualEndings = new Map(
  languages.map((language) => [language, new RegExp(foldPattern(language.search.dualEnding ?? '(?!)'), 'u')]),
)

/** The units of a type in a sentence that say two by themselves: «ساعتين». */
export const findDuals = (type: AnswerType, place: EditionSentence): Excerpt[] =>
  findCues(type, place).filter(({ text }) => dualEndings.get(place.edition.language)?.test(foldText(text)))

const personNouns = new Map(
  languages.map((language) => [language, new RegExp(foldPattern(language.search.personNoun), 'gu')]),
)

/** The nouns of a sentence that say what somebody is, in order. */
export function findPersonNouns({ edition, sentence }: EditionSentence): Excerpt[] {
  const pattern = personNouns.get(edition.language)
  if (!pattern) return []
  const { folded } = sentence
  return [...folded.text.matchAll(pattern)].map(({ 0: { length }, index }) => {
    const { start, end } = originalSpan(folded, edition.body, { start: index, end: index + length })
    return Excerpt.of(edition.body, start, end)
  })
}

/** Whether a sentence has words that show that it holds an answer of a type. */
export function hasCue(type: AnswerType, { edition, sentence }: EditionSentence): boolean {
  const pattern = cuePatterns.get(edition.language)?.get(type)
  return (
    pattern !== undefined && [sentence.folded.text, sentence.excerpt.text].some((text) => text.search(pattern) >= 0)
  )
}

/** The words of a sentence that show that it holds an answer of a type, in order. */
export function findCues(type: AnswerType, { edition, sentence }: EditionSentence): Excerpt[] {
  const pattern = cuePatterns.get(edition.language)?.get(type)
  if (!pattern) return []
  const { folded, excerpt } = sentence
  const inFolded = [...folded.text.matchAll(pattern)].map(({ 0: { length }, index }) =>
    originalSpan(folded, edition.body, { start: index, end: index + length }),
  )
  // Patterns that need capitals only match the text as it is written.
  const asWritten = [...excerpt.text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: excerpt.start + index,
    end: excerpt.start + index + length,
  }))
  return [...inFolded, ...asWritten.filter((one) => !inFolded.some(({ start }) => start === one.start))]
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => Excerpt.of(edition.body, start, end))
}
