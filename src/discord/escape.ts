import type { Excerpt } from '../story/excerpt.ts'
import { withoutOverrides } from '../story/printable.ts'
import type { EntityRef } from '../answers/phrase.ts'
import type { Line } from '../presentation/phrase.ts'

// Every ASCII sign that Discord may read as format, link, mention, time or emoji. A backslash before it shows it as it is.
const ANYWHERE = /[\\`*_~|<>@#[\]():/]/g
// Signs that mean something only where a line starts: lists, quotations, headings, small print.
const LINE_START = /^(\s*)([-+]|\d+(?=[.)]))/gm

/** A story's text escaped for Discord: nothing in it mentions, links or formats. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(LINE_START, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    )
}

/** Words of a story escaped: what turns them, or what stands beside them, round is not shown. */
const escapeWords = (text: string): string => escapeMarkdown(withoutOverrides(text))

const ISOLATE = '\u2068'
const END_ISOLATE = '\u2069'

/** A line of the bot's own with words of a story in it: escaped, and isolated so that each has its own direction. */
export function toMarkdown(line: Line): string {
  return line
    .map((part) => {
      if (typeof part === 'string') return escapeMarkdown(part)
      return 'to' in part ? formatPointer(part) : ISOLATE + escapeWords(part.text) + END_ISOLATE
    })
    .join('')
}

/** A pointer as Discord shows it by name, or a moment in each reader's own time. It notifies nobody. */
function formatPointer({ to, id }: EntityRef): string {
  if (to === 'moment') return `<t:${Math.floor(Date.parse(id) / 1_000)}:f>`
  if (to === 'message') return `https://discord.com/channels/${id}`
  return `<${{ person: '@', role: '@&', channel: '#' }[to]}${id}>`
}

/** An excerpt with some words in bold. Words outside it are ignored; overlapping ones become one. */
export function emphasise(whole: Excerpt, words: readonly { start: number; end: number }[]): string {
  const inside = words
    .map(({ start, end }) => ({ start: Math.max(start, whole.start), end: Math.min(end, whole.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)
  let shown = ''
  let at = whole.start
  for (const { start, end } of inside) {
    if (end <= at) continue
    const from = Math.max(start, at)
    shown += escapeWords(whole.text.slice(at - whole.start, from - whole.start))
    shown += bold(whole.text.slice(from - whole.start, end - whole.start))
    at = end
  }
  return shown + escapeWords(whole.text.slice(at - whole.start))
}

/** Bold, with outer spaces left outside: Discord does not take `** x**` for bold. */
function bold(text: string): string {
  const core = text.trim()
  if (withoutOverrides(core) === '') return escapeWords(text)
  const lead = text.indexOf(core)
  return `${escapeWords(text.slice(0, lead))}**${escapeWords(core)}**${escapeWords(text.slice(lead + core.length))}`
}
