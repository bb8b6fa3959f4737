import { expect, test } from 'vitest'
import type { AnswerRecord } from '../desk/answer-record.ts'
import { toCsv, toJsonLines } from './export.ts'

const place = { hash: 'h', start: 0, end: 5, sentence: 1 }
const record: AnswerRecord = {
  id: 'a',
  server: '1',
  number: 1,
  channel: '2',
  way: 'offer',
  asker: '10',
  command: 'ask',
  story: 's',
  version: 'h',
  state: 'rejected',
  revision: 3,
  decider: '20',
  message: null,
  askedAt: '2026-05-04T12:00:00Z',
  input: { question: 'He said "27, at least"?' },
  reason: '=1+1',
  citations: [1, 2].map((position) => ({
    position,
    story: 's',
    language: 'en',
    cited: place,
    now: place,
    rule: 'r',
    standing: 'kept',
    removed: false,
  })),
}

test('one row for each excerpt; commas and quotation marks are kept, formulas are not run', () => {
  const [head, first, second, end] = toCsv([record]).split('\r\n')
  expect(head?.split(',')).toHaveLength(20)
  expect(first).toContain('"{""question"":""He said \\""27, at least\\""?""}"')
  expect(first).toContain(",'=1+1,")
  expect(second).toContain(',2,1,0,5,r,kept,false')
  expect(end).toBe('')
})

test('JSON lines: answers, then the log', () => {
  const entry = {
    seq: 1,
    server: '1',
    answer: 'a',
    correction: null,
    actor: '20',
    act: 'reject',
    detail: {},
    reason: 'no',
    at: '',
  }
  const lines = toJsonLines([record], [entry])
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(lines).toMatchObject([
    { kind: 'answer', number: 1 },
    { kind: 'act', act: 'reject' },
  ])
})
