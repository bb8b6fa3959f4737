import type { ActionInput } from './action.ts'

/** What somebody sends who presses a button with these arguments. */
export const pressed = (args: readonly string[] = []): ActionInput => ({
  args,
  selected: [],
  fields: {},
  files: [],
  id: 'i1',
})
