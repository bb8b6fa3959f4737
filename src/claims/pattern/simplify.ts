import type { AST } from '@eslint-community/regexpp'
import { type CodePointSet, toCodePointSet } from './code-point-sets.ts'
import type { PatternParser } from './parser.ts'

/** Elements, with characters in a row joined into strings. */
export function joinLiterals(elements: readonly AST.Element[], parser: PatternParser): (AST.Element | string)[] {
  const joined: (AST.Element | string)[] = []
  for (const element of elements) {
    const character =
      element.type === 'Character' && parser.className(element.value) === undefined
        ? String.fromCodePoint(element.value)
        : undefined
    const last = joined.at(-1)
    if (character === undefined) joined.push(element)
    else if (typeof last === 'string') joined[joined.length - 1] = last + character
    else joined.push(character)
  }
  return joined
}

/** The only element of a group or of a class of words, however deep; any other element itself. */
export function unwrap(element: AST.Element, parser: PatternParser): AST.Element {
  const name = element.type === 'Character' ? parser.className(element.value) : undefined
  const wordClass = name === undefined ? undefined : parser.parseClass(name)
  const alternatives = wordClass ? wordClass.patterns : element.type === 'Group' ? element.alternatives : []
  const [first, ...rest] = alternatives[0]?.elements ?? []
  const isOne = first && rest.length === 0 && alternatives.length === 1 && !wordClass?.words.length
  return isOne && (!wordClass || first.type !== 'Assertion') ? unwrap(first, parser) : element
}

/** The set of the characters that an element matches; undefined if it can match anything but exactly one character. */
export function singleCharacterSet(element: AST.Element, parser: PatternParser): CodePointSet | undefined {
  const inner = unwrap(element, parser)
  const name = inner.type === 'Character' ? parser.className(inner.value) : undefined
  if (name !== undefined) {
    const { patterns, words } = parser.parseClass(name)
    return unionOfSingles(patterns, words, parser)
  }
  switch (inner.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
      return toCodePointSet(inner)
    case 'Group':
      return unionOfSingles(inner.alternatives, [], parser)
    default:
      return undefined
  }
}

function unionOfSingles(
  alternatives: readonly AST.Alternative[],
  words: readonly string[],
  parser: PatternParser,
): CodePointSet | undefined {
  if (words.some(({ length }) => length !== 1)) return undefined
  const sets: CodePointSet[] = []
  for (const { elements } of alternatives) {
    const [only, ...rest] = elements
    const set = only && rest.length === 0 ? singleCharacterSet(only, parser) : undefined
    if (!set) return undefined
    sets.push(set)
  }
  return (codePoint) => sets.some((set) => set(codePoint)) || words.some((word) => word.charCodeAt(0) === codePoint)
}
