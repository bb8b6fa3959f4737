import { resolveContext, type AppContext } from '../command/context.ts'
import { UserError } from '../command/user-error.ts'
import type { CommandInput } from './button-state.ts'

/** The language of an error message, even where the rest of the input is invalid. */
export function errorLanguage(input: CommandInput, app: AppContext): AppContext['language'] {
  try {
    const { story: _, ...others } = input
    return resolveContext(others, app).reader
  } catch (error) {
    if (error instanceof UserError) return app.language
    throw error
  }
}
