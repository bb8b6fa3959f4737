import { describe, expect, test } from 'vitest'
import { testDatabases } from '../../src/record/databases.fixture.ts'
import { DAY_NAMES } from './days.fixture.ts'
import { runDayOfKills } from './kill-day.fixture.ts'

describe.each(testDatabases())('a bot over $kind that is killed (-9) at moments of a scripted day', ({ create }) => {
  test.each(DAY_NAMES)(
    'ends the day of the %s as it should: nothing acknowledged is lost, all is delivered once',
    async (day) => {
      const { kills, faults } = await runDayOfKills(day, await create(), 2026, 2)
      expect(faults).toEqual([])
      expect(kills).toBeGreaterThan(0)
    },
    240_000,
  )
})
