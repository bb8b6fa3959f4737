import { formatOrigin, type ItemLayout, joinLines, layOutItem, namesStories } from '../presentation/item-layout.ts'
import type { Answer, AnswerItem, Citation, ItemLink } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import { type Line, formatPhrase, lineText } from '../presentation/phrase.ts'
import type { Language } from '../languages/language.ts'
import { answerLinks } from './answer-links.ts'
import { emphasise, toMarkdown } from './escape.ts'
import { LIMITS, truncate } from './limits.ts'

/** Characters reserved for the head, the notes and the line that says what did not fit. */
const RESERVED_TEXT = 1_000
/** Components reserved for the container, head, verdict, picture, notes with their line, and a row of five buttons. */
const RESERVED_COMPONENTS = 12
const LONGEST_LINE = 400
/** The mark with which a line runs from the right, whatever it begins with. */
const RIGHT_TO_LEFT = '\u200f'
/** Number of buttons that turn pages, at most. */
const TURN_BUTTONS = 2

/** The texts of one item, each in a block of its own so that right-to-left text turns only its own block. */
type TextBlocks = readonly string[]

/** One message's part of an answer. */
export interface Page {
  readonly head: string
  /** Shown before the items of an answer that declines, or is not sure. */
  readonly verdict: string | null
  readonly items: readonly TextBlocks[]
  readonly notes: readonly string[]
  /** Where the words of its items stand outside. */
  readonly links: readonly ItemLink[]
  readonly number: number
  readonly pageCount: number
  /** From 1, of all items. */
  readonly range: { readonly from: number; readonly to: number; readonly all: number }
}

/** Lays an answer out on pages within Discord's limits. An item stands whole on one page. */
export function paginateAnswer(answer: Answer, reader: Language): Page[] {
  const room = LIMITS.components - RESERVED_COMPONENTS - countExtraComponents(answer)
  const items = formatItems(answer.items, { reader, room, isNamed: namesStories(answer) })
  const pages: TextBlocks[][] = [[]]
  for (const texts of items) {
    const page = pages.at(-1) ?? []
    const full = page.length >= (answer.itemsPerPage ?? Number.POSITIVE_INFINITY) || !fitsPage([...page, texts], room)
    if (page.length > 0 && full) pages.push([texts])
    else page.push(texts)
  }
  let from = 1
  return pages.map((page, i): Page => {
    const range = { from, to: from + page.length - 1, all: items.length }
    const links = answer.items.slice(from - 1, from - 1 + page.length).flatMap(linkOf)
    from += page.length
    const left = items.length - range.to
    return {
      head: formatHead(answer, reader),
      verdict: formatVerdict(answer, reader),
      items: page,
      notes: [...answer.notes, ...(left > 0 ? [phrase('more', { n: left })] : [])].map((note) =>
        toMarkdown(formatPhrase(note, reader)),
      ),
      links: links.slice(0, LIMITS.rowButtons),
      number: i + 1,
      pageCount: pages.length,
      range,
    }
  })
}

/** How the items of an answer are formatted: whether each names its story, too. */
interface ItemFormat {
  readonly reader: Language
  readonly room: number
  readonly isNamed: boolean
}

/** The items of answers that are kept, by how they are formatted: once for all who ask the same. */
const formatted = new WeakMap<Answer['items'], Map<string, readonly TextBlocks[]>>()

function formatItems(items: Answer['items'], format: ItemFormat): readonly TextBlocks[] {
  const ofItems = formatted.get(items) ?? new Map<string, readonly TextBlocks[]>()
  const key = `${format.reader.code} ${format.room} ${format.isNamed}`
  const texts = ofItems.get(key) ?? items.map((item) => formatItem(item, format))
  formatted.set(items, ofItems.set(key, texts))
  return texts
}

/** An item in full where it fits, else without what can be spared. */
function formatItem(item: AnswerItem, { reader, room, isNamed }: ItemFormat): TextBlocks {
  const block = layOutItem(item, reader, isNamed)
  const shorter = [block, withoutTranslation(block), { ...withoutTranslation(block), continuation: [] }]
  for (const one of shorter) {
    const texts = formatBlock(one, reader)
    if (fitsPage([texts], room)) return texts
  }
  return tooLong(block, reader)
}

