import { languages } from '../languages/index.ts'
import { foldPattern } from '../story/fold.ts'

type SoundTable = readonly (readonly [letters: string, sound: string])[]

/** Compiles a language's letters into one expression: group i + 1 is the i-th entry. */
function compileTable(
  entries: SoundTable,
): (word: string, at: number) => readonly [length: number, sound: string] | undefined {
  const expression = new RegExp(entries.map(([letters]) => `(${foldPattern(letters)})`).join('|'), 'yu')
  return (word, at) => {
    expression.lastIndex = at
    const found = expression.exec(word)
    return found
      ? [found[0].length, entries[found.findIndex((part, i) => i > 0 && part !== undefined) - 1]?.[1] ?? '']
      : undefined
  }
}

const soundTables = languages.map(({ search, names }) => ({
  consonants: compileTable(search.sounds),
  vowels: compileTable(names.vowels),
}))

const VOWELS = 'AIUYVaiu'
const isVowel = (sound: string): boolean => VOWELS.includes(sound)

/**
 * The phonetic form of a folded word, with vowels, in the letters that all scripts share here (`SearchGrammar.sounds`): a
 * long or double vowel is one. "Guterres" and «غوتيريش» are GuTiRiS and GUTIRIS. Undefined where no language can
 * pronounce the word.
 */
export function phoneticForm(word: string): string | undefined {
  for (const { consonants, vowels } of soundTables) {
    let sounds = ''
    let at = 0
    while (at < word.length) {
      const found = consonants(word, at)
      if (!found) break
      const [length, consonant] = found
      const sound = consonant || (length === 1 ? (vowels(word, at)?.[1] ?? '') : '')
      if (!isVowel(sound) || !sounds.endsWith(sound)) sounds += sound
      at += length
    }
    if (at >= word.length) return sounds
  }
  return undefined
}

/** The consonants of a phonetic form. */
export const withoutVowels = (sounds: string): string => [...sounds].filter((sound) => !isVowel(sound)).join('')

/** Cost of substituting sounds that spellings of one name mix up, beside 1 for a deleted consonant. */
const SUBSTITUTION_COSTS: Readonly<Record<string, number>> = {
  GK: 0.4,
  SZ: 0.3,
  DZ: 0.4,
  DT: 0.8,
  ST: 0.7,
  GS: 0.6,
  GZ: 0.7,
  BF: 0.7,
  HK: 0.5,
  GH: 0.7,
  AI: 0.55,
  AU: 0.5,
  IU: 0.55,
  AV: 0.02,
  IV: 0.02,
  UV: 0.02,
  AY: 0.02,
  IY: 0.02,
  UY: 0.02,
  VY: 0.02,
}
const SUBSTITUTION_COST = 1.4
/**
 * Costs of deleting a sound. H is often silent, like the last letter of Belmont, and a short vowel is not written, except
 * at either end of a name. A final V may be any vowel or none.
 */
const SILENT_COST = 0.4
const SHORT_VOWEL_COST = 0.15
const LONG_VOWEL_COST = 0.35
const END_VOWEL_COST = 0.5

function deletionCost(sounds: string, at: number): number {
  const sound = sounds[at] ?? ''
  const last = at === sounds.length - 1
  if (sound === 'V' && last) return SHORT_VOWEL_COST
  if (isVowel(sound))
    return at === 0 || last ? END_VOWEL_COST : 'aiu'.includes(sound) ? SHORT_VOWEL_COST : LONG_VOWEL_COST
  return sound === 'H' || (last && 'DT'.includes(sound)) ? SILENT_COST : 1
}
function substitutionCost(one: string, other: string): number {
  const [a = '', b = ''] = [one.toUpperCase(), other.toUpperCase()].sort()
  return a === b ? 0 : (SUBSTITUTION_COSTS[a + b] ?? SUBSTITUTION_COST)
}
/** The weight of a phonetic form: a vowel counts half. */
const soundWeight = (sounds: string): number => [...sounds].reduce((sum, sound) => sum + (isVowel(sound) ? 0.5 : 1), 0)

/** Whether two words begin with sounds that spellings of one name may mix up. */
export const hasSimilarOnset = ([a = '']: string, [b = '']: string): boolean =>
  (isVowel(a) && isVowel(b)) || substitutionCost(a, b) < 1

/** Similarity of two phonetic forms, 0 to 1: one less their weighted edit distance, divided by their weight. */
export function phoneticSimilarity(a: string, b: string): number {
  const all = Math.max(soundWeight(a), soundWeight(b))
  if (all === 0) return 0
  let above = [0]
  for (let j = 0; j < b.length; j++) above.push((above[j] ?? 0) + deletionCost(b, j))
  for (let i = 0; i < a.length; i++) {
    const out = deletionCost(a, i)
    const row = [(above[0] ?? 0) + out]
    for (let j = 0; j < b.length; j++)
      row.push(
        Math.min(
          (above[j + 1] ?? 0) + out,
          (row[j] ?? 0) + deletionCost(b, j),
          (above[j] ?? 0) + substitutionCost(a[i] ?? '', b[j] ?? ''),
        ),
      )
    above = row
  }
  return Math.max(0, 1 - (above.at(-1) ?? all) / all)
}
