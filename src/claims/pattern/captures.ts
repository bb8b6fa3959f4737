import type { AST } from '@eslint-community/regexpp'
import type { ParsedClass, PatternParser } from './parser.ts'

/**
 * Whether alternatives, with the classes of words in them, contain no capturing group and no back-reference. Then what
 * they match at an offset is always the same.
 */
export function isCaptureFree(alternatives: readonly AST.Alternative[], parser: PatternParser): boolean {
  return alternatives.every(({ elements }) => elements.every((element) => isCaptureFreeElement(element, parser)))
}

function isCaptureFreeElement(element: AST.Element, parser: PatternParser): boolean {
  switch (element.type) {
    case 'CapturingGroup':
    case 'Backreference':
      return false
    case 'Group':
      return isCaptureFree(element.alternatives, parser)
    case 'Assertion':
      return !('alternatives' in element) || isCaptureFree(element.alternatives, parser)
    case 'Quantifier':
      return isCaptureFreeElement(element.element, parser)
    case 'Character': {
      const name = parser.className(element.value)
      return name === undefined || isCaptureFreeClass(parser.parseClass(name), parser)
    }
    default:
      return true
  }
}

const captureFreeClasses = new WeakMap<ParsedClass, boolean>()

/** Whether a class of words contains no capturing group and no back-reference. */
export function isCaptureFreeClass(parsed: ParsedClass, parser: PatternParser): boolean {
  const known = captureFreeClasses.get(parsed) ?? isCaptureFree(parsed.patterns, parser)
  captureFreeClasses.set(parsed, known)
  return known
}
