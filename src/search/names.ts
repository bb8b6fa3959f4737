import type { Language } from '../languages/language.ts'
import { foldPattern, foldText } from '../story/fold.ts'
import { isWordOf, rendered } from './glosses.ts'
import { type Name, type NameWord, nameOf } from './name.ts'
import { NEAR, SAME, wordLikeness } from './name-words.ts'
import { skeletonOf } from './skeleton.ts'

/**
 * How surely a name of a story is meant by a typed one, 0 to 1, in whatever scripts they are written: as surely as
 * the typed word that is met least. The name may have more words: "Blinken" means «أنتوني بلينكن», and "Jake Blinken"
 * does not. From `SAME` on it is meant, from `NEAR` on it may be.
 */
export function nameLikeness(typed: string, name: string): number {
  const [asked, there] = [nameOf(typed), nameOf(name)]
  const met = meet(asked, there)
  const unmet = asked.telling.filter((word) => (met.get(word)?.likeness ?? 0) < SAME)
  const own = asked.telling.filter((word) => isOwn(word) && !unmet.includes(word))
  if (unmet.length === 0) return saysWho(asked, there, met) ? least(asked.telling, met) : NEAR
  const nations = there.telling.flatMap(({ nation }) => nation?.code ?? [])
  const strangers = unmet.filter(({ nation }) => nation && nations.length > 0)
  if (strangers.length > 0) return 0
  // Whoever bears both names of a person is that person, whatever office is put before them.
  if (own.length > 1 && unmet.every(({ common }) => common)) return least(own, met)
  if (unmet.every(({ nation }) => nation) && asked.telling.length - unmet.length > 1) return NEAR
  const weakest = least(asked.telling, met)
  // Beside a surname that is met a first name may be spelt more loosely; another first name may be of another person.
  return isSurname(own.at(-1), asked, there, met) ? (weakest >= NEAR ? SAME : NEAR) : weakest
}

/** Whether two names are of one, of which either may say more: "Aliyev" and "President Ilham Aliyev". */
export function sameName(a: string, b: string): boolean {
  if (nameLikeness(a, b) >= SAME) return true
  const surname = nameOf(a).telling.findLast(isOwn)
  const met = surname && nameOf(b).telling.some((word) => wordLikeness(word, surname) >= SAME)
  return met === true && nameLikeness(b, a) >= SAME
}

const isOwn = ({ nation, common }: NameWord): boolean => !nation && !common

interface Met {
  readonly likeness: number
  /** The words of the name that met it. */
  readonly by: readonly NameWord[]
  /** By what it means, not by how it is written or said. */
  readonly glossed: boolean
}

/** How each telling word of a typed name is met by a name: by a word of it, or by a phrase that the glossary has for it. */
function meet(typed: Name, name: Name): Map<NameWord, Met> {
  const met = new Map(typed.telling.map((word) => [word, bestOf(word, name)]))
  const governing = typed.language.names.governing.map(foldText)
  for (const word of typed.telling)
    if (
      governing.includes(word.forms[0] ?? '') &&
      typed.telling.some(({ nation }) => nation && isOf(nation.code, name))
    )
      raise(met, word, { likeness: 1, by: [], glossed: true })
  if (typed.language !== name.language)
    for (const word of typed.telling)
      if (!word.nation)
        for (const { length, by } of rendered(typed, word.at, name))
          for (const one of typed.telling)
            if (one.at >= word.at && one.at < word.at + length) raise(met, one, { likeness: 1, by, glossed: true })
  return met
}

const isOf = (code: string, { telling }: Name): boolean => telling.some(({ nation }) => nation?.code === code)

function raise(met: Map<NameWord, Met>, word: NameWord, by: Met): void {
  if ((met.get(word)?.likeness ?? 0) < by.likeness) met.set(word, by)
}

