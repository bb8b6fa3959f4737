import { claimsOf } from '../claims/read.ts'
import { parseName } from '../search/name.ts'
import { SIMILAR_NAME, SAME_NAME } from '../search/word-similarity.ts'
import { nameSimilarity, isSameName } from '../search/name-similarity.ts'
import type { Story } from '../story/story.ts'
import { findTitledNames, indexParts, type StoryParts } from './titles.ts'

/** The speakers of a story by their fullest names, most quoted first. */
export function quotedSpeakers(story: Story): string[] {
  const counts = new Map<string, number>()
  for (const { speaker } of claimsOf(story).quotes)
    counts.set(speaker.name.text, (counts.get(speaker.name.text) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name)
}

/** The speakers that a typed name means. */
interface SpeakerMatch {
  /** The speaker that it surely means, under all names that the story has for them. */
  readonly matches: readonly string[]
  /** The speakers that it may mean, most similar first, where it surely means none. */
  readonly suggestions: readonly string[]
  /** Whether several speakers have that name. */
  readonly isAmbiguous?: true
}

/** Maximum number of suggestions. */
const MAX_SUGGESTIONS = 4
/** From this similarity on, a name excludes less similar ones. */
const EXACT = 0.95

/** Finds the speaker of a story that a typed name means. Two different speakers of that name are suggested. */
export function matchSpeakers(typed: string, story: Story): SpeakerMatch {
  const parts = once(() => indexParts(story))
  const isNamed = once(() => namesCountries(story, typed))
  const speakers = quotedSpeakers(story).map((name) => ({
    name,
    similarity: speakerSimilarity(typed, name, parts, isNamed),
  }))
  const atLeast = (least: number): string[] =>
    speakers.filter(({ similarity }) => similarity >= least).map(({ name }) => name)
  const exact = atLeast(EXACT)
  const similar = exact.length > 0 ? exact : atLeast(SAME_NAME)
  // A speaker with exactly that name is meant before those with longer names.
  const whole = similar.filter((name) => nameSimilarity(name, typed) >= SAME_NAME)
  const matches =
    whole.length > 0 ? similar.filter((name) => whole.some((one) => one === name || isShorterName(one, name))) : similar
  if (matches.length === 0)
    return {
      matches,
      suggestions: speakers
        .filter(({ similarity }) => similarity >= SIMILAR_NAME)
        .sort((a, b) => b.similarity - a.similarity)
        .slice(0, MAX_SUGGESTIONS)
        .map(({ name }) => name),
    }
  if (!matches.every((one) => matches.every((other) => isSameSpeaker(one, other))))
    return { matches: [], suggestions: matches.slice(0, MAX_SUGGESTIONS), isAmbiguous: true }
  return {
    matches: atLeast(0).filter((name) => matches.some((one) => name === one || isShorterName(name, one))),
    suggestions: [],
  }
}

/** A function whose result is made when it is first asked for, and kept. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Similarity of a typed name to a speaker's, alone or with the titles that the story gives them, 0 to 1. */
function speakerSimilarity(typed: string, speaker: string, parts: () => StoryParts, isNamed: () => boolean): number {
  const alone = nameSimilarity(typed, speaker)
  if (alone >= SAME_NAME) return alone
  const titled = Math.max(0, ...findTitledNames(speaker, parts()).map((title) => nameSimilarity(typed, title)))
  if (titled < SAME_NAME) return isNamed() ? alone : 0
  // One word of a title says too little.
  return parseName(typed).contentWords.length > 1 ? titled : SIMILAR_NAME
}

/** Whether a story names the countries of a typed name: "the French judge" is nobody where France is not named. */
function namesCountries(story: Story, typed: string): boolean {
  const codes = parseName(typed).contentWords.flatMap(({ country }) => country?.code ?? [])
  if (codes.length === 0) return true
  const named = new Set(
    story.sentences.flatMap(({ excerpt }) => parseName(excerpt.text).contentWords.map(({ country }) => country?.code)),
  )
  return codes.every((code) => named.has(code))
}

const isSameSpeaker = (a: string, b: string): boolean =>
  nameSimilarity(a, b) >= SAME_NAME || nameSimilarity(b, a) >= SAME_NAME

/** Whether a name with a proper word in it is a shorter form of another. */
const isShorterName = (short: string, long: string): boolean =>
  parseName(short).contentWords.some(({ country, isCommon }) => !country && !isCommon) &&
  isSameName(long, short) &&
  nameSimilarity(short, long) >= SAME_NAME
