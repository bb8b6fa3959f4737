import { OUTCOMES } from '../languages/casualties.ts'
import type { ClaimLines } from '../languages/rule.ts'
import type { Casualty, DatedEvent, Quote } from './claim.ts'
import type { Claims } from './read.ts'

/** What was read, as the examples of rules tell it: a line for each finding (`Findings`). */
export const claimLines = ({ quotes, casualties, timeline }: Omit<Claims, 'dropped'>): string[] => [
  ...quotes.map(quote),
  ...casualties.map(count),
  ...timeline.map(date),
]

const quote = ({ speaker, relays, content }: Quote): string =>
  `quote: ${[speaker, ...relays].map(({ name }) => name.text).join(' < ')}: ${content.text}`

const count = ({ outcome, min, max, count }: Casualty): string => {
  const figure = min === max ? (min ?? '?') : `${min ?? ''}..${max ?? ''}`
  return `count: ${outcome} ${figure} «${count.text}»`
}

const date = ({ value, expression }: DatedEvent): string => `date: ${value} «${expression.text}»`

const LINE = new RegExp(
  `^(?:quote: .+?: (?<said>.+)|count: (?:${OUTCOMES.join('|')}) (?:\\d+(?:\\.\\.\\d*)?|\\.\\.\\d+|\\?) «(?<count>.+)»|date: \\S+ «(?<time>.+)»)$`,
  'su',
)

/** Lines that nothing can ever be read as: they are not written as findings are, or their words do not stand in a text. */
export const findUnreadableLines = (text: string, lines: ClaimLines): string[] =>
  lines.filter((line) => {
    const { said, count, time } = LINE.exec(line)?.groups ?? {}
    const words = said ?? count ?? time
    return words === undefined || !text.includes(words)
  })
