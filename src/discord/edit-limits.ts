import { DefaultRestOptions, type RESTOptions } from 'discord.js'
import { z } from 'zod'

/** What Discord says in the body of a 429. Only there does a limit of edits tell its code, and how long it lasts. */
const limitSchema = z.object({ code: z.number().nullish(), message: z.string(), retry_after: z.number().nullish() })

/** Discord refuses an edit since there were too many. */
export class EditLimitError extends Error {
  /** Discord's error code, which says of which limit; null for the common one of requests. */
  readonly limitCode: number | null
  /** Seconds after which it may be tried again; undefined where Discord does not say. */
  readonly retryAfter: number | undefined

  constructor({ code, message, retry_after }: z.infer<typeof limitSchema>) {
    super(message)
    this.limitCode = code ? code : null
    this.retryAfter = retry_after ?? undefined
  }
}

/**
 * Makes a request as discord.js does, but an edit that comes too soon throws EditLimitError. discord.js reads how long to
 * wait from the headers, where limits of edits do not tell it.
 */
export const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  const response = await DefaultRestOptions.makeRequest(url, init)
  if (response.status !== 429 || init.method !== 'PATCH') return response
  throw new EditLimitError(limitSchema.parse(await response.json()))
}
