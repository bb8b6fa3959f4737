import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import { UserError } from '../command/user-error.ts'
import { phrase } from '../answers/phrase.ts'
import { isDatabaseTrouble } from '../database/trouble.ts'
import { formatPhrase, formatText } from '../presentation/phrase.ts'
import type { Language } from '../languages/language.ts'
import { toMarkdown } from './escape.ts'

/** Discord's error codes for interactions that can no longer be answered. */
const EXPIRED_CODES = new Set<number | string>([10062, 40060, 10015])

/** The log. */
export interface Logger {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** A log whose lines name the interaction that they are about, by Discord's id of it. */
export const withInteraction = (log: Logger, interaction: string): Logger => ({
  info: (fields, message) => log.info({ interaction, ...fields }, message),
  warn: (fields, message) => log.warn({ interaction, ...fields }, message),
  error: (fields, message) => log.error({ interaction, ...fields }, message),
})

/** The message for a person about an error; undefined where the interaction can no longer be answered. Logs it. */
export function describeError(
  error: unknown,
  reader: Language,
  { log, newErrorId }: { log: Logger; newErrorId: () => string },
): string | undefined {
  if (error instanceof UserError) return toMarkdown(formatPhrase(phrase(error.key, error.fillings), reader))
  if (error instanceof DiscordAPIError && EXPIRED_CODES.has(error.code)) {
    log.warn({ code: error.code }, 'the interaction was gone before it was answered')
    return undefined
  }
  if (isDatabaseTrouble(error)) {
    log.error({ err: error }, 'the record cannot be used just now')
    return formatText(phrase('tryAgain'), reader)
  }
  if (isTransient(error)) {
    log.warn({ err: error }, 'a failure outside the bot')
    return formatText(phrase('tryAgain'), reader)
  }
  const short = newErrorId()
  log.error({ err: error, number: short }, 'our bug')
  return formatText(phrase('bug', { number: short }), reader)
}

/** Whether an error may pass by itself: Discord's own, or the network's. */
function isTransient(error: unknown): boolean {
  if (error instanceof HTTPError || error instanceof RateLimitError) return true
  if (error instanceof DiscordAPIError) return error.status >= 500
  return isUnheard(error)
}

/** Whether a request may or may not have reached Discord: the connection failed. */
export function isUnheard(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return error.name === 'AbortError' || /^(ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|EAI_AGAIN|UND_ERR)/.test(code)
}

/** Discord's error codes for what a server's AutoMod does not let through. */
const AUTO_MOD_CODES = new Set<number | string>([200_000, 200_001])

/** Whether a server's AutoMod refused a message. */
export const isAutoModRefusal = (error: unknown): boolean =>
  error instanceof DiscordAPIError && AUTO_MOD_CODES.has(error.code)
