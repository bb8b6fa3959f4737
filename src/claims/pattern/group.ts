import type { Registers } from './registers.ts'
import type { Go } from './steps.ts'

/** The two ends of a group that a match names: what is done when it is entered, and when it is left. */
export function grouped(registers: Registers, group: number): Record<'enter' | 'leave', (next: Go) => Go> {
  return {
    enter: (body) => (scan, place) => {
      const before = registers.entered[group] ?? -1
      registers.entered[group] = place
      if (body(scan, place)) return true
      registers.entered[group] = before
      return false
    },
    leave: (next) => (scan, place) => {
      const { starts, ends } = registers
      const [start = -1, end = -1, entered = place] = [starts[group], ends[group], registers.entered[group]]
      starts[group] = Math.min(entered, place)
      ends[group] = Math.max(entered, place)
      if (next(scan, place)) return true
      starts[group] = start
      ends[group] = end
      return false
    },
  }
}
