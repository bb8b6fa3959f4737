import { describe, expect, test } from 'vitest'
import { testDatabases } from '../../src/record/databases.fixture.ts'
import { DAY_NAMES } from './days.fixture.ts'
import { type DayFault, requestFaults, runFaultyDay, statementFaults } from './fault-day.fixture.ts'

/** Every so many calls of a day one fails here; `bench/faults.ts` lets each of them fail. */
const STRIDE = 37
/** Number of days that run at one time: most of a day is waiting. */
const AT_ONCE = 4

describe.each(testDatabases())('a scripted day over $kind', ({ kind, create }) => {
  test.each(DAY_NAMES)(
    'of the %s ends as it should whichever call fails',
    async (day) => {
      const clean = await runFaultyDay(day, await create())
      expect(clean).toMatchObject({ faults: [], met: false })
      const every = (count: number, from: number): number[] =>
        Array.from({ length: Math.ceil((count - from) / STRIDE) }, (_, i) => 1 + from + i * STRIDE)
      const plans: DayFault[] = [
        ...statementFaults[kind].flatMap((how, i) =>
          every(clean.statements, 7 * i).map((at) => ({ call: 'statement', at, how }) as const),
        ),
        ...requestFaults.flatMap((how, i) =>
          every(clean.requests, 4 * i).map((at) => ({ call: 'request', at, how }) as const),
        ),
      ]
      const wrong: string[] = []
      let met = 0
      const queue = plans.values()
      const work = async (): Promise<void> => {
        for (const plan of queue) {
          const report = await runFaultyDay(day, await create(), plan)
          if (report.met) met++
          wrong.push(...report.faults.map((fault) => `${plan.call} ${plan.at} ${plan.how}: ${fault}`))
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
      expect(wrong).toEqual([])
      expect(met).toBeGreaterThan(plans.length * 0.9)
    },
    600_000,
  )
})
