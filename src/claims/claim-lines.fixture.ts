import { OUTCOMES } from '../languages/casualties.ts'
import type { ClaimLines } from '../languages/rule.ts'
import type { Casualty, DatedEvent, Quote } from './claim.ts'
import type { Claims } from './read.ts'

/** Claims as the examples of rules write them, a line for each (`ClaimLines`). */
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

/** Lines that no claim of a text can be written as: their form is another, or their words do not stand in the text. */
export const findUnreadableLines = (text: string, lines: ClaimLines): string[] =>
  lines.filter((line) => {
    const { said, count, time } = LINE.exec(line)?.groups ?? {}
    const words = said ?? count ?? time
    return words === undefined || !text.includes(words)
  })
