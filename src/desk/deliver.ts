import type { LossReason } from './losses.ts'

/** The purposes of messages. */
const PURPOSES = [
  'post',
  'answer',
  'card',
  'card-edit',
  'edit',
  'reply',
  'notification',
  'proposal',
  'proposal-edit',
  'error-card',
  'error-card-edit',
  'report',
  'refusal',
  'delay',
  'news',
  'story-draft',
  'story-draft-edit',
] as const
/**
 * post: an answer goes to its channel. answer: it was sent there in reply to a command, and only its message is
 * looked for. card, proposal: a draft or a correction goes to the desk; card-edit, proposal-edit: what was sent
 * there is brought up to date. edit: a public answer is brought up to date; reply: it could not be edited, so a reply
 * under it says what changed. notification: the asker, or whoever reported an error, is notified. error-card,
 * error-card-edit: a report of an error goes to the desk, or is brought up to date there. report: the desk learns what
 * could be reached. refusal: the desk learns that AutoMod refused a message. delay: it learns that an edit waits for
 * Discord's limit. news: a follower is told of a change. story-draft, story-draft-edit: likewise a story to be added.
 */
export type Purpose = (typeof PURPOSES)[number]

/** One message to send or to edit, queued until it is done or lost. */
export interface Delivery {
  /** Also the nonce: Discord makes one message for it, however often it is sent within some minutes. */
  readonly id: string
  readonly purpose: Purpose
  readonly server: string
  /** The answer's or the correction's id. */
  readonly answer: string | null
  readonly correction: string | null
  /** The id of the story to be added that it is about. */
  readonly storyDraft?: string | null
  /** The id of the report of an error that it is about. */
  readonly errorReport: string | null
  /** For a notification: what happened. */
  readonly event: string | null
  readonly channel: string | null
  readonly person: string | null
  /** The message to edit or to reply to; null while there is none yet. */
  readonly target: string | null
  /** Counted from 1. */
  readonly attempts: number
  /** Whether an earlier attempt may have been sent although it seemed to fail. */
  readonly unsure: boolean
}

/**
 * The result of an attempt: the message's id, or Discord's error code; null for a failure on the way to Discord.
 * `retryAfter`: seconds that Discord wants to be left alone for.
 */
export type SendResult =
  | { readonly ok: true; readonly message: string }
  | { readonly ok: false; readonly code: number | null; readonly reason: string; readonly retryAfter?: number }

/** Sends messages. */
export interface Messenger {
  send(delivery: Delivery): Promise<SendResult>
  /** The message that an earlier attempt left, null if there is none, or why it cannot be looked for. */
  find(delivery: Delivery): Promise<SendResult | null>
}

/** The queue of deliveries. */
export interface Outbox {
  /** Takes the next delivery that is due, so that no other process takes it; undefined if there is none. */
  lease(now: Date): Promise<Delivery | undefined>
  settle(delivery: Delivery, settlement: Settlement, now: Date): Promise<void>
}

export type Settlement =
  | { readonly kind: 'done'; readonly message: string }
  | { readonly kind: 'wait'; readonly seconds: number; readonly unsure: boolean; readonly reason: string }
  | { readonly kind: 'reply'; readonly reason: string }
  | {
      readonly kind: 'lost'
      readonly reason: string
      /** Whether it is the person who cannot be written to. */
      readonly isUnreachable?: true
    }

