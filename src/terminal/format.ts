import type { Answer } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import { blockOf, originOf } from '../presentation/lines.ts'
import { say, sayText, textOf } from '../presentation/phrase.ts'
import type { Language } from '../languages/language.ts'
import type { Excerpt } from '../story/excerpt.ts'

/** How words that answer are set off: on a terminal in bold, elsewhere not at all. */
export type Emphasis = (text: string) => string
export const plain: Emphasis = (text) => text
export const bold: Emphasis = (text) => `\u001b[1m${text}\u001b[22m`

/** An answer as lines of text. Excerpts stand whole, each on a line of its own, indented. */
export function formatAnswer(answer: Answer, reader: Language, emphasis: Emphasis, most = answer.perPage): string[] {
  const { story, head, status, reason, notes } = answer
  const items = answer.items.slice(0, most)
  const lines = [head.map((part) => sayText(part, reader)).join(' · ')]
  if (story) lines.push(textOf(originOf(story, reader)))
  if (reason) lines.push(sayText(reason, reader))
  if (status === 'declined' && items.length > 0) lines.push(`${sayText(phrase('nearest'), reader)}:`)
  items.forEach((item, i) => {
    const { over, cite, goesOn = [], under } = blockOf(item, reader)
    const cites = cite ? [cite, ...goesOn] : []
    const [first, ...rest] = [
      ...over.map(textOf),
      ...cites.map(({ sentence, bold }) => emphasised(sentence.excerpt, bold, emphasis)),
    ]
    lines.push('', `${i + 1}. ${first ?? ''}`, ...rest.map((line) => `   ${line}`))
    const glosses = cites.flatMap(({ gloss }) => gloss?.sentence.excerpt.text ?? [])
    if (glosses.length > 0) lines.push(`   ${glosses.join(' ')} (${sayText(phrase('translation'), reader)})`)
    lines.push(...under.map((line) => `   ${textOf(line)}`))
  })
  if (notes.length > 0) lines.push('', ...notes.map((note) => textOf(say(note, reader))))
  return lines
}

function emphasised(whole: Excerpt, words: readonly Excerpt[], emphasis: Emphasis): string {
  let shown = ''
  let at = whole.start
  for (const one of words.toSorted((a, b) => a.start - b.start)) {
    const [start, end] = [Math.max(one.start, whole.start), Math.min(one.end, whole.end)]
    if (start < at || end <= start) continue
    shown +=
      whole.text.slice(at - whole.start, start - whole.start) +
      emphasis(whole.text.slice(start - whole.start, end - whole.start))
    at = end
  }
  return shown + whole.text.slice(at - whole.start)
}
