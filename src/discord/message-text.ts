import type { Message } from 'discord.js'
import { withoutControls } from './input.ts'

/** Marks at the start of a line: of quotes, headings, small print and lists. */
const LINE_MARKS = /^(?:>>> |(?:> )+|#{1,3} |-# |[-*] )/gm
/** Marks around words: of bold, italics, underlined and struck words, spoilers and code. */
const WORD_MARKS = /(?:\*{1,3}|__|~~|\|\||`{1,3})(?=\S)|(?<=\S)(?:\*{1,3}|__|~~|\|\||`{1,3})|```/g

/**
 * The words of a message as people read them: its own, those of its embeds, and those of a message that it forwards, without
 * Discord's markup. Empty for a picture alone.
 */
export function readMessageText({
  content,
  embeds,
  messageSnapshots,
}: Pick<Message, 'content' | 'embeds' | 'messageSnapshots'>): string {
  const own = [content, ...embeds.flatMap(({ title, description }) => [title, description])]
  const forwarded = messageSnapshots.map((one) => one.content)
  const words = [...own, ...forwarded].filter((text) => typeof text === 'string' && text !== '').join('\n')
  return withoutControls(words).replace(LINE_MARKS, '').replace(WORD_MARKS, '').trim()
}
