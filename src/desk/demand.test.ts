import { expect, test } from 'vitest'
import { type AskedQuestion, groupByDemand } from './demand.ts'

const asked = (
  question: string,
  asker: string | null,
  day: number,
  more: Partial<AskedQuestion> = {},
): AskedQuestion => ({
  question,
  asker,
  at: `2026-05-0${day}T00:00:00Z`,
  story: 'ferry',
  channel: '901',
  reason: 'unsure',
  ...more,
})

test('people are counted, not how often they ask, across wording and language; the newest wording leads', () => {
  const demand = groupByDemand([
    asked('Why did the talks fail?', '10', 1),
    asked('why did the talks fail', '10', 2),
    asked('لماذا فشلت المحادثات؟', '11', 4),
    asked('When did the ferry leave?', '12', 3),
    asked('Why did the talks fail?', '13', 2, { story: 'train' }),
  ])
  expect(demand.map(({ question, people, story }) => [question, people, story])).toEqual([
    ['لماذا فشلت المحادثات؟', 2, 'ferry'],
    ['When did the ferry leave?', 1, 'ferry'],
    ['Why did the talks fail?', 1, 'train'],
  ])
  expect(demand[0]?.otherWordings).toEqual(['why did the talks fail', 'Why did the talks fail?'])
  expect(demand[0]?.lastAskedAt).toBe('2026-05-04T00:00:00Z')
})

test('whoever is not known any more counts as one', () => {
  const [one] = groupByDemand([asked('Why?', null, 1), asked('Why?', null, 2), asked('Why?', '10', 3)])
  expect(one?.people).toBe(2)
})
