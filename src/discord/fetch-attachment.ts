import { setTimeout as wait } from 'node:timers/promises'
import type { Attachment } from 'discord.js'
import type { SentFile } from '../actions/form.ts'
import { UserError } from '../command/user-error.ts'
import { requireSmall } from '../intake/read-kind.ts'

/** Where Discord keeps files, and the API whose files they are. */
const DISCORD_FILES = 'https://cdn.discordapp.com'
const DISCORD_API = 'https://discord.com/api'
/** The paths of files that people sent. */
const PATHS = /^\/(?:ephemeral-)?attachments\//
/** Milliseconds that a file may take to arrive. */
const TIME_LIMIT = 15_000

/** The origin of the files of a Discord: another's API has them beside it. */
const filesOf = (api: string): string => (api === DISCORD_API ? DISCORD_FILES : new URL(api).origin)

/**
 * Fetches a file that a person sent with an interaction, from Discord's own servers and from nowhere else. What it is said
 * to be is not trusted, and no more of it is read than is taken. `api`: the address of Discord's API. Throws UserError.
 */
export async function fetchAttachment(
  { url, name, size }: Pick<Attachment, 'url' | 'name' | 'size'>,
  api = DISCORD_API,
): Promise<SentFile> {
  requireSmall(size)
  const from = URL.canParse(url) ? new URL(url) : undefined
  if (from?.origin !== filesOf(api) || !PATHS.test(from.pathname)) throw new UserError('fileNotFetched')
  const stopping = new AbortController()
  const arrived = readBody(from, stopping.signal)
  const late = wait(TIME_LIMIT, undefined, { ref: false, signal: stopping.signal }).then(() => {
    throw new UserError('fileNotFetched')
  })
  try {
    return { name, bytes: await Promise.race([arrived, late]) }
  } catch (error) {
    // Whatever is in the way, the person can but send it again.
    throw error instanceof UserError ? error : new UserError('fileNotFetched')
  } finally {
    stopping.abort()
    await Promise.allSettled([late, arrived])
  }
}

async function readBody(from: URL, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(from, { redirect: 'error', signal })
  if (!response.ok || !response.body) throw new UserError('fileNotFetched')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.length
    requireSmall(size)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
