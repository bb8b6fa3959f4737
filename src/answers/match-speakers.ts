import { claimsOf } from '../claims/read.ts'
import { parseName } from '../search/name.ts'
import { SIMILAR_NAME, SAME_NAME } from '../search/word-similarity.ts'
import { nameSimilarity, isSameName } from '../search/name-similarity.ts'
import type { Story } from '../story/story.ts'
import { findTitledNames } from './titles.ts'

/** The speakers of a story by the fullest name it gives them, most quoted first. */
export function quotedSpeakers(story: Story): string[] {
  const counts = new Map<string, number>()
  for (const { speaker } of claimsOf(story).quotes)
    counts.set(speaker.name.text, (counts.get(speaker.name.text) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name)
}

/** Whom a typed name means. */
export interface SpeakerMatch {
  /** Those it surely means, under all the names the story has for them. */
  readonly matches: readonly string[]
  /** Those it may mean, likeliest first, where it surely means none. */
  readonly suggestions: readonly string[]
  /** Whether it may mean several who surely bear it. */
  readonly isAmbiguous?: true
}

/** So many may be asked after. */
const MAX_SUGGESTIONS = 4
/** Names that are as good as the same leave no room for those that are spelt alike. */
const EXACT = 0.95

/** Whom of a story's speakers a typed name means. Two who bear it and are not one are asked after. */
export function matchSpeakers(typed: string, story: Story): SpeakerMatch {
  const speakers = quotedSpeakers(story).map((name) => ({ name, likeness: speakerSimilarity(story, typed, name) }))
  const close = (least: number): string[] =>
    speakers.filter(({ likeness }) => likeness >= least).map(({ name }) => name)
  const bearers = close(EXACT).length > 0 ? close(EXACT) : close(SAME_NAME)
  // Who bears that name and no more is meant before those whose names hold it.
  const exactly = bearers.filter((name) => nameSimilarity(name, typed) >= SAME_NAME)
  const these =
    exactly.length > 0
      ? bearers.filter((name) => exactly.some((one) => one === name || isShorterName(one, name)))
      : bearers
  if (these.length === 0)
    return {
      matches: these,
      suggestions: speakers
        .filter(({ likeness }) => likeness >= SIMILAR_NAME)
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, MAX_SUGGESTIONS)
        .map(({ name }) => name),
    }
  if (!these.every((one) => these.every((other) => isSameSpeaker(one, other))))
    return { matches: [], suggestions: these.slice(0, MAX_SUGGESTIONS), isAmbiguous: true }
  return {
    matches: close(0).filter((name) => these.some((one) => name === one || isShorterName(name, one))),
    suggestions: [],
  }
}

/** How surely a typed name means a speaker, by the speaker's name alone or with what the story puts beside it. */
function speakerSimilarity(story: Story, typed: string, speaker: string): number {
  const alone = nameSimilarity(typed, speaker)
  if (alone >= SAME_NAME) return alone
  const titled = Math.max(0, ...findTitledNames(speaker, story).map((title) => nameSimilarity(typed, title)))
  if (titled < SAME_NAME) return namesCountries(story, typed) ? alone : 0
  // One word of what stands beside a name says too little.
  return parseName(typed).contentWords.length > 1 ? titled : SIMILAR_NAME
}

/** Whether a story has the countries that a typed name has: "the French judge" is nobody where France is not named. */
function namesCountries(story: Story, typed: string): boolean {
  const nations = parseName(typed).contentWords.flatMap(({ country }) => country?.code ?? [])
  if (nations.length === 0) return true
  const named = new Set(
    story.sentences.flatMap(({ excerpt }) => parseName(excerpt.text).contentWords.map(({ country }) => country?.code)),
  )
  return nations.every((code) => named.has(code))
}

const isSameSpeaker = (a: string, b: string): boolean =>
  nameSimilarity(a, b) >= SAME_NAME || nameSimilarity(b, a) >= SAME_NAME

/** Whether a name with somebody's own is a shorter one of another. */
const isShorterName = (short: string, long: string): boolean =>
  parseName(short).contentWords.some(({ country, isCommon }) => !country && !isCommon) &&
  isSameName(long, short) &&
  nameSimilarity(short, long) >= SAME_NAME