function formatHead({ head, story }: Answer, reader: Language): string {
  const [first = [], ...rest] = head.map((part) => formatPhrase(part, reader))
  const title = `**${toMarkdown(first)}**${rest.map((line) => ` · ${toMarkdown(line)}`).join('')}`
  return story ? `${title}\n-# ${toMarkdown(formatOrigin(story, reader))}` : title
}

function formatVerdict({ status, reason, items }: Answer, reader: Language): string | null {
  if (status === 'answered') return null
  const parts: Line[] = reason ? [formatPhrase(reason, reader)] : []
  if (status === 'declined' && items.length > 0) parts.push(formatPhrase(phrase('nearest'), reader))
  return toMarkdown(joinLines(parts, '\n'))
}

function formatBlock(layout: ItemLayout, reader: Language): TextBlocks {
  const { above, lead = [], cite, continuation = [], below, hidden } = layout
  const small = (lines: readonly Line[]): string =>
    lines.map((line) => `-# ${formatShortLine(line, reader)}`).join('\n')
  const texts: string[] = []
  if (above.length > 0) texts.push(above.map((line) => formatShortLine(line, reader)).join('\n'))
  if (lead.length > 0) texts.push(small(lead))
  if (cite && hidden) texts.push(`||${emphasise(cite.sentence.excerpt, [])}||`)
  else if (cite)
    texts.push([cite, ...continuation].map((one) => emphasise(one.sentence.excerpt, one.highlights)).join('\n'))
  const glosses = [cite, ...continuation].flatMap((one) => one?.translation ?? [])
  if (glosses.length > 0) {
    const label = toMarkdown(formatPhrase(phrase('translation'), reader))
    texts.push(`${glosses.map(({ sentence }) => emphasise(sentence.excerpt, [])).join('\n')}\n-# ${label}`)
  }
  if (below.length > 0) texts.push(small(below))
  return texts
}

/** A line beside an excerpt, shortened so that the excerpt has room. */
const formatShortLine = (line: Line, { direction }: Language): string => {
  const [first] = line
  // A name in Latin letters at its start would turn the whole line.
  const isTurned = direction === 'rtl' && typeof first === 'object' && 'to' in first
  const text = toMarkdown(isTurned ? [RIGHT_TO_LEFT, ...line] : line)
  return text.length <= LONGEST_LINE ? text : toMarkdown([truncate(lineText(line), LONGEST_LINE / 2)])
}

const withoutTranslation = ({ cite, continuation = [], ...block }: ItemLayout): ItemLayout => ({
  ...block,
  cite: cite && { ...cite, translation: null },
  continuation: continuation.map((one): Citation => ({ ...one, translation: null })),
})

/** A pointer to a sentence that is longer than a message: it is not cut. */
const tooLong = ({ cite }: ItemLayout, reader: Language): TextBlocks => [
  toMarkdown(formatPhrase(phrase('tooLong', { number: cite?.sentence.n ?? 0 }), reader)),
]

/** Number of components for controls, files and a second row of buttons, which stand on every page. */
const countExtraComponents = (answer: Answer): number => {
  const { controls = [], files = [], items } = answer
  return controls.reduce(
    (sum, row) => sum + 1 + row.length,
    countLinkRow(answer) + files.length + (items.some((one) => linkOf(one).length > 0) ? 1 + LIMITS.rowButtons : 0),
  )
}

/** Number of components of the row for links, where they do not fit beside the other buttons. */
function countLinkRow(answer: Answer): number {
  const links = answerLinks(answer).length
  const others = TURN_BUTTONS + (answer.suggestions?.length ?? 0)
  return others + links > LIMITS.rowButtons ? 1 + links : 0
}

const linkOf = (item: AnswerItem): ItemLink[] => (item.kind === 'noted' && item.link ? [item.link] : [])

function fitsPage(items: readonly TextBlocks[], room: number): boolean {
  const text = items.flat().reduce((sum, one) => sum + one.length, 0)
  // A line between two items is a component as well.
  const components = items.flat().length + items.length
  return text <= LIMITS.text - RESERVED_TEXT && components <= room
}
