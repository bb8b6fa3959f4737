import {
  AuditLogEvent,
  type Client,
  ComponentType,
  DiscordAPIError,
  Events,
  type Guild,
  MessageFlags,
  PermissionFlagsBits,
  Routes,
} from 'discord.js'
import { phrase } from '../answers/phrase.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { formatText } from '../presentation/phrase.ts'
import type { Storage } from '../record/storage.ts'
import type { Logger } from './errors.ts'

/** Milliseconds since the bot joined a server after which it is not new there: Discord names old ones late after an outage. */
const NEW_FOR = 15 * 60_000
/** Number of the newest entries of a server's audit log among which the invitation is looked for. */
const LOOK_BACK = 10
const MAY_POST = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages

/** Writes one message to each server that invites the bot: what it is, and what to set. Returns a function that stops it. */
export function watchInvitations(client: Client<true>, storage: Storage, log: Logger): () => void {
  const onJoin = (guild: Guild): void => {
    greet(guild, storage).catch((error: unknown) => log.warn({ err: error }, 'a new server could not be greeted'))
  }
  client.on(Events.GuildCreate, onJoin)
  return () => client.off(Events.GuildCreate, onJoin)
}

async function greet(guild: Guild, storage: Storage): Promise<void> {
  const { joinedAt, systemChannel } = guild
  if (storage.now().getTime() - joinedAt.getTime() > NEW_FOR) return
  if (!(await storage.claimWelcome(guild.id, joinedAt.toISOString()))) return
  if (systemChannel?.permissionsFor(guild.client.user)?.has(MAY_POST)) {
    await post(guild, systemChannel.id)
    return
  }
  const inviter = await findInviter(guild)
  if (inviter && (await writeTo(guild, inviter))) return
  if (inviter !== guild.ownerId) await writeTo(guild, guild.ownerId)
}

/** Who invited the bot, where the bot may read that. */
async function findInviter({ client, members }: Guild): Promise<string | null> {
  const me = members.me ?? (await members.fetchMe())
  if (!me.permissions.has(PermissionFlagsBits.ViewAuditLog)) return null
  const { entries } = await me.guild.fetchAuditLogs({ type: AuditLogEvent.BotAdd, limit: LOOK_BACK })
  return entries.find(({ targetId }) => targetId === client.user.id)?.executorId ?? null
}

/** Writes to a person. Returns false if they take no messages of the bot. */
async function writeTo(guild: Guild, person: string): Promise<boolean> {
  try {
    const { id } = await guild.client.users.createDM(person)
    await post(guild, id)
    return true
  } catch (error) {
    if (error instanceof DiscordAPIError) return false
    throw error
  }
}

const post = ({ client }: Guild, channel: string): Promise<unknown> =>
  client.rest.post(Routes.channelMessages(channel), {
    body: {
      flags: MessageFlags.IsComponentsV2,
      allowed_mentions: { parse: [] },
      // In every language: nothing says yet which one is read here.
      components: languages.map((one) => ({ type: ComponentType.TextDisplay, content: welcomeText(one) })),
    },
  })

const WELCOME_KEYS = [
  'welcomeWhat',
  'welcomeSet',
  'welcomeLanguage',
  'welcomeModes',
  'welcomeDesk',
  'welcomeTry',
] as const

const welcomeText = (language: Language): string =>
  WELCOME_KEYS.map((key) => formatText(phrase(key), language)).join('\n')