function bestOf(word: NameWord, { telling }: Name): Met {
  const all = telling.map((other): Met => ({ likeness: alike(word, other), by: [other], glossed: false }))
  return all.reduce((best, one) => (one.likeness > best.likeness ? one : best), { likeness: 0, by: [], glossed: false })
}

/** How alike two words are. What only may be heard in a word that the glossary knows is not: Khan is no «قناة». */
function alike(word: NameWord, other: NameWord): number {
  const likeness = wordLikeness(word, other)
  if (likeness === 0 || likeness >= SAME || word.language.script === other.language.script) return likeness
  return other.forms.some((form) => isWordOf(form, other.language)) ? 0 : likeness
}

const least = (words: readonly NameWord[], met: ReadonlyMap<NameWord, Met>): number =>
  words.length === 0 ? 0 : Math.min(...words.map((word) => met.get(word)?.likeness ?? 0))

/**
 * Whether the words that are met say who it is. Those of a country, or behind an "of", do not say which of its
 * people: Norway is not the Norwegian mediator Halvorsen, but its ministry speaks for it. Nor does one word that
 * means an office: a secretary need not be Secretary Pompeo.
 */
function saysWho(typed: Name, name: Name, met: ReadonlyMap<NameWord, Met>): boolean {
  const by = typed.telling.flatMap((word) => met.get(word)?.by ?? [])
  const aside = by.length > 0 && by.every(({ nation, behind }) => nation || behind)
  const [only] = typed.telling
  const office = typed.telling.length === 1 && only !== undefined && met.get(only)?.glossed === true
  return !(aside || office) || !name.telling.some((word) => isOwn(word) && !word.behind && !by.includes(word))
}

/** Whether a word of a typed name is its last own one, and met by the last own one of a name. */
function isSurname(word: NameWord | undefined, typed: Name, name: Name, met: ReadonlyMap<NameWord, Met>): boolean {
  const surname = name.telling.findLast((one) => isOwn(one) && !one.behind)
  return (
    word !== undefined &&
    surname !== undefined &&
    word === typed.telling.findLast(isOwn) &&
    met.get(word)?.glossed === false &&
    met.get(word)?.by.includes(surname) === true
  )
}

/** The names that somebody may mean by what they typed, whole or begun, likeliest first. All of them for nothing typed. */
export function findName(typed: string, names: Iterable<string>): string[] {
  const begun = foldText(typed).trim()
  if (begun === '') return [...names]
  return [...names]
    .map((name) => ({ name, score: Math.max(nameLikeness(typed, name), startLikeness(begun, name)) }))
    .filter(({ score }) => score >= NEAR)
    .sort((a, b) => b.score - a.score)
    .map(({ name }) => name)
}

/** Whether folded texts of a language hold a folded word, bare or with what the language writes onto the front of names. */
export function bearing(word: string, { search }: Language): (text: string) => boolean {
  const attached = new RegExp(`^(?:${search.attached.map(foldPattern).join('|') || '(?!)'})`, 'u')
  return (text) => text.split(/[^\p{L}\p{N}]+/u).some((one) => one === word || one.replace(attached, '') === word)
}

/** How well a name goes on from what was typed so far: one of its words starts so, in letters or in sound. */
function startLikeness(begun: string, name: string): number {
  const folded = foldText(name)
  if (folded.startsWith(begun)) return 1.1
  const last = nameOf(begun).telling.at(-1)
  if (!last) return 0
  const heard = skeletons(last)
  const starts = nameOf(name).telling.some(
    (word) =>
      word.forms.some((form) => form.startsWith(last.forms[0] ?? '')) ||
      heard.some((typed) => typed.length > 1 && skeletons(word).some((skeleton) => skeleton.startsWith(typed))),
  )
  return starts ? 0.9 : folded.includes(begun) ? 0.7 : 0
}

const skeletons = ({ forms }: NameWord): string[] => forms.flatMap((form) => skeletonOf(form) ?? [])
