import { ApiError, API_ERRORS } from './api-error.ts'
import { flattenComponents } from './component.ts'
import type { Contents } from './message.ts'
import type { State } from './state.ts'

/** Throws 200000 where the server's AutoMod blocks what a message says. */
export function requireUnblocked({ content, components }: Contents, { autoMod }: Pick<State, 'autoMod'>): void {
  const words = [content, ...flattenComponents(components).map((one) => one.content ?? '')]
  if (autoMod && words.some((text) => autoMod.test(text))) throw new ApiError(API_ERRORS.blockedByAutoMod)
}
