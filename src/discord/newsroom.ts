import type {
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js'
import { type ButtonInteraction, type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js'
import type { Newsroom } from '../command/newsroom.ts'
import type { Storage } from '../record/storage.ts'

/** The interactions that the bot answers with messages. */
export type AnswerableInteraction =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction

/** The permissions that it takes to write in a channel, or in a thread. */
export const postingPermissions = (isThread: boolean): bigint =>
  PermissionFlagsBits.ViewChannel |
  (isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages)

/** The person, server and channel of an interaction, with the settings there. Null outside servers, or without storage. */
export async function loadNewsroom(
  interaction: AnswerableInteraction,
  storage: Storage | null,
): Promise<Newsroom | null> {
  const { guildId: server, channelId: channel, member, memberPermissions, appPermissions, user } = interaction
  if (!storage || !server || !channel) return null
  const roles = member ? (Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()]) : []
  const manages = memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false
  // A thread has the settings of its channel, which must be known before anything is answered.
  const place = interaction.channel ?? (await interaction.client.channels.fetch(channel))
  const parent = place?.isThread() ? place.parentId : null
  const posting = postingPermissions(place?.isThread() ?? false)
  const mayPost = (memberPermissions?.has(posting) ?? false) && appPermissions.has(posting)
  const settings = await storage.loadSettings({ server, channel, parent })
  return {
    storage,
    person: { id: user.id, roles, canManageServer: manages },
    server,
    channel,
    parent,
    settings,
    mayPost,
  }
}
