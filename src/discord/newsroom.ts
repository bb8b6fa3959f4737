import type {
  AnySelectMenuInteraction,
  AutocompleteInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js'
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js'
import { BOT_PERMISSIONS, type BotPermission, type Newsroom } from '../command/newsroom.ts'
import type { Storage } from '../record/storage.ts'

/** The interactions that the bot answers with messages. */
export type AnswerableInteraction =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | AnySelectMenuInteraction
  | ModalSubmitInteraction

/** The permissions that it takes to write in a channel, or in a thread. */
export const postingPermissions = (isThread: boolean): bigint =>
  PermissionFlagsBits.ViewChannel |
  (isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages)

/** What tells who calls, and where. */
type Caller = AnswerableInteraction | AutocompleteInteraction

/** The person, server and channel of an interaction, with the settings there. Null outside servers, or without storage. */
export async function loadNewsroom(interaction: Caller, storage: Storage | null): Promise<Newsroom | null> {
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
  const person = { id: user.id, roles, canManageServer: manages }
  const lackingIn = (id: string): BotPermission[] | null => findLacking(interaction, id)
  return { storage, person, server, channel, parent, settings, mayPost, lackingIn }
}

const FLAGS = {
  mayView: PermissionFlagsBits.ViewChannel,
  maySend: PermissionFlagsBits.SendMessages,
  mayReadHistory: PermissionFlagsBits.ReadMessageHistory,
  mayAttach: PermissionFlagsBits.AttachFiles,
} as const satisfies Record<BotPermission, bigint>

/** What the bot lacks in a channel: as Discord says of one that was just chosen, else as is known of the server. */
function findLacking(interaction: Caller, id: string): BotPermission[] | null {
  const held = chosenPermissions(interaction, id) ?? knownPermissions(interaction, id)
  return held && BOT_PERMISSIONS.filter((name) => !held.has(FLAGS[name]))
}

function chosenPermissions(interaction: Caller, id: string): Readonly<PermissionsBitField> | null {
  const chosen = 'channels' in interaction ? interaction.channels.get(id) : undefined
  return (chosen && 'appPermissions' in chosen && chosen.appPermissions) || null
}

function knownPermissions({ client, guild }: Caller, id: string): Readonly<PermissionsBitField> | null {
  const channel = guild?.channels.cache.get(id)
  return channel?.permissionsFor(client.user) ?? null
}
