import { h } from './dom.ts'
import { type Block, parseBlocks, parseMessageLink, type Inline } from './markdown.ts'
import { goToMessage } from './message-link.ts'
import { channelLabel } from './page-state.ts'
import { currentLanguage, translate } from './translate.ts'

/** Names behind the ids in mentions. */
type NameOf = (id: string) => string | undefined

/** A message's text as elements, each block with its own direction. */
export function renderBlocks(text: string, nameOf: NameOf): HTMLElement[] {
  return parseBlocks(text).map((block) => blockElement(block, nameOf))
}

function blockElement(block: Block, nameOf: NameOf): HTMLElement {
  switch (block.kind) {
    case 'heading': {
      // The page has headings of its own above these.
      const tag = ({ 1: 'h3', 2: 'h4', 3: 'h5' } as const)[block.level]
      return h(tag, { dir: 'auto' }, ...inline(block.inside, nameOf))
    }
    case 'quote':
      return h('blockquote', {}, ...block.blocks.map((inside) => blockElement(inside, nameOf)))
    case 'list':
      return h(
        block.ordered ? 'ol' : 'ul',
        { dir: 'auto' },
        ...block.items.map((item) => h('li', { dir: 'auto' }, ...inline(item, nameOf))),
      )
    case 'fence':
      return h('pre', { dir: 'auto', tabIndex: 0 }, h('code', {}, block.text))
    case 'subtext':
      return h('p', { dir: 'auto', className: 'subtext' }, ...inline(block.inside, nameOf))
    case 'paragraph':
      return h('p', { dir: 'auto' }, ...inline(block.inside, nameOf))
  }
}

const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const
const SIGNS = { person: '@', role: '@', channel: '#', command: '/', emoji: ':' } as const

function inline(parts: readonly Inline[], nameOf: NameOf): (Node | string)[] {
  return parts.map((part) => {
    switch (part.kind) {
      case 'text':
        return part.text
      case 'code':
        return h('code', {}, part.text)
      case 'spoiler':
        return spoiler(inline(part.inside, nameOf))
      case 'link':
        return messageLink(part.url, nameOf) ?? outsideLink(part.url, inline(part.inside, nameOf))
      case 'time':
        return timeElement(part.seconds, part.style)
      case 'mention':
        return h('span', { className: 'mention' }, `${SIGNS[part.of]}${nameOf(part.name) ?? part.name}`)
      default:
        return h(TAGS[part.kind], {}, ...inline(part.inside, nameOf))
    }
  })
}

const outsideLink = (href: string, inside: (Node | string)[]): HTMLElement =>
  h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...inside)

/** A link to a message of a channel that is here, as Discord shows it; null for any other address. */
function messageLink(url: string, nameOf: NameOf): HTMLElement | null {
  const place = parseMessageLink(url)
  const name = place && nameOf(place.channel)
  if (!name) return null
  const click = (event: Event): void => {
    event.preventDefault()
    goToMessage(place)
  }
  return h('a', { href: url, className: 'mention', on: { click } }, h('bdi', {}, channelLabel(name)), ' ›')
}

function spoiler(inside: (Node | string)[]): HTMLElement {
  const show = (): void => hidden.replaceWith(h('span', { className: 'spoiler-shown' }, ...inside))
  const hidden = h('button', { type: 'button', className: 'spoiler', on: { click: show } }, translate('spoiler'))
  return hidden
}

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
}

/** A moment in the language of the page; "ago" counts from now. */
export function timeElement(seconds: number, style: string): HTMLElement {
  const moment = new Date(seconds * 1_000)
  const text = style === 'R' ? formatRelative(moment) : moment.toLocaleString(locale(), STYLES[style] ?? STYLES.f)
  return h('time', { dateTime: moment.toISOString(), title: moment.toLocaleString(locale(), STYLES.F) }, text)
}

const locale = (): string => `${currentLanguage()}-u-nu-latn`

function formatRelative(moment: Date): string {
  const seconds = (moment.getTime() - Date.now()) / 1_000
  const steps = [
    ['year', 31_556_952],
    ['month', 2_629_746],
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
  ] as const
  const [unit, size] = steps.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const)
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(Math.round(seconds / size), unit)
}
