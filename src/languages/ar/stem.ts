/** The light stemmer "light10" of Larkey, Ballesteros and Connell (2007), over folded words. */
export function stem(word: string): string {
  let rest = word
  const prefix = PREFIXES.find((one) => rest.startsWith(one) && rest.length - one.length >= (one === 'و' ? 3 : 2))
  if (prefix) rest = rest.slice(prefix.length)
  for (const suffix of SUFFIXES)
    if (rest.endsWith(suffix) && rest.length - suffix.length >= 2) rest = rest.slice(0, -suffix.length)
  return rest
}

// Folding has made ة into ه and ى into ي before.
const PREFIXES = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل', 'و']
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي']

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
