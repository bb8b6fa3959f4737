import { describe, expect, test } from 'vitest'
import { testDatabases } from '../../src/record/databases.fixture.ts'
import { runDayOfKills } from './kill-day.fixture.ts'

describe.each(testDatabases())('a bot over $kind that is killed (-9) at moments of a scripted day', ({ create }) => {
  test('ends the day as it should: nothing acknowledged is lost, every decision is delivered once', async () => {
    const { kills, faults } = await runDayOfKills(await create(), 2026, 2)
    expect(faults).toEqual([])
    expect(kills).toBeGreaterThan(0)
  }, 240_000)
})
