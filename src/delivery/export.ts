import type { AnswerRecord } from '../desk/answer-record.ts'
import type { Demand } from '../desk/demand.ts'
import type { ErrorReport } from '../desk/error-report.ts'
import type { CastVote } from '../desk/vote.ts'
import type { StoredAuditEntry } from '../record/audit-log.ts'

/** The record as JSON lines: answers with their citations first, then the log. */
export const toJsonLines = (records: readonly AnswerRecord[], log: readonly StoredAuditEntry[]): string =>
  [...records.map((record) => ({ kind: 'answer', ...record })), ...log.map((entry) => ({ kind: 'event', ...entry }))]
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('')

const COLUMNS = [
  'number',
  'state',
  'way',
  'command',
  'question',
  'story',
  'version',
  'channel',
  'message',
  'asker',
  'decider',
  'reason',
  'asked_at',
  'position',
  'sentence',
  'start',
  'end',
  'rule',
  'standing',
  'removed',
] as const
type Row = Record<(typeof COLUMNS)[number], Cell>

/** The answers as CSV (RFC 4180), one row for each excerpt. */
export function toCsv(records: readonly AnswerRecord[]): string {
  const rows = records.flatMap(({ citations, input, askedAt: asked_at, ...record }) =>
    citations.map(({ position, cited: { sentence, start, end }, rule, standing, removed }): Row => {
      const { number, state, way, command, story, version, channel, message, asker, decider, reason } = record
      const about = { number, state, way, command, story, version, channel, message, asker, decider, reason }
      const question = input === null ? null : JSON.stringify(input)
      return { ...about, question, asked_at, position, sentence, start, end, rule, standing, removed }
    }),
  )
  return toTable(COLUMNS, rows)
}

const DEMAND_COLUMNS = ['people', 'question', 'other_wordings', 'story', 'reason', 'channel', 'last_asked_at'] as const

/** The questions without a sure answer as CSV, one row for each. */
export const toDemandCsv = (demand: readonly Demand[]): string =>
  toTable(
    DEMAND_COLUMNS,
    demand.map(({ people, question, otherWordings, story, reason, channel, lastAskedAt }) => ({
      people,
      question,
      other_wordings: otherWordings.join('\n'),
      story,
      reason,
      channel,
      last_asked_at: lastAskedAt,
    })),
  )

const REPORT_COLUMNS = [
  'number',
  'state',
  'kind',
  'words',
  'command',
  'question',
  'story',
  'language',
  'version',
  'position',
  'sentence',
  'channel',
  'reporter',
  'decider',
  'reason',
  'opened_at',
] as const

/** Reports of errors as CSV, one row each. */
export const reportsToCsv = (reports: readonly ErrorReport[]): string =>
  toTable(
    REPORT_COLUMNS,
    reports.map(({ place: { hash: version, sentence }, input, openedAt: opened_at, ...report }) => ({
      ...report,
      question: input === null ? null : JSON.stringify(input),
      version,
      sentence,
      opened_at,
    })),
  )

/** Votes as CSV, one row each, without who cast them. */
export const votesToCsv = (votes: readonly CastVote[]): string =>
  toTable(
    ['at', 'command', 'story', 'answered', 'reason', 'words'],
    votes.map((vote) => ({ ...vote, answered: vote.reason === null })),
  )

type Cell = string | number | boolean | null

function toTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly { readonly [column in Column]: Cell }[],
): string {
  const lines = rows.map((row) => columns.map((column) => toCsvCell(row[column])).join(','))
  return [columns.join(','), ...lines].map((line) => `${line}\r\n`).join('')
}

/** One cell. An apostrophe stands before what a spreadsheet would run as a formula. */
function toCsvCell(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
