import { expect, test } from 'vitest'
import { sampleCitation, sampleRecord } from '../desk/answer-record.fixture.ts'
import { toCsv, toDemandCsv, toJsonLines } from './export.ts'

const record = sampleRecord({
  state: 'rejected',
  decider: '20',
  input: { question: 'He said "27, at least"?' },
  reason: '=1+1',
  citations: [1, 2].map((position) => sampleCitation({ position })),
})

test('one row for each excerpt; commas and quotation marks are kept, formulas are not run', () => {
  const [head, first, second, end] = toCsv([record]).split('\r\n')
  expect(head?.split(',')).toHaveLength(20)
  expect(first).toContain('"{""question"":""He said \\""27, at least\\""?""}"')
  expect(first).toContain(",'=1+1,")
  expect(second).toContain(',2,1,0,5,found,kept,false')
  expect(end).toBe('')
})

test('questions without an answer: one row for each, with its other wordings; formulas are not run', () => {
  const question = { question: '=1+1, why?', otherWordings: ['Why?', 'لماذا؟'], people: 2, story: 'ferry' }
  const [head, first, end] = toDemandCsv([{ ...question, reason: 'unsure', channel: '901', lastAskedAt: '' }]).split(
    '\r\n',
  )
  expect(head).toBe('people,question,other_wordings,story,reason,channel,last_asked_at')
  expect(first).toBe(`2,"'=1+1, why?","Why?\nلماذا؟",ferry,unsure,901,`)
  expect(end).toBe('')
})

test('JSON lines: answers, then the log', () => {
  const entry = {
    seq: 1,
    server: '1',
    answer: 'a',
    correction: null,
    actor: '20',
    event: 'reject',
    detail: {},
    reason: 'no',
    at: '',
    story_draft: null,
  }
  const lines = toJsonLines([record], [entry])
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(lines).toMatchObject([
    { kind: 'answer', number: 1 },
    { kind: 'event', event: 'reject' },
  ])
})
