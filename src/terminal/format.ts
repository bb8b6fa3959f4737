import type { Answer } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import { layOutItem, formatOrigin, namesStories } from '../presentation/item-layout.ts'
import { type Line, formatPhrase, formatText, lineText } from '../presentation/phrase.ts'
import type { Language } from '../languages/language.ts'
import type { Excerpt } from '../story/excerpt.ts'
import { escapeControls } from '../story/printable.ts'

/** How words that answer are set off: on a terminal in bold, elsewhere not at all. */
type Emphasis = (text: string) => string
export const plain: Emphasis = (text) => text
export const bold: Emphasis = (text) => `\u001b[1m${text}\u001b[22m`

/** An answer as lines of text. Excerpts stand whole, each on a line of its own, indented. */
export function formatAnswer(
  answer: Answer,
  reader: Language,
  emphasis: Emphasis,
  most = answer.itemsPerPage,
): string[] {
  const { story, head, status, reason, notes } = answer
  const items = answer.items.slice(0, most)
  const lines = [escapeControls(head.map((part) => formatText(part, reader)).join(' · '))]
  if (story) lines.push(printLine(formatOrigin(story, reader)))
  if (reason) lines.push(printLine(formatPhrase(reason, reader)))
  if (status === 'declined' && items.length > 0) lines.push(`${formatText(phrase('nearest'), reader)}:`)
  items.forEach((item, i) => {
    const { above, lead = [], cite, continuation = [], below } = layOutItem(item, reader, namesStories(answer))
    const cites = cite ? [cite, ...continuation] : []
    const [first, ...rest] = [
      ...[...above, ...lead].map(printLine),
      ...cites.map(({ sentence, highlights }) => emphasised(sentence.excerpt, highlights, emphasis)),
    ]
    lines.push('', `${i + 1}. ${first ?? ''}`, ...rest.map((line) => `   ${line}`))
    const glosses = cites.flatMap(({ translation }) => escapeControls(translation?.sentence.excerpt.text ?? '') || [])
    if (glosses.length > 0) lines.push(`   ${glosses.join(' ')} (${formatText(phrase('translation'), reader)})`)
    lines.push(...below.map((line) => `   ${printLine(line)}`))
  })
  if (notes.length > 0) lines.push('', ...notes.map((note) => printLine(formatPhrase(note, reader))))
  return lines
}

const printLine = (line: Line): string => escapeControls(lineText(line))

function emphasised(whole: Excerpt, words: readonly Excerpt[], emphasis: Emphasis): string {
  let shown = ''
  let at = whole.start
  for (const one of words.toSorted((a, b) => a.start - b.start)) {
    const [start, end] = [Math.max(one.start, whole.start), Math.min(one.end, whole.end)]
    if (start < at || end <= start) continue
    shown +=
      escapeControls(whole.text.slice(at - whole.start, start - whole.start)) +
      emphasis(escapeControls(whole.text.slice(start - whole.start, end - whole.start)))
    at = end
  }
  return shown + escapeControls(whole.text.slice(at - whole.start))
}
