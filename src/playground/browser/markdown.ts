/** A piece of a message's text, as Discord reads its markdown. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler'; readonly inside: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly inside: readonly Inline[] }
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string }
  | {
      readonly kind: 'mention'
      readonly of: 'person' | 'role' | 'channel' | 'command' | 'emoji'
      readonly name: string
    }

export type Block =
  | { readonly kind: 'paragraph' | 'subtext'; readonly inside: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly inside: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'fence'; readonly text: string }

const HEADING = /^(#{1,3}) +(.+)$/
const SUBTEXT = /^-# +(.+)$/
const ITEM = /^ {0,4}(?:[-*]|\d{1,9}\.) +(.+)$/
const ORDERED = /^ {0,4}\d/

/** Reads a message's text into blocks, each of which takes its direction from its own words. */
export function parseBlocks(text: string): Block[] {
  const blocks: Block[] = []
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line.startsWith('```')) {
      const end = lines.findIndex((other, j) => j > i && other.trimEnd().endsWith('```'))
      if (end > i) {
        const last = (lines[end] ?? '').trimEnd().slice(0, -3)
        blocks.push({ kind: 'fence', text: [...lines.slice(i + 1, end), ...(last ? [last] : [])].join('\n') })
        i = end
        continue
      }
    }
    if (line.startsWith('>>> ')) {
      blocks.push({ kind: 'quote', blocks: parseBlocks([line.slice(4), ...lines.slice(i + 1)].join('\n')) })
      break
    }
    if (line.startsWith('> ')) {
      let end = i
      while (lines[end]?.startsWith('> ')) end++
      const inside = lines.slice(i, end).map((quoted) => quoted.slice(2))
      blocks.push({ kind: 'quote', blocks: parseBlocks(inside.join('\n')) })
      i = end - 1
      continue
    }
    blocks.push(...parseLine(line, blocks))
  }
  return blocks
}

/** The block of a line by itself; an item joins the list before it, in place. */
function parseLine(line: string, before: Block[]): Block[] {
  const [, hashes = '', title] = HEADING.exec(line) ?? []
  if (title !== undefined)
    return [
      { kind: 'heading', level: hashes.length === 1 ? 1 : hashes.length === 2 ? 2 : 3, inside: parseInline(title) },
    ]
  const small = SUBTEXT.exec(line)?.[1]
  if (small !== undefined) return [{ kind: 'subtext', inside: parseInline(small) }]
  const item = ITEM.exec(line)?.[1]
  if (item !== undefined) {
    const list = before.at(-1)
    const ordered = ORDERED.test(line)
    if (list?.kind !== 'list' || list.ordered !== ordered)
      return [{ kind: 'list', ordered, items: [parseInline(item)] }]
    before[before.length - 1] = { ...list, items: [...list.items, parseInline(item)] }
    return []
  }
  return line.trim() === '' ? [] : [{ kind: 'paragraph', inside: parseInline(line) }]
}

