import { expect, test } from 'vitest'
import { BacktrackStack, CONTINUE } from './backtrack-stack.ts'

test('what is set after a choice is as it was when the choice is given up', () => {
  const stack = new BacktrackStack()
  const group = stack.allocateRegisters(3)
  stack.resetGroups([group])
  stack.enterGroup(group, 4)
  stack.leaveGroup(group, 9)
  const base = stack.top
  stack.push(CONTINUE, 7, 8, 0)
  stack.enterGroup(group, 20)
  stack.leaveGroup(group, 25)
  stack.clearGroups([group])
  expect([stack.get(group), stack.get(group + 1)]).toEqual([-1, -1])
  stack.unwindTo(base)
  expect([stack.get(group), stack.get(group + 1)]).toEqual([4, 9])
})

test('a group that is matched backward has its offsets in order', () => {
  const stack = new BacktrackStack()
  const group = stack.allocateRegisters(3)
  stack.enterGroup(group, 9)
  stack.leaveGroup(group, 4)
  expect([stack.get(group), stack.get(group + 1)]).toEqual([4, 9])
})

test('registers and entries grow', () => {
  const stack = new BacktrackStack()
  const first = stack.allocateRegisters(5_000)
  const base = stack.top
  for (let register = first; register < 5_000; register++) stack.set(register, register)
  expect([0, 1_023, 1_024, 4_999].map((register) => stack.get(register))).toEqual([0, 1_023, 1_024, 4_999])
  stack.unwindTo(base)
  expect(stack.top).toBe(base)
  expect(new Set([0, 1_023, 4_999].map((register) => stack.get(register)))).not.toContain(4_999)
})

test('saved groups come back', () => {
  const stack = new BacktrackStack()
  const group = stack.allocateRegisters(3)
  stack.enterGroup(group, 1)
  stack.leaveGroup(group, 2)
  const base = stack.top
  stack.saveGroups([group])
  stack.resetGroups([group])
  stack.unwindTo(base)
  expect([stack.get(group), stack.get(group + 1)]).toEqual([1, 2])
})
