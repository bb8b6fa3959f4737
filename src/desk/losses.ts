import { type Phrase, phrase } from '../answers/phrase.ts'

/** Reasons why a message is given up, as they are stored; each is said in the reader's language. */
export const LOSS_REASONS = [
  'channelGone',
  'serverGone',
  'messageGone',
  'personGone',
  'noAccess',
  'notOwnMessage',
  'noDirectMessages',
  'permissionMissing',
  'messageRefused',
  'threadClosed',
  'noSharedServer',
  'autoModRefused',
  'neverReached',
] as const
export type LossReason = (typeof LOSS_REASONS)[number]

/** A stored reason in words: why a message was given up, or what a person or Discord itself said. */
export function describeReason(reason: string): Phrase | string {
  const known = LOSS_REASONS.find((one) => one === reason)
  return known ? phrase(known) : reason
}
