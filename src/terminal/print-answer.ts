import type { Answer } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import { UserError } from '../command/user-error.ts'
import type { Language } from '../languages/language.ts'
import { formatText } from '../presentation/phrase.ts'
import { bold, formatAnswer, plain } from './format.ts'
import { type Terminal, UsageError } from './subcommand.ts'

/** Prints an answer in a reader's language, or the first of its items. */
export function printAnswer(
  answer: Answer,
  reader: Language,
  { print, colour }: Pick<Terminal, 'print' | 'colour'>,
  most?: number,
): void {
  for (const line of formatAnswer(answer, reader, colour ? bold : plain, most)) print(line)
}

/** What a person did wrong, as the command line says it, in their language. Any other error is thrown on. */
export function toUsageError(error: unknown, reader: Language, verb = ''): UsageError {
  if (!(error instanceof UserError)) throw error
  return new UsageError(`${verb}${formatText(phrase(error.key, error.fillings), reader)}`)
}

/** Options of these names that each take words, for `parseArgs`. */
export const textOptions = (names: readonly string[]): Record<string, { readonly type: 'string' }> =>
  Object.fromEntries(names.map((name) => [name, { type: 'string' }]))
