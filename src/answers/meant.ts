import { claimsOf } from '../claims/read.ts'
import { nameOf } from '../search/name.ts'
import { NEAR, SAME } from '../search/name-words.ts'
import { nameLikeness, sameName } from '../search/names.ts'
import type { Story } from '../story/story.ts'
import { titlesOf } from './titles.ts'

/** The speakers of a story by the fullest name it gives them, most quoted first. */
export function speakersOf(story: Story): string[] {
  const counts = new Map<string, number>()
  for (const { speaker } of claimsOf(story).quotes)
    counts.set(speaker.name.text, (counts.get(speaker.name.text) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name)
}

/** Whom a typed name means. */
export interface Meant {
  /** Those it surely means, under all the names the story has for them. */
  readonly these: readonly string[]
  /** Those it may mean, likeliest first, where it surely means none. */
  readonly near: readonly string[]
  /** Whether it may mean several who surely bear it. */
  readonly several?: true
}

/** So many may be asked after. */
const MOST_NEAR = 4
/** Names that are as good as the same leave no room for those that are spelt alike. */
const EXACT = 0.95

/** Whom of a story's speakers a typed name means. Two who bear it and are not one are asked after. */
export function meantBy(typed: string, story: Story): Meant {
  const speakers = speakersOf(story).map((name) => ({ name, likeness: likenessIn(story, typed, name) }))
  const close = (least: number): string[] =>
    speakers.filter(({ likeness }) => likeness >= least).map(({ name }) => name)
  const bearers = close(EXACT).length > 0 ? close(EXACT) : close(SAME)
  // Who bears that name and no more is meant before those whose names hold it.
  const exactly = bearers.filter((name) => nameLikeness(name, typed) >= SAME)
  const these =
    exactly.length > 0 ? bearers.filter((name) => exactly.some((one) => one === name || isShort(one, name))) : bearers
  if (these.length === 0)
    return {
      these,
      near: speakers
        .filter(({ likeness }) => likeness >= NEAR)
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, MOST_NEAR)
        .map(({ name }) => name),
    }
  if (!these.every((one) => these.every((other) => areOne(one, other))))
    return { these: [], near: these.slice(0, MOST_NEAR), several: true }
  return { these: close(0).filter((name) => these.some((one) => name === one || isShort(name, one))), near: [] }
}

/** How surely a typed name means a speaker, by the speaker's name alone or with what the story puts beside it. */
function likenessIn(story: Story, typed: string, speaker: string): number {
  const alone = nameLikeness(typed, speaker)
  if (alone >= SAME) return alone
  const titled = Math.max(0, ...titlesOf(speaker, story).map((title) => nameLikeness(typed, title)))
  if (titled < SAME) return namesNation(story, typed) ? alone : 0
  // One word of what stands beside a name says too little.
  return nameOf(typed).telling.length > 1 ? titled : NEAR
}

/** Whether a story has the countries that a typed name has: "the French judge" is nobody where France is not named. */
function namesNation(story: Story, typed: string): boolean {
  const nations = nameOf(typed).telling.flatMap(({ nation }) => nation?.code ?? [])
  if (nations.length === 0) return true
  const named = new Set(
    story.sentences.flatMap(({ excerpt }) => nameOf(excerpt.text).telling.map(({ nation }) => nation?.code)),
  )
  return nations.every((code) => named.has(code))
}

const areOne = (a: string, b: string): boolean => nameLikeness(a, b) >= SAME || nameLikeness(b, a) >= SAME

/** Whether a name with somebody's own is a shorter one of another. */
const isShort = (short: string, long: string): boolean =>
  nameOf(short).telling.some(({ nation, common }) => !nation && !common) &&
  sameName(long, short) &&
  nameLikeness(short, long) >= SAME
