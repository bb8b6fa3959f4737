import { languages } from '../languages/index.ts'

/** One language's table of sounds as a single expression: group i + 1 is the table's i-th entry. */
const tables = languages.map(({ search }) => ({
  expression: new RegExp(search.sounds.map(([letters]) => `(${letters})`).join('|'), 'yu'),
  consonants: search.sounds.map(([, consonants]) => consonants),
}))

/**
 * The consonants of a folded word in the letters that all scripts share here: blinken and بلينكن are both BLNKN.
 * Undefined where no language can read the word aloud.
 */
export function skeletonOf(word: string): string | undefined {
  for (const { expression, consonants } of tables) {
    const heard = read(word, expression, consonants)
    if (heard !== undefined) return heard
  }
  return undefined
}

function read(word: string, expression: RegExp, consonants: readonly string[]): string | undefined {
  let heard = ''
  for (let at = 0; at < word.length; at = expression.lastIndex) {
    expression.lastIndex = at
    const found = expression.exec(word)
    if (!found) return undefined
    heard += consonants[found.findIndex((part, i) => i > 0 && part !== undefined) - 1] ?? ''
  }
  return heard
}

/** Consonants that spellings of one name mix up, and how far apart that sets them: 1 is another letter. */
const NEAR: Readonly<Record<string, number>> = {
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
}
/** What it costs to leave a consonant out. H is often not heard. */
const dropping = (consonant: string): number => (consonant === 'H' ? 0.4 : 1)
const replacing = (a: string, b: string): number => (a === b ? 0 : (NEAR[a < b ? a + b : b + a] ?? 1.4))

/** How alike two skeletons are, 0 to 1: one less the weighted edits a letter. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  if (longest === 0) return 0
  let above = [0]
  for (const letter of b) above.push((above.at(-1) ?? 0) + dropping(letter))
  for (const from of a) {
    const row = [(above[0] ?? 0) + dropping(from)]
    for (let j = 1; j < above.length; j++) {
      const to = b[j - 1] ?? ''
      row.push(
        Math.min(
          (above[j] ?? 0) + dropping(from),
          (row[j - 1] ?? 0) + dropping(to),
          (above[j - 1] ?? 0) + replacing(from, to),
        ),
      )
    }
    above = row
  }
  return Math.max(0, 1 - (above.at(-1) ?? longest) / longest)
}
