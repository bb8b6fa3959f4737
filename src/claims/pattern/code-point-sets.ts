import type { AST } from '@eslint-community/regexpp'

/** Whether a set contains a code point. */
export type CodePointSet = (codePoint: number) => boolean

type SetNode = AST.CharacterClassElement | AST.CharacterClass | AST.CharacterSet

const setsBySource = new Map<string, CodePointSet>()

/** The set that a node matches: `[^،.]`, `\p{L}` or one character. Throws on the syntax of the `v` flag. */
export function toCodePointSet(node: SetNode): CodePointSet {
  const known = setsBySource.get(node.raw)
  if (known) return known
  const set = buildSet(node)
  setsBySource.set(node.raw, set)
  return set
}

function buildSet(node: SetNode): CodePointSet {
  switch (node.type) {
    // The numbers alone are kept: a node would keep the whole pattern in memory.
    case 'Character': {
      const { value } = node
      return (codePoint) => codePoint === value
    }
    case 'CharacterClassRange': {
      const [min, max] = [node.min.value, node.max.value]
      return (codePoint) => min <= codePoint && codePoint <= max
    }
    case 'CharacterSet': {
      if (node.kind === 'any') return (codePoint) => codePoint !== 0xa && codePoint !== 0xd
      const pattern = new RegExp(node.raw, 'u')
      return (codePoint) => pattern.test(String.fromCodePoint(codePoint))
    }
    case 'CharacterClass': {
      const sets = node.elements.map(buildSet)
      const { negate } = node
      return (codePoint) => sets.some((set) => set(codePoint)) !== negate
    }
    default:
      throw new Error(`${node.raw} is no class of characters that is known here`)
  }
}

/** Maximum number of code points of a range that is listed. */
const MAX_LISTED_RANGE = 64

/** The code points of a bracket expression, one by one; undefined if it is negated, or contains a large range or a set. */
export function listCodePoints({ elements, negate }: AST.CharacterClass): number[] | undefined {
  if (negate) return undefined
  const codePoints: number[] = []
  for (const element of elements) {
    if (element.type === 'Character') codePoints.push(element.value)
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < MAX_LISTED_RANGE)
      for (let codePoint = element.min.value; codePoint <= element.max.value; codePoint++) codePoints.push(codePoint)
    else return undefined
  }
  return codePoints
}
