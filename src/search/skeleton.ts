import { languages } from '../languages/index.ts'

/** Each language's table of sounds as one expression: group i + 1 is the table's i-th entry. */
const soundTables = languages.map(({ search }) => ({
  expression: new RegExp(search.sounds.map(([letters]) => `(${letters})`).join('|'), 'yu'),
  consonants: search.sounds.map(([, consonants]) => consonants),
}))

/**
 * The consonants of a folded word in the letters that all scripts share here: blinken and بلينكن are both BLNKN.
 * Undefined where no language can pronounce the word.
 */
export function consonantSkeleton(word: string): string | undefined {
  for (const { expression, consonants } of soundTables) {
    const skeleton = readConsonants(word, expression, consonants)
    if (skeleton !== undefined) return skeleton
  }
  return undefined
}

function readConsonants(word: string, expression: RegExp, consonants: readonly string[]): string | undefined {
  let skeleton = ''
  for (let at = 0; at < word.length; at = expression.lastIndex) {
    expression.lastIndex = at
    const found = expression.exec(word)
    if (!found) return undefined
    skeleton += consonants[found.findIndex((part, i) => i > 0 && part !== undefined) - 1] ?? ''
  }
  return skeleton
}
