import { expect, test } from 'vitest'
import { ManualClock } from './clock.ts'
import { Snowflakes } from './snowflake.ts'

test('timers run in the order in which they fall due, each at its own time', () => {
  const clock = new ManualClock(1_000)
  const ran: string[] = []
  const note = (name: string) => () => ran.push(`${name} at ${clock.now()}`)
  clock.after(20, note('late'))
  clock.after(10, note('early'))
  clock.after(31, note('never'))
  clock.after(15, note('cancelled'))()
  clock.advance(30)
  expect(ran).toEqual(['early at 1010', 'late at 1020'])
  expect(clock.now()).toBe(1_030)
})

test('a timer that a timer starts runs too, if it falls due', () => {
  const clock = new ManualClock(0)
  const ran: number[] = []
  const again = (): void => {
    ran.push(clock.now())
    clock.after(10, again)
  }
  clock.after(10, again)
  clock.advance(35)
  expect(ran).toEqual([10, 20, 30])
})

test('ids grow within a moment and when a clock is set back, and tell the time as Discord’s do', () => {
  const clock = new ManualClock()
  const ids = new Snowflakes(clock)
  const made = [ids.next(), ids.next()]
  clock.advance(5)
  made.push(ids.next())
  clock.advance(-60_000)
  made.push(ids.next())
  expect(made.map(BigInt).every((id, i) => i === 0 || id > BigInt(made[i - 1] ?? 0))).toBe(true)
  expect(Number(BigInt(made[0] ?? 0) >> 22n) + 1_420_070_400_000).toBe(Date.UTC(2023, 8, 20, 12))
})
