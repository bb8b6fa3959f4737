import type { AST } from '@eslint-community/regexpp'
import type { Letters } from './alphabet.ts'
import { lettersOf } from './letters.ts'
import type { ClassSource, Source } from './source.ts'

/** Whether alternatives, and the classes in them, name no part of a match: what they match depends on nothing before. */
export function isPlain(alternatives: readonly AST.Alternative[], source: Source): boolean {
  return alternatives.every(({ elements }) => elements.every((element) => isPlainElement(element, source)))
}

function isPlainElement(element: AST.Element, source: Source): boolean {
  switch (element.type) {
    case 'CapturingGroup':
    case 'Backreference':
      return false
    case 'Group':
      return isPlain(element.alternatives, source)
    case 'Assertion':
      return !('alternatives' in element) || isPlain(element.alternatives, source)
    case 'Quantifier':
      return isPlainElement(element.element, source)
    case 'Character': {
      const name = source.className(element.value)
      return name === undefined || isPlainClass(source.classOf(name), source)
    }
    default:
      return true
  }
}

const plainClasses = new WeakMap<ClassSource, boolean>()

/** The same of a class of words, found out once. */
export function isPlainClass(named: ClassSource, source: Source): boolean {
  const known = plainClasses.get(named) ?? isPlain(named.patterns, source)
  plainClasses.set(named, known)
  return known
}

/** Elements with the letters that follow each other joined. */
export function runsOf(elements: readonly AST.Element[], source: Source): (AST.Element | string)[] {
  const runs: (AST.Element | string)[] = []
  for (const element of elements) {
    const letter =
      element.type === 'Character' && source.className(element.value) === undefined
        ? String.fromCodePoint(element.value)
        : undefined
    const last = runs.at(-1)
    if (letter === undefined) runs.push(element)
    else if (typeof last === 'string') runs[runs.length - 1] = last + letter
    else runs.push(letter)
  }
  return runs
}

/** What a group, or a class of words, of one element comes to. */
export function plainest(element: AST.Element, source: Source): AST.Element {
  const name = element.type === 'Character' ? source.className(element.value) : undefined
  const named = name === undefined ? undefined : source.classOf(name)
  const alternatives = named ? named.patterns : element.type === 'Group' ? element.alternatives : []
  const [first, ...rest] = alternatives[0]?.elements ?? []
  const isOne = first && rest.length === 0 && alternatives.length === 1 && !named?.plain.length
  return isOne && (!named || first.type !== 'Assertion') ? plainest(first, source) : element
}

/** The characters that an element can be, if it is one character, whichever of several that is. */
export function oneLetter(written: AST.Element, source: Source): Letters | undefined {
  const element = plainest(written, source)
  const name = element.type === 'Character' ? source.className(element.value) : undefined
  if (name !== undefined) {
    const { patterns, plain } = source.classOf(name)
    return oneOfAll(patterns, plain, source)
  }
  switch (element.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
      return lettersOf(element)
    case 'Group':
      return oneOfAll(element.alternatives, [], source)
    default:
      return undefined
  }
}

function oneOfAll(
  alternatives: readonly AST.Alternative[],
  plain: readonly string[],
  source: Source,
): Letters | undefined {
  if (plain.some(({ length }) => length !== 1)) return undefined
  const known: Letters[] = []
  for (const { elements } of alternatives) {
    const [only, ...rest] = elements
    const letters = only && rest.length === 0 ? oneLetter(only, source) : undefined
    if (!letters) return undefined
    known.push(letters)
  }
  return (code) => known.some((letters) => letters(code)) || plain.some((word) => word.charCodeAt(0) === code)
}