const PAIRS = [
  ['**', 'bold'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'italic'],
  ['_', 'italic'],
] as const
const ESCAPE = /\\([^0-9A-Za-z\s])/y
const URL = /https?:\/\/[^\s<>]+/y
const MASKED = /\[([^\][]{1,300})\]\(<?(https?:\/\/[^\s<>)]{1,2000})>?\)/y
const ANGLED = /<(https?:\/\/[^\s<>]{1,2000})>/y
const TIME = /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y
const MENTION = /<(@[!&]?|#|\/|a?:)([^<>]{1,120})>/y
const KINDS = { '@': 'person', '@!': 'person', '@&': 'role', '#': 'channel', '/': 'command' } as const

/** Reads the markdown inside a line. What opens and never closes is read as it stands. */
export function parseInline(text: string): Inline[] {
  const found: Inline[] = []
  let plain = ''
  const push = (one: Inline): void => {
    if (plain) found.push({ kind: 'text', text: plain })
    plain = ''
    found.push(one)
  }
  const at = (pattern: RegExp, from: number): RegExpExecArray | null => {
    pattern.lastIndex = from
    return pattern.exec(text)
  }
  for (let i = 0; i < text.length; ) {
    const one = parseSpecial(text, i, at)
    if (!one) {
      plain += text[i]
      i++
    } else if (typeof one.is === 'string') {
      plain += one.is
      i += one.length
    } else {
      push(one.is)
      i += one.length
    }
  }
  if (plain) found.push({ kind: 'text', text: plain })
  return found
}

type At = (pattern: RegExp, from: number) => RegExpExecArray | null

/** What starts at a place, and how long it is; nothing if the character stands for itself. */
function parseSpecial(text: string, i: number, at: At): { is: Inline | string; length: number } | undefined {
  switch (text[i]) {
    case '\\': {
      const escaped = at(ESCAPE, i)
      return escaped ? { is: escaped[1] ?? '', length: 2 } : undefined
    }
    case '`': {
      const end = text.indexOf('`', i + 1)
      return end > i + 1 ? { is: { kind: 'code', text: text.slice(i + 1, end) }, length: end + 1 - i } : undefined
    }
    case 'h': {
      const [url] = at(URL, i) ?? []
      return url ? { is: { kind: 'link', url, inside: [{ kind: 'text', text: url }] }, length: url.length } : undefined
    }
    case '[': {
      const [whole, label = '', url = ''] = at(MASKED, i) ?? []
      return whole ? { is: { kind: 'link', url, inside: parseInline(label) }, length: whole.length } : undefined
    }
    case '<':
      return parseAngled(i, at)
    default:
      return parsePaired(text, i)
  }
}

function parseAngled(i: number, at: At): { is: Inline; length: number } | undefined {
  const [link, url] = at(ANGLED, i) ?? []
  if (link && url) return { is: { kind: 'link', url, inside: [{ kind: 'text', text: url }] }, length: link.length }
  const [time, seconds, style = 'f'] = at(TIME, i) ?? []
  if (time) return { is: { kind: 'time', seconds: Number(seconds), style }, length: time.length }
  const [mention, sign = '', name = ''] = at(MENTION, i) ?? []
  if (!mention) return undefined
  const of = Object.entries(KINDS).find(([key]) => key === sign)?.[1] ?? 'emoji'
  return {
    is: { kind: 'mention', of, name: of === 'command' ? (name.split(':')[0] ?? '') : name },
    length: mention.length,
  }
}

function parsePaired(text: string, i: number): { is: Inline; length: number } | undefined {
  const pair = PAIRS.find(([mark]) => text.startsWith(mark, i))
  if (!pair) return undefined
  const [mark, kind] = pair
  const end = findClosing(text, mark, i + mark.length)
  if (end <= i + mark.length || (mark.length === 1 && /\s/.test(text[i + 1] ?? ' '))) return undefined
  return { is: { kind, inside: parseInline(text.slice(i + mark.length, end)) }, length: end + mark.length - i }
}

/** Where a mark closes, passing over what is escaped; -1 if nowhere. */
function findClosing(text: string, mark: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text.startsWith(mark, i) && canClose(text, mark, i))
      return mark.length === 2 && text[i + 2] === mark[0] ? i + 1 : i
  }
  return -1
}

/** Italics do not end after a space, nor at an underscore within a word. */
function canClose(text: string, mark: string, i: number): boolean {
  if (mark === '*') return !/\s/.test(text[i - 1] ?? '')
  return mark !== '_' || !/\w/.test(text[i + 1] ?? '')
}

/** Where an address of Discord leads: a channel, and a message in it. */
export interface MessagePlace {
  readonly channel: string
  readonly message: string
}

/** The place of an address of Discord; null for any other address. */
export function parseMessageLink(url: string): MessagePlace | null {
  const [, channel, message] = /^https:\/\/discord\.com\/channels\/\d+\/(\d+)\/(\d+)$/.exec(url) ?? []
  return channel === undefined || message === undefined ? null : { channel, message }
}
