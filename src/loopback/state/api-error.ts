/** A refusal as Discord words it: an HTTP status, its own code, a message. */
export class ApiError extends Error {
  readonly status: number
  readonly code: number
  /** The places where a body is wrong, for a 50035. */
  readonly errors: Readonly<Record<string, unknown>> | undefined
  /** Whether only a bug of the bot can cause it, as opposed to what people did meanwhile. */
  readonly isOwnFault: boolean
  /** Seconds after which to ask again, for a 429. Discord tells them in the body. */
  readonly retryAfter: number | undefined

  constructor(
    [status, code, message]: ErrorSpec,
    options: {
      readonly errors?: Readonly<Record<string, unknown>>
      readonly ours?: boolean
      readonly retryAfter?: number
    } = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.errors = options.errors
    this.retryAfter = options.retryAfter
    this.isOwnFault = options.ours ?? false
  }
}

type ErrorSpec = readonly [status: number, code: number, message: string]

/** Discord's refusals: HTTP status, code and message. */
export const API_ERRORS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  unknownRoute: [404, 0, '404: Not Found'],
  unknownChannel: [404, 10_003, 'Unknown Channel'],
  unknownGuild: [404, 10_004, 'Unknown Guild'],
  unknownMember: [404, 10_007, 'Unknown Member'],
  unknownMessage: [404, 10_008, 'Unknown Message'],
  unknownUser: [404, 10_013, 'Unknown User'],
  unknownWebhook: [404, 10_015, 'Unknown Webhook'],
  unknownInteraction: [404, 10_062, 'Unknown interaction'],
  unknownCommand: [404, 10_063, 'Unknown application command'],
  tooManyPublishedEdits: [429, 20_028, 'This message cannot be edited due to announcement rate limits.'],
  tooManyOldEdits: [429, 30_046, 'Maximum number of edits to messages older than 1 hour reached. Try again later'],
  tooManyFollowUps: [400, 40_094, 'This interaction has reached the maximum number of follow up messages.'],
  alreadyAnswered: [400, 40_060, 'Interaction has already been acknowledged.'],
  missingAccess: [403, 50_001, 'Missing Access'],
  notTheAuthor: [403, 50_005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50_006, 'Cannot send an empty message'],
  missingPermissions: [403, 50_013, 'Missing Permissions'],
  tokenExpired: [401, 50_027, 'Invalid Webhook Token'],
  notPublishable: [400, 50_024, 'Cannot execute action on this channel type'],
  blockedByAutoMod: [400, 200_000, 'Message was blocked by automatic moderation'],
  invalidBody: [400, 50_035, 'Invalid Form Body'],
} as const satisfies Record<string, ErrorSpec>
