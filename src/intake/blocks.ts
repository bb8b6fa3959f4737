import { parseHTML } from 'linkedom'
import { UserError } from '../command/user-error.ts'
import { cleanText } from './clean-text.ts'

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  'address article blockquote body dd div dl dt h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'
    .split(' ')
    .map((name) => name.toUpperCase()),
)
/** Elements that hold no words of the story. */
const SKIPPED = new Set(
  'aside audio button canvas figure footer form head iframe math nav noscript object script select style svg template textarea video'
    .split(' ')
    .map((name) => name.toUpperCase()),
)
/** Maximum number of elements within elements. */
const MAX_DEPTH = 400

const [ELEMENT, TEXT] = [1, 3]

/** The part of a document's node that is read. */
interface NodeLike {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<NodeLike>
}

/** The words of a page: its first heading, if nothing stands before it, and its paragraphs. */
interface Blocks {
  readonly heading: string | undefined
  readonly paragraphs: readonly string[]
}

/** Reads the paragraphs of HTML. Nothing in it is run or fetched. Throws UserError if it is nested too deeply. */
export function readBlocks(html: string): Blocks {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return blocksOf(document.body)
}

function blocksOf(root: NodeLike): Blocks {
  const reader = new BlockReader()
  reader.read(root, 0)
  reader.endBlock()
  const [first, ...others] = reader.blocks
  const heading = first?.isHeading ? first.text : undefined
  return { heading, paragraphs: (heading === undefined ? reader.blocks : others).map(({ text }) => text) }
}

class BlockReader {
  readonly blocks: { readonly text: string; readonly isHeading: boolean }[] = []
  #text = ''

  read(node: NodeLike, depth: number): void {
    if (depth > MAX_DEPTH) throw new UserError('intakeTooComplex')
    if (node.nodeType === TEXT) this.#text += cleanText(node.textContent ?? '').replace(/\s+/g, ' ')
    if (node.nodeType !== ELEMENT) return
    const name = node.nodeName.toUpperCase()
    if (SKIPPED.has(name)) return
    if (name === 'BR') this.endBlock()
    const isBlock = BLOCKS.has(name)
    if (isBlock) this.endBlock()
    for (const child of node.childNodes) this.read(child, depth + 1)
    if (name === 'TD' || name === 'TH') this.#text += ' '
    if (isBlock) this.endBlock(name === 'H1')
  }

  endBlock(isHeading = false): void {
    const text = this.#text.replace(/\s+/g, ' ').trim()
    if (text !== '') this.blocks.push({ text, isHeading })
    this.#text = ''
  }
}
