/**
 * The light stemmer "light10" of Larkey, Ballesteros and Connell (2007), over folded words, with what it leaves on:
 * the future's س, the accusative's ا, and the pronouns and endings of more than one letter.
 */
export function stem(word: string): string {
  let rest = word
  const prefix = PREFIXES.find((one) => rest.startsWith(one) && rest.length - one.length >= (one.length === 1 ? 3 : 2))
  if (prefix) rest = rest.slice(prefix.length)
  if (/^س[يتنا].{3}/u.test(rest)) rest = rest.slice(1)
  for (const [suffix, least] of SUFFIXES)
    if (rest.endsWith(suffix) && rest.length - suffix.length >= least) rest = rest.slice(0, -suffix.length)
  return rest
}

// Folding has made ة into ه and ى into ي before.
const PREFIXES = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل', 'و']
/** Endings in the order they come off, each with the letters that must remain. */
const SUFFIXES: readonly (readonly [suffix: string, least: number])[] = [
  ['هما', 3],
  ['هم', 3],
  ['نا', 3],
  ['وا', 3],
  ['ها', 2],
  ['ا', 3],
  ['ان', 2],
  ['ات', 3],
  ['ون', 2],
  ['ين', 2],
  ['يه', 2],
  ['ه', 2],
  ['ي', 2],
]

/**
 * The consonants that stay through a word's forms: قتلوا، مقتل، قتيل and القتلى are قتل. A guess that joins too much,
 * so it counts for little; words of fewer than three such consonants have none.
 */
export function root(word: string): string | undefined {
  const bare = stem(word)
    .replace(/^(?:[يمتن]?است|[يمت]ت|ان|[ايتنم])(?=.{3})/u, '')
    .replace(/(?:وا|تم|نا|[تا])$/u, '')
    .replace(/[اويءؤئ]/gu, '')
  return bare.length >= 3 ? bare : undefined
}
