import { expect, test, vi } from 'vitest'
import type { AnswerCount } from '../record/answer-counts.ts'
import { AnswerCounter } from './answer-counter.ts'

const HOUR = 3_600_000

test('answers are put on record together; those that could not be are kept for the next time', async () => {
  const kept: (readonly AnswerCount[])[] = []
  const addAnswerCounts = vi.fn(async (counts: readonly AnswerCount[]) => void kept.push(counts))
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
  const counter = new AnswerCounter({ addAnswerCounts }, log, HOUR)
  await counter.flush()
  expect(addAnswerCounts).not.toHaveBeenCalled()
  counter.count('1', 'answered', 20)
  counter.count('1', 'answered', 20)
  counter.count('2', 'declined', 20)
  addAnswerCounts.mockRejectedValueOnce(new Error('the database is locked'))
  await counter.flush()
  expect(log.warn).toHaveBeenCalledOnce()
  counter.count('1', 'answered', 20)
  await counter.stop()
  expect(kept.flat().map(({ server, status, n }) => [server, status, n])).toEqual([
    ['1', 'answered', 3],
    ['2', 'declined', 1],
  ])
  await counter.stop()
  expect(kept).toHaveLength(1)
})
