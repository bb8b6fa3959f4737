import type { CallAction } from '../actions/call-action.ts'
import { storyCardCalls } from '../actions/story-card.ts'
import { parseCustomId } from './controls.ts'

/** The action of a control that calls a command, with its arguments; undefined if it calls none. */
export function findCall(
  customId: string,
): { readonly action: CallAction; readonly args: readonly string[] } | undefined {
  const { name, args = [] } = parseCustomId(customId) ?? {}
  const action = storyCardCalls.find((one) => one.name === name)
  return action && { action, args }
}
