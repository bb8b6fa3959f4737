import { lexiconOf } from '../../search/lexicon-sources.ts'
import { parseName } from '../../search/name.ts'
import { mentionsName } from '../../search/name-mention.ts'
import { Excerpt } from '../../story/excerpt.ts'
import type { Edition, Sentence, Story } from '../../story/story.ts'
import type { ComparedWord } from './compared-word.ts'
import { aboutText, findSimilarWords, keysOf, namesOf } from './edition-names.ts'
import type { FactCheck } from './fact-check.ts'
import { storyWords } from './find-alignment.ts'
import { governmentOf, governmentsIn } from './governments.ts'
import { bareText, type PastedName } from './name-runs.ts'
import { isName } from './story-speakers.ts'

/** How a name stands in a story, and the words that bear it: one in each sentence. */
export interface NameVerdict {
  readonly label: FactCheck['label']
  readonly passages: readonly Excerpt[]
}

/**
 * Holds a name against all editions of a story: it stands there, or one that is spelt nearly so does, or surely none like
 * it. Undefined where that cannot be told.
 */
export function compareName(name: PastedName, pasted: Edition, story: Story): NameVerdict | undefined {
  const editions = [story, ...story.translations]
  const own = editions.filter(({ language }) => language === pasted.language)
  const others = editions.filter((one) => !own.includes(one))
  const searches = [
    ...own.map((edition) => ({ edition, label: 'named', search: findInWords }) as const),
    // A text of the same language shows best how a name is spelt.
    ...own.map((edition) => ({ edition, label: 'similar', search: findSimilar }) as const),
    ...others.map((edition) => ({ edition, label: 'named', search: findAcross }) as const),
  ]
  for (const { edition, label, search } of searches) {
    const found = search(name, edition, pasted)
    if (found.length > 0) return { label, passages: found.flatMap((one) => passageOf(one, edition, story) ?? []) }
  }
  if (!name.isCertain) return undefined
  return editions.some((edition) => mayName(name, pasted, edition)) ? undefined : { label: 'unnamed', passages: [] }
}

/** The words of an edition that bear a name: the sentence, and offsets in the edition's body. */
interface FoundName {
  readonly sentence: number
  readonly start: number
  readonly end: number
}

/** The words in the story itself, or the sentence of which they are a translation. */
function passageOf({ sentence, start, end }: FoundName, edition: Edition, story: Story): Excerpt | null {
  if (edition === story) return Excerpt.of(story.body, start, end)
  return story.sentences[sentence - 1]?.excerpt ?? null
}

/** Finds the sentences that have all words of a name, next to each other, in a text of the same language. */
function findInWords({ words: wanted, country }: PastedName, edition: Edition): FoundName[] {
  const { byKey, byCountry } = namesOf(edition)
  const keys = wanted.map((word) => keysOf(word, edition))
  const all = storyWords(edition)
  const runs = (keys[0] ?? []).flatMap((key) => byKey.get(key) ?? [])
  const places = country === undefined ? [] : (byCountry.get(country) ?? [])
  return oncePerSentence([
    ...runs.flatMap(({ sentence, at }): FoundName[] => {
      const run = (all[sentence] ?? []).slice(at, at + wanted.length)
      const fits = run.length === wanted.length && run.every((word, i) => isSame(keys[i] ?? [], word, edition))
      return fits && run.every((word) => mayBeName(word, edition)) ? toFound(run, sentence) : []
    }),
    ...places.flatMap(({ sentence, at }) => toFound((all[sentence] ?? []).slice(at, at + 1), sentence)),
  ])
}

function toFound(run: readonly ComparedWord[], sentence: number): FoundName[] {
  const [first, last] = [run[0], run.at(-1)]
  return first && last ? [{ sentence: sentence + 1, start: first.start, end: last.end }] : []
}

const oncePerSentence = (found: readonly FoundName[]): FoundName[] =>
  [...Map.groupBy(found, ({ sentence }) => sentence).values()]
    .flatMap(([first]) => first ?? [])
    .sort((a, b) => a.sentence - b.sentence)

const isSame = (keys: readonly string[], word: ComparedWord, edition: Edition): boolean =>
  keysOf(word, edition).some((key) => keys.includes(key))

