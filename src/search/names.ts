import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { foldPattern, foldText } from '../story/fold.ts'
import { likeness, skeletonOf } from './skeleton.ts'

/** Two names count as one from here on. */
const SAME = 0.8
/** A typed name may mean one that is at least this like it. */
const MEANT = 0.65

const particles = new Set(languages.flatMap(({ search }) => search.particles.map(foldText)))
const attached = languages.map(
  ({ search }) => new RegExp(`^(?:${search.attached.map(foldPattern).join('|')})(?=.{2})`, 'u'),
)

/** A word of a name: as it is spelt, and as it sounds with and without what is written onto its front. */
interface Heard {
  readonly word: string
  readonly skeletons: readonly string[]
}

const known = new Map<string, readonly Heard[]>()

function hear(name: string): readonly Heard[] {
  const before = known.get(name)
  if (before) return before
  const words = foldText(name).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu) ?? []
  const telling = words.filter((word) => !particles.has(word))
  const heard = (telling.length > 0 ? telling : words).map((word): Heard => {
    const forms = [word, ...attached.map((pattern) => word.replace(pattern, ''))]
    return { word, skeletons: [...new Set(forms.map((form) => skeletonOf(form) ?? ''))].filter((s) => s !== '') }
  })
  if (known.size > 20_000) known.clear()
  known.set(name, heard)
  return heard
}

/** How alike two words of names are. Two consonants alone are in too many names to count in full. */
function alike(a: Heard, b: Heard): number {
  if (a.word === b.word) return 1
  let best = 0
  for (const x of a.skeletons)
    for (const y of b.skeletons) best = Math.max(best, likeness(x, y) * (Math.max(x.length, y.length) < 3 ? 0.85 : 1))
  return best
}

/**
 * How alike two names are, 0 to 1, in whatever scripts they are written: each word of the shorter against the word
 * most like it in the longer. "Blinken" and «أنتوني بلينكن» are 1.
 */
export function nameLikeness(a: string, b: string): number {
  const [few, many] = [hear(a), hear(b)].sort((x, y) => x.length - y.length)
  if (!few?.length || !many?.length) return 0
  const sum = few.reduce((total, word) => total + Math.max(...many.map((other) => alike(word, other))), 0)
  return sum / few.length
}

/** Whether two spellings are of one name. */
export const sameName = (a: string, b: string): boolean => nameLikeness(a, b) >= SAME

/** The names that somebody may mean by what they typed, whole or begun, likeliest first. All of them for nothing typed. */
export function findName(typed: string, names: Iterable<string>): string[] {
  const begun = foldText(typed).trim()
  if (begun === '') return [...names]
  return [...names]
    .map((name) => ({ name, score: Math.max(nameLikeness(typed, name), startLikeness(begun, name)) }))
    .filter(({ score }) => score >= MEANT)
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
  const last = hear(begun).at(-1)
  if (!last) return 0
  const starts = hear(name).some(
    ({ word, skeletons }) =>
      word.startsWith(last.word) ||
      last.skeletons.some((typed) => typed.length > 1 && skeletons.some((skeleton) => skeleton.startsWith(typed))),
  )
  return starts ? 0.9 : folded.includes(begun) ? 0.7 : 0
}
