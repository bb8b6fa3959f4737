import type { Answer, Citation, AnswerItem } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import { formatDay } from '../presentation/dates.ts'
import { formatDate } from '../presentation/item-layout.ts'
import { formatText, lineText } from '../presentation/phrase.ts'
import type { Language } from '../languages/language.ts'
import { calendarAxis } from './calendar-axis.ts'
import { type CalendarScale, calendarScale } from './calendar-scale.ts'
import { measureText } from './font.ts'
import {
  type PictureBlock,
  footerBlock,
  headerBlock,
  heightOf,
  sentenceLabel,
  renderSheet,
  drawStack,
} from './picture-block.ts'
import { type CalendarSpan, toCalendarSpan } from '../claims/time/calendar-span.ts'
import { INK, INNER_WIDTH, PAPER, type Pen, createPen } from './svg.ts'
import { wrapAround } from './wrap.ts'

/** The calendar of a picture, and the moment of the report on it. */
interface Calendar {
  readonly scale: CalendarScale
  readonly report: number | null
}

type EventItem = Extract<AnswerItem, { kind: 'event' }>

/** The events of one date. */
interface DateRow {
  readonly value: string
  readonly span: CalendarSpan | null
  readonly events: readonly EventItem[]
}

/** Maximum heights of a picture with two lines of words for each event, and with one; beyond, there are none. */
const MAX_TWO_LINE_HEIGHT = 1_100
const MAX_HEIGHT = 1_600
const DATE_SIZE = 28
const EXCERPT_SIZE = 25
const LINE_HEIGHT = 34
const STRIP_HEIGHT = 26
/** Height of a row's first line. */
const DATE_HEIGHT = 40

/**
 * Draws the dated events: a row for each date, on one calendar. A date is as long as its precision: a year is a bar of a
 * year, a day a dot. The day of publication is a line across.
 */
export function timelinePicture(answer: Answer, events: readonly EventItem[], reader: Language): string {
  const pen = createPen(reader.direction)
  const rows = [...Map.groupBy(events, ({ event }) => event.value)].map(
    ([value, events]): DateRow => ({ value, events, span: toCalendarSpan(value) }),
  )
  const reported = answer.story && toCalendarSpan(answer.story.about.published)
  const spans = rows.flatMap(({ span }) => (span ? [span] : []))
  const scale = spans.length > 0 ? calendarScale(reported ? [...spans, reported] : spans) : null
  const told = answer.story
    ? formatText(phrase('reported', { date: formatDay(answer.story.about.published, reader.locale) }), reader)
    : ''
  const report = reported?.point != null ? { moment: reported.point, told } : null

  const head = headerBlock(answer, pen, reader)
  const axis = scale && calendarAxis(scale, report, pen, reader)
  const laid = (lines: number): PictureBlock[] =>
    rows.map((row) => dateRow(row, scale && { scale, report: report?.moment ?? null }, lines, pen, reader))
  const room = (height: number): number => height - head.height - (axis?.height ?? 0) - 200
  const [two, one] = [laid(2), laid(1)]
  const all = heightOf(two) <= room(MAX_TWO_LINE_HEIGHT) ? two : heightOf(one) <= room(MAX_HEIGHT) ? one : laid(0)
  const shown = all.filter((_, i) => heightOf(all.slice(0, i + 1)) <= room(MAX_HEIGHT))
  const left = rows.slice(shown.length).reduce((sum, { events }) => sum + events.length, 0)

  const notes = [
    formatLegend(rows, scale, reader),
    left > 0 ? formatText(phrase('pictureEvents', { n: left }), reader) : '',
  ]
  const foot = footerBlock(
    answer,
    notes.filter((note) => note !== ''),
    pen,
    reader,
  )
  return renderSheet([head, ...(axis ? [axis] : []), ...shown, foot])
}

/** The legend of the shapes that occur. */
function formatLegend(rows: readonly DateRow[], scale: CalendarScale | null, reader: Language): string {
  const parts = []
  if (rows.some(({ span }) => span && span.point === null)) parts.push(phrase('pictureBand'))
  if (rows.some(({ span }) => span && span.point !== null)) parts.push(phrase('pictureDot'))
  if (scale && scale.panels.length > 1) parts.push(phrase('pictureBreak'))
  return parts.map((part) => formatText(part, reader)).join(' · ')
}

/** Draws a date, its mark on the calendar, and the story's words for each of its events. */
function dateRow(
  { value, span, events }: DateRow,
  on: Calendar | null,
  lines: number,
  pen: Pen,
  reader: Language,
): PictureBlock {
  const numbers = [...new Set(events.map(({ cite }) => cite.sentence.n))].join(', ')
  const strip = span && on ? STRIP_HEIGHT + 10 : 0
  const words = lines > 0 ? events.map((event) => excerptBlock(event, lines, pen, reader)) : []
  const height = DATE_HEIGHT + strip + heightOf(words) + 20
  return {
    height,
    draw: (y) => [
      pen.text(0, y + 28, [{ text: lineText(formatDate(value, reader)), bold: true }], { size: DATE_SIZE }),
      ...(lines > 0
        ? []
        : [
            pen.text(INNER_WIDTH, y + 28, sentenceLabel(numbers, reader), { size: 23, fill: INK.quiet, anchor: 'end' }),
          ]),
      ...(span && on ? drawDateMark(span, on, y + DATE_HEIGHT + 2, pen) : []),
      ...drawStack(words, y + DATE_HEIGHT + strip),
    ],
  }
}

/** Draws a bar for a vague date or a dot for a day, and the report as a line across. */
function drawDateMark(span: CalendarSpan, { scale, report }: Calendar, y: number, pen: Pen): string[] {
  const track = scale.panels.map(({ from, to }) => pen.box(from, to, y + 2, STRIP_HEIGHT - 4, PAPER.track, 3))
  const { from, to } = scale.between(span)
  const shape =
    span.point === null
      ? pen.box(from, to, y, STRIP_HEIGHT, INK.mark, 5)
      : pen.dot(scale.at(span.point), y + STRIP_HEIGHT / 2, 13, INK.mark)
  if (report === null) return [...track, shape]
  const x = scale.at(report)
  return [
    ...track,
    pen.line(x, y - 5, x, y + STRIP_HEIGHT + 5, PAPER.page, 8),
    pen.line(x, y - 5, x, y + STRIP_HEIGHT + 5, INK.report, 3.5),
    shape,
  ]
}

function excerptBlock({ cite, event }: EventItem, lines: number, pen: Pen, reader: Language): PictureBlock {
  const name = sentenceLabel(cite.sentence.n, reader)
  const width = INNER_WIDTH - measureText(name, 23) - 24
  const excerpt = cite.sentence.excerpt
  const place = { start: event.expression.start - excerpt.start, end: event.expression.end - excerpt.start }
  const wrapped = wrapAround(excerpt.text, place, { width, size: EXCERPT_SIZE, lines })
  return {
    height: wrapped.length * LINE_HEIGHT,
    draw: (y) => [
      ...wrapped.map((pieces, i) =>
        pen.text(0, y + 26 + i * LINE_HEIGHT, pieces, { size: EXCERPT_SIZE, direction: directionOf(cite) }),
      ),
      pen.text(INNER_WIDTH, y + 26, name, { size: 23, fill: INK.quiet, anchor: 'end' }),
    ],
  }
}

const directionOf = ({ story }: Citation): 'ltr' | 'rtl' => story.language.direction
