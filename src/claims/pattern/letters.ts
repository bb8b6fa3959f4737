import type { AST } from '@eslint-community/regexpp'
import type { Letters } from './alphabet.ts'

type Part = AST.CharacterClassElement | AST.CharacterClass | AST.CharacterSet

const known = new Map<string, Letters>()

/** The characters of a class such as `[^،.]` or of a set such as `\p{L}`. Throws on what only newer patterns have. */
export function lettersOf(node: Part): Letters {
  const key = node.raw
  const before = known.get(key)
  if (before) return before
  const made = ruleOf(node)
  known.set(key, made)
  return made
}

function ruleOf(node: Part): Letters {
  switch (node.type) {
    case 'Character':
      return (code) => code === node.value
    case 'CharacterClassRange': {
      const { min, max } = node
      return (code) => min.value <= code && code <= max.value
    }
    case 'CharacterSet': {
      if (node.kind === 'any') return (code) => code !== 0xa && code !== 0xd
      const pattern = new RegExp(node.raw, 'u')
      return (code) => pattern.test(String.fromCodePoint(code))
    }
    case 'CharacterClass': {
      const parts = node.elements.map(ruleOf)
      const { negate } = node
      return (code) => parts.some((part) => part(code)) !== negate
    }
    default:
      throw new Error(`${node.raw} is no class of characters that is known here`)
  }
}

/** Number of characters of the largest range that is written out. */
const LARGEST = 64

/** The characters of a class, written out; undefined if they are many. */
export function listed({ elements, negate }: AST.CharacterClass): number[] | undefined {
  if (negate) return undefined
  const codes: number[] = []
  for (const element of elements) {
    if (element.type === 'Character') codes.push(element.value)
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < LARGEST)
      for (let code = element.min.value; code <= element.max.value; code++) codes.push(code)
    else return undefined
  }
  return codes
}
