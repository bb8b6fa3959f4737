import { type Document, isAlias, isScalar, parseDocument, visit } from 'yaml'

/** What is wrong with a text as YAML, in a few words. */
export class YamlError extends Error {}

/** Maximum number of characters of the parser's own message that are shown: it repeats what stands in the text. */
const SHOWN_LENGTH = 100
/** How YAML writes that there is no value. */
const NULL = /^(?:~|null|Null|NULL)$/

/**
 * Parses YAML in which every value is text, a list or a map. What makes it a language of its own is refused: tags, which
 * name types, and anchors with their aliases, by which a short text becomes an endless one. Throws YamlError.
 */
export function parseYaml(text: string): unknown {
  const document = parse(text)
  const [error] = document.errors
  if (error) throw new YamlError(firstLine(error.message))
  visit(document, {
    Node(_, node) {
      const [start = 0] = node.range ?? []
      const line = text.slice(0, start).split('\n').length
      if (isAlias(node) || node.anchor) throw new YamlError(`must not hold anchors and aliases (line ${line})`)
      if (node.tag) throw new YamlError(`must not hold YAML tags (line ${line})`)
      if (isScalar(node) && node.type === 'PLAIN' && NULL.test(node.source ?? ''))
        throw new YamlError(`must not hold null (line ${line})`)
    },
  })
  return document.toJS()
}

function parse(text: string): Document.Parsed {
  try {
    return parseDocument(text, { schema: 'failsafe', uniqueKeys: true, logLevel: 'error' })
  } catch (error) {
    // Composing is recursive: of text that is nested without end, the stack ends first.
    if (error instanceof RangeError) throw new YamlError('is nested too deeply')
    throw error
  }
}

const firstLine = (message: string): string => {
  const [line = ''] = message.split('\n')
  return line.startsWith('Maximum call stack') ? 'is nested too deeply' : line.replace(/:$/, '').slice(0, SHOWN_LENGTH)
}
