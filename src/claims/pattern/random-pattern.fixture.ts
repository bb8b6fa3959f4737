import fc from 'fast-check'
import type { WordClasses } from '../../languages/rule.ts'

/** Classes of words for the random patterns. */
export const words: WordClasses = {
  said: ['a', 'ab', 'cab', 'b c'],
  letter: '[a-c]',
  name: '{letter}+(?: {letter}+)?',
  mixed: ['b', 'a[bc]', 'ba', 'c+'],
  named: '(?<who>{said})',
}

/** What JavaScript makes of a pattern with its classes written out: patterns first, then the words, the longest first. */
export function written(pattern: string): string {
  return pattern.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const entry = words[name] ?? []
    const longest = (list: readonly string[]): string[] => list.toSorted((a, b) => b.length - a.length)
    const isWord = (one: string): boolean => /^[a-z ]+$/.test(one)
    const list =
      typeof entry === 'string'
        ? [entry]
        : [...longest(entry.filter((one) => !isWord(one))), ...longest(entry.filter(isWord))]
    return `(?:${written(list.join('|'))})`
  })
}

const atoms = fc.constantFrom(
  'a',
  'b',
  'c',
  ' ',
  '[ab]',
  '[^a]',
  '\\p{L}',
  '.',
  '^',
  '$',
  '{said}',
  '{name}',
  '{mixed}',
  '{letter}',
)
/** A pattern of anything that a rule may be made of. */
export const { pattern } = fc.letrec<{ pattern: string; sequence: string; element: string }>((tie) => ({
  pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
  sequence: fc.array(tie('element'), { minLength: 1, maxLength: 3 }).map((all) => all.join('')),
  element: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    atoms,
    fc
      .tuple(
        atoms.filter((atom) => !/[$^]/.test(atom)),
        fc.constantFrom('?', '*', '+', '{1,2}', '??', '+?'),
      )
      .map((both) => both.join('')),
    tie('pattern').map((inside) => `(?:${inside})`),
    fc.tuple(tie('pattern'), fc.constantFrom('?', '{0,2}', '{1,2}?')).map(([inside, often]) => `(?:${inside})${often}`),
    fc.tuple(fc.constantFrom('?=', '?!', '?<=', '?<!'), tie('pattern')).map(([kind, inside]) => `(${kind}${inside})`),
  ),
}))
/** A short text of what the patterns are made of. */
export const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 70 })