/** Discord's error codes that another attempt would meet again. */
const PERMANENT_ERRORS: Readonly<Record<number, LossReason>> = {
  10003: 'channelGone',
  10004: 'serverGone',
  10008: 'messageGone',
  10013: 'personGone',
  50001: 'noAccess',
  50005: 'notOwnMessage',
  50007: 'noDirectMessages',
  50013: 'permissionMissing',
  50035: 'messageRefused',
  50083: 'threadClosed',
  50278: 'noSharedServer',
  200000: 'autoModRefused',
  200001: 'autoModRefused',
}
/** Seconds that nothing waits longer than: what is due later was queued by a clock that was wrong. */
export const LONGEST_WAIT = 3_600
/** The errors by which a person cannot be written to. */
const UNREACHABLE_CODES: ReadonlySet<number | null> = new Set([10_013, 50_007, 50_278])
/** Discord's error code for "Maximum number of edits to messages older than 1 hour reached." */
const EDIT_LIMIT_CODE = 30_046
/** Maximum number of attempts to edit against the limit before a reply is sent instead. */
const MAX_EDIT_ATTEMPTS = 4
const MAX_ATTEMPTS = 10
/** Maximum number of attempts while Discord is out of reach: about a day. */
const MAX_UNREACHED = 150
/** Whether a failed attempt may have been sent: it had no response, or an error of the server's own. */
const isUnsure = (code: number | null): boolean => code === null

/** Seconds to wait after the given number of attempts: 5, 10, 20 … up to ten minutes. */
export const backoffSeconds = (attempts: number): number => Math.min(600, 5 * 2 ** (attempts - 1))

/** What to do after an attempt. */
export function toSettlement({ purpose, attempts }: Delivery, sent: SendResult): Settlement {
  if (sent.ok) return { kind: 'done', message: sent.message }
  const { code, reason, retryAfter } = sent
  if (code === EDIT_LIMIT_CODE && purpose === 'edit' && attempts >= MAX_EDIT_ATTEMPTS) return { kind: 'reply', reason }
  const final = code === null ? undefined : PERMANENT_ERRORS[code]
  if (final) return { kind: 'lost', reason: final, ...(UNREACHABLE_CODES.has(code) && { isUnreachable: true }) }
  // Discord says for how long: a published message can be edited some three times an hour, and no reply is published.
  if (retryAfter !== undefined && code !== EDIT_LIMIT_CODE && attempts < MAX_UNREACHED)
    return { kind: 'wait', seconds: Math.min(LONGEST_WAIT, Math.ceil(retryAfter)), unsure: false, reason }
  if (attempts >= (code === null ? MAX_UNREACHED : MAX_ATTEMPTS)) return { kind: 'lost', reason }
  return { kind: 'wait', seconds: backoffSeconds(attempts), unsure: isUnsure(code), reason }
}

/** Purposes that may be repeated: whatever was sent before, the message ends as it should be. */
const IDEMPOTENT: ReadonlySet<Purpose> = new Set([
  'edit',
  'card-edit',
  'proposal-edit',
  'error-card-edit',
  'story-draft-edit',
])

/** Sends the next delivery that is due. Returns false if there is none. */
export async function deliverNext(outbox: Outbox, messenger: Messenger, now: () => Date): Promise<boolean> {
  const delivery = await outbox.lease(now())
  if (!delivery) return false
  await outbox.settle(delivery, await attempt(delivery, messenger), now())
  return true
}

async function attempt(delivery: Delivery, messenger: Messenger): Promise<Settlement> {
  const repeatable = IDEMPOTENT.has(delivery.purpose)
  if (repeatable && delivery.target === null)
    return delivery.attempts < MAX_ATTEMPTS
      ? { kind: 'wait', seconds: backoffSeconds(delivery.attempts), unsure: false, reason: 'there is no message yet' }
      : { kind: 'lost', reason: 'neverReached' }
  if ((delivery.unsure && !repeatable) || delivery.purpose === 'answer') {
    const found = await messenger.find(delivery)
    // Where the message cannot be looked for, sending again could post it twice.
    if (found && !found.ok) return settleAfterSearch(delivery, found)
    if (found) return { kind: 'done', message: found.message }
    if (delivery.purpose === 'answer') return { kind: 'lost', reason: 'neverReached' }
  }
  return toSettlement(delivery, await messenger.send(delivery))
}

function settleAfterSearch(delivery: Delivery, found: Exclude<SendResult, { ok: true }>): Settlement {
  const settlement = toSettlement(delivery, found)
  return settlement.kind === 'wait' ? { ...settlement, unsure: true } : settlement
}
