import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import { UserError } from '../command/user-error.ts'
import { phrase } from '../answers/phrase.ts'
import { say, sayText } from '../presentation/phrase.ts'
import type { Language } from '../languages/language.ts'
import { inline } from './escape.ts'

/** Interaction tokens that are gone: nobody can be told any more. */
const GONE = new Set<number | string>([10062, 40060, 10015])

/** Where failures are written down. */
export interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** What a person is told of a failure; undefined where there is nobody left to tell. */
export function tell(
  error: unknown,
  reader: Language,
  { log, number }: { log: Log; number: () => string },
): string | undefined {
  if (error instanceof UserError) return inline(say(phrase(error.key, error.fillings), reader))
  if (error instanceof DiscordAPIError && GONE.has(error.code)) {
    log.warn({ code: error.code }, 'the interaction was gone before it was answered')
    return undefined
  }
  if (ofTheWorld(error)) {
    log.warn({ err: error }, 'the world failed')
    return sayText(phrase('tryAgain'), reader)
  }
  const short = number()
  log.error({ err: error, number: short }, 'our bug')
  return sayText(phrase('bug', { number: short }), reader)
}

/** Failures that may pass by themselves: Discord's own, and the network's. */
function ofTheWorld(error: unknown): boolean {
  if (error instanceof HTTPError || error instanceof RateLimitError) return true
  if (error instanceof DiscordAPIError) return error.status >= 500
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return error.name === 'AbortError' || /^(ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|EAI_AGAIN|UND_ERR)/.test(code)
}