/** Whether a word of a story may name somebody: in a script with capitals one without does not. */
const mayBeName = ({ start, end }: ComparedWord, { body }: Edition): boolean => !/^\p{Ll}/u.test(body.slice(start, end))

/** Finds the sentences of a text in another language that surely have a name. */
function findAcross({ words, country }: PastedName, edition: Edition, pasted: Edition): FoundName[] {
  const [first, last] = [words[0], words.at(-1)]
  const written = pasted.body.slice(first?.start, last?.end)
  const translations = words.length === 1 && first ? translatedStems(first, pasted, edition) : new Set<string>()
  const names = ({ excerpt, n }: Sentence): boolean => {
    if (country !== undefined)
      return parseName(excerpt.text).contentWords.some(
        (one) => one.country?.isCountryName && one.country.code === country,
      )
    const own = storyWords(edition)[n - 1] ?? []
    return (
      mentionsName(written, excerpt.text) || own.some((word) => translations.has(word.stem) && isListed(word, edition))
    )
  }
  return edition.sentences.filter(names).map(({ n, excerpt: { start, end } }) => ({ sentence: n, start, end }))
}

/** The stems of the words that a word stands for in the language of an edition. */
function translatedStems(word: ComparedWord, { language: from }: Edition, { language }: Edition): Set<string> {
  const renderings = lexiconOf(from, language).find([bareText(word)], 0, 1)?.renderings ?? []
  const single = renderings.flatMap(({ words: [first = '', ...rest] }) => (rest.length === 0 ? [first] : []))
  return new Set(single.map((one) => language.search.stem(one)))
}

/** Whether a word of a story is a name or a place in the language's lexicon, or has a capital where there are any. */
function isListed(word: ComparedWord, edition: Edition): boolean {
  const tags = edition.language.lexicon?.tagsOf(word.text) ?? []
  return mayBeName(word, edition) && tags.every((tag) => tag.class === 'name' || tag.class === 'n.place')
}

/** Finds the sentences of a text of the same language with a name that is spelt nearly as another. */
function findSimilar({ words: wanted, country, isCertain }: PastedName, edition: Edition): FoundName[] {
  if (country !== undefined || !isCertain) return []
  const keys = wanted.map((word) => keysOf(word, edition))
  const near = wanted.map((word) => new Set(findSimilarWords(word, edition).map(({ text }) => text)))
  if (near.some((one, i) => one.size === 0 && !keys[i]?.some((key) => namesOf(edition).byKey.has(key)))) return []
  const found = storyWords(edition).flatMap((words, sentence) =>
    words.flatMap((_, at) => {
      const run = words.slice(at, at + wanted.length)
      const fits = run.every(
        (word, i) =>
          mayBeName(word, edition) &&
          (isSame(keys[i] ?? [], word, edition) || (near[i]?.has(word.text) && isName(word, edition.language))),
      )
      return fits && run.length === wanted.length ? toFound(run, sentence) : []
    }),
  )
  return oncePerSentence(found)
}

/** Whether a text may mean a name without having it: by a part, a like spelling or sound, a country, initials, in its title. */
function mayName({ words, country }: PastedName, pasted: Edition, edition: Edition): boolean {
  const { language, body } = edition
  const { distinct } = namesOf(edition)
  const codes =
    country === undefined ? words.flatMap(({ text }) => governmentOf(text, pasted.language) ?? []) : [country]
  if (codes.length > 0) {
    const governments = governmentsIn(`${body}\n${aboutText(edition)}`, language)
    if (codes.some((code) => governments.has(code))) return true
  }
  const initials = words.map(({ text }) => text.slice(0, 1)).join('')
  if (words.length > 2 && distinct.some(({ text }) => text.replaceAll('.', '') === initials)) return true
  return words.some((word) => {
    const keys = keysOf(word, pasted)
    const stems = language === pasted.language ? new Set<string>() : translatedStems(word, pasted, edition)
    return (
      distinct.some(
        (one) => one.stem === word.stem || stems.has(one.stem) || one.keys.some((key) => keys.includes(key)),
      ) || findSimilarWords(word, edition).length > 0
    )
  })
}
