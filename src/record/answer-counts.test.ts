import { describe, expect, test } from 'vitest'
import { bucketOf } from './answer-counts.ts'
import { testDatabases } from './databases.fixture.ts'
import { SERVER } from './scene.fixture.ts'
import { TestStorage, useStorage } from './test-storage.fixture.ts'

const MONTH = 31 * 86_400

describe.each(testDatabases())('answers of a month over $kind', ({ create }) => {
  const desk = useStorage(create, new TestStorage())

  test('are counted by how they ended, with the time within which half of them were given', async () => {
    expect(await desk.storage.readMonthlyAnswers(SERVER)).toEqual({
      answered: 0,
      unsure: 0,
      declined: 0,
      medianWithin: null,
    })
    const count = (status: 'answered' | 'unsure' | 'declined', ms: number, n: number, server = SERVER) =>
      desk.storage.addAnswerCounts([{ server, status, bucket: bucketOf(ms), n }])
    await count('answered', 20, 2)
    await count('answered', 20, 3)
    await count('unsure', 100, 2)
    await count('declined', 5_000, 4)
    await count('declined', 1, 100, 'another')
    const { medianWithin, ...counts } = await desk.storage.readMonthlyAnswers(SERVER)
    expect(counts).toEqual({ answered: 5, unsure: 2, declined: 4 })
    expect(medianWithin).toBeGreaterThanOrEqual(100)
    expect(medianWithin).toBeLessThan(112)
    desk.clock.advance(MONTH)
    expect(await desk.storage.readMonthlyAnswers(SERVER)).toMatchObject({ answered: 0, medianWithin: null })
  })
})

test.each([0, 0.2, 1, 2, 99, 100, 3_000, 900_000])('%d ms fall into a bucket that ends no earlier', (ms) => {
  const end = Math.ceil(1.1 ** bucketOf(ms))
  expect(end).toBeGreaterThanOrEqual(ms)
  expect(end).toBeLessThanOrEqual(Math.max(1, ms) * 1.1 + 1)
})
