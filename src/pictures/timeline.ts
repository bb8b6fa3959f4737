import type { Answer, Citation, Item } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import { sayDay } from '../presentation/dates.ts'
import { sayWhen } from '../presentation/lines.ts'
import { sayText, textOf } from '../presentation/phrase.ts'
import type { Language } from '../languages/language.ts'
import { axisOf } from './calendar-axis.ts'
import { type CalendarScale, calendarScale } from './calendar-scale.ts'
import { widthOf } from './font.ts'
import { type Block, footOf, headOf, heightOf, sentenceName, sheetOf, stacked } from './sheet.ts'
import { type Span, spanOf } from '../claims/time/span.ts'
import { INK, INNER, PAPER, type Pen, penOf } from './svg.ts'
import { around } from './wrap.ts'

/** The calendar of a picture, and on it the moment of the report. */
interface Calendar {
  readonly scale: CalendarScale
  readonly report: number | null
}

type EventItem = Extract<Item, { kind: 'event' }>

/** Events of one date. */
interface Row {
  readonly value: string
  readonly span: Span | null
  readonly events: readonly EventItem[]
}

/** Up to the first height with two lines of words each, up to the second with one, else with none. */
const TALL = 1_100
const TALLEST = 1_600
const DATE = 28
const WORDS = 25
const LINE = 34
const STRIP = 26
/** The height of a row's first line. */
const DATED = 40

/**
 * What happened when: a row a date, on one calendar. A date is as long as what the story tells of it: a year is a bar
 * of a year, a day a dot. The day of publication is a line across.
 */
export function timelinePicture(answer: Answer, events: readonly EventItem[], reader: Language): string {
  const pen = penOf(reader.direction)
  const rows = [...Map.groupBy(events, ({ event }) => event.value)].map(
    ([value, events]): Row => ({ value, events, span: spanOf(value) }),
  )
  const reported = answer.story && spanOf(answer.story.about.published)
  const spans = rows.flatMap(({ span }) => (span ? [span] : []))
  const scale = spans.length > 0 ? calendarScale(reported ? [...spans, reported] : spans) : null
  const told = answer.story
    ? sayText(phrase('reported', { date: sayDay(answer.story.about.published, reader.locale) }), reader)
    : ''
  const report = reported?.point != null ? { moment: reported.point, told } : null

  const head = headOf(answer, pen, reader)
  const axis = scale && axisOf(scale, report, pen, reader)
  const laid = (lines: number): Block[] =>
    rows.map((row) => rowOf(row, scale && { scale, report: report?.moment ?? null }, lines, pen, reader))
  const room = (height: number): number => height - head.height - (axis?.height ?? 0) - 200
  const [two, one] = [laid(2), laid(1)]
  const all = heightOf(two) <= room(TALL) ? two : heightOf(one) <= room(TALLEST) ? one : laid(0)
  const shown = all.filter((_, i) => heightOf(all.slice(0, i + 1)) <= room(TALLEST))
  const left = rows.slice(shown.length).reduce((sum, { events }) => sum + events.length, 0)

  const notes = [key(rows, scale, reader), left > 0 ? sayText(phrase('pictureEvents', { n: left }), reader) : '']
  const foot = footOf(
    answer,
    notes.filter((note) => note !== ''),
    pen,
    reader,
  )
  return sheetOf([head, ...(axis ? [axis] : []), ...shown, foot])
}

/** What the shapes mean, as far as they are there. */
function key(rows: readonly Row[], scale: CalendarScale | null, reader: Language): string {
  const parts = []
  if (rows.some(({ span }) => span && span.point === null)) parts.push(phrase('pictureBand'))
  if (rows.some(({ span }) => span && span.point !== null)) parts.push(phrase('pictureDot'))
  if (scale && scale.panels.length > 1) parts.push(phrase('pictureBreak'))
  return parts.map((part) => sayText(part, reader)).join(' · ')
}

/** A date, its place on the calendar, and the story's words for each event of it. */
function rowOf({ value, span, events }: Row, on: Calendar | null, lines: number, pen: Pen, reader: Language): Block {
  const numbers = [...new Set(events.map(({ cite }) => cite.sentence.n))].join(', ')
  const strip = span && on ? STRIP + 10 : 0
  const words = lines > 0 ? events.map((event) => wordsOf(event, lines, pen, reader)) : []
  const height = DATED + strip + heightOf(words) + 20
  return {
    height,
    draw: (y) => [
      pen.text(0, y + 28, [{ text: textOf(sayWhen(value, reader)), bold: true }], { size: DATE }),
      ...(lines > 0
        ? []
        : [pen.text(INNER, y + 28, sentenceName(numbers, reader), { size: 23, fill: INK.quiet, anchor: 'end' })]),
      ...(span && on ? mark(span, on, y + DATED + 2, pen) : []),
      ...stacked(words, y + DATED + strip),
    ],
  }
}

/** A bar as long as the date is vague, or a dot; the report is a line across. */
function mark(span: Span, { scale, report }: Calendar, y: number, pen: Pen): string[] {
  const track = scale.panels.map(({ from, to }) => pen.box(from, to, y + 2, STRIP - 4, PAPER.track, 3))
  const { from, to } = scale.between(span)
  const shape =
    span.point === null
      ? pen.box(from, to, y, STRIP, INK.mark, 5)
      : pen.dot(scale.at(span.point), y + STRIP / 2, 13, INK.mark)
  if (report === null) return [...track, shape]
  const x = scale.at(report)
  return [
    ...track,
    pen.line(x, y - 5, x, y + STRIP + 5, PAPER.page, 8),
    pen.line(x, y - 5, x, y + STRIP + 5, INK.report, 3.5),
    shape,
  ]
}

function wordsOf({ cite, event }: EventItem, lines: number, pen: Pen, reader: Language): Block {
  const name = sentenceName(cite.sentence.n, reader)
  const width = INNER - widthOf(name, 23) - 24
  const excerpt = cite.sentence.excerpt
  const place = { start: event.expression.start - excerpt.start, end: event.expression.end - excerpt.start }
  const wrapped = around(excerpt.text, place, { width, size: WORDS, lines })
  return {
    height: wrapped.length * LINE,
    draw: (y) => [
      ...wrapped.map((pieces, i) =>
        pen.text(0, y + 26 + i * LINE, pieces, { size: WORDS, direction: directionOf(cite) }),
      ),
      pen.text(INNER, y + 26, name, { size: 23, fill: INK.quiet, anchor: 'end' }),
    ],
  }
}

const directionOf = ({ story }: Citation): 'ltr' | 'rtl' => story.language.direction
