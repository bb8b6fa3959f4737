import { isEditor, canChangeSettings, type Person } from '../desk/people.ts'
import type { Settings } from '../desk/settings.ts'
import type { Storage } from '../record/storage.ts'
import { UserError } from './user-error.ts'

/** The server that a command is called in: the person, the channel, the settings and the record. */
export interface Newsroom {
  readonly storage: Storage
  readonly person: Person
  readonly server: string
  readonly channel: string
  /** The channel a thread is in. */
  readonly parent: string | null
  readonly settings: Settings
  /** Whether both the person and the bot may write in the channel. */
  readonly mayPost?: boolean
  /** The permissions that the bot lacks in a channel; null where it does not see it. Left out where there is no Discord. */
  readonly lackingIn?: (channel: string) => readonly BotPermission[] | null
}

/** What the bot has to be allowed in a channel in which it answers, or in that of the desk. */
export const BOT_PERMISSIONS = ['mayView', 'maySend', 'mayReadHistory', 'mayAttach'] as const
export type BotPermission = (typeof BOT_PERMISSIONS)[number]

/** A call in a newsroom, or in none. */
interface Called {
  readonly newsroom: Newsroom | null
}

/** The newsroom of a call. Throws UserError where there is none. */
export function requireNewsroom({ newsroom }: Called): Newsroom {
  if (!newsroom) throw new UserError('onlyOnDiscord')
  return newsroom
}

/** The newsroom of a call by one of its editors. Throws UserError for everybody else. */
export function requireEditor(context: Called): Newsroom {
  const newsroom = requireNewsroom(context)
  if (!isEditor(newsroom.person, newsroom.settings)) throw new UserError('notForYou')
  return newsroom
}

/** The newsroom of a call by somebody who may change its settings. Throws UserError for everybody else. */
export function requireAdmin(context: Called): Newsroom {
  const newsroom = requireNewsroom(context)
  if (!canChangeSettings(newsroom.person, newsroom.settings)) throw new UserError('notForYou')
  return newsroom
}

/** Throws UserError where roles that get a right are everybody’s: Discord’s @everyone has the id of its server. */
export function checkRoles({ server }: Newsroom, value: unknown): void {
  if (Array.isArray(value) && value.includes(server)) throw new UserError('roleOfEverybody')
}

/** Throws UserError for a channel that Discord does not name in this server: what is told there would be read elsewhere. */
export function requireChannelHere(id: string, { lackingIn }: Newsroom): void {
  if (lackingIn?.(id) === null) throw new UserError('setupUnknownChannel', { channel: { to: 'channel', id } })
}

/** Throws UserError where the server is paused or the channel is off. */
export function checkOpen({ settings }: Newsroom): void {
  if (settings.paused) throw new UserError('isPaused')
  if (settings.mode === 'off') throw new UserError('isOff')
}
