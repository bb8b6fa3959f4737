import type {
  AutocompleteInteraction,
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

/** The person, server and channel of an interaction, with the settings there. Null outside servers, or without storage. */
export async function loadNewsroom(
  interaction: AnswerableInteraction | AutocompleteInteraction,
  storage: Storage | null,
): Promise<Newsroom | null> {
  const { guildId: server, channelId: channel, member, memberPermissions, user } = interaction
  if (!storage || !server || !channel) return null
  const roles = member ? (Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()]) : []
  const manages = memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false
  // A thread has the settings of its channel, which must be known before anything is answered.
  const place = interaction.channel ?? (await interaction.client.channels.fetch(channel))
  const parent = place?.isThread() ? place.parentId : null
  const settings = await storage.loadSettings({ server, channel, parent })
  return { storage, person: { id: user.id, roles, canManageServer: manages }, server, channel, parent, settings }
}
