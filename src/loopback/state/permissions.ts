import { PermissionFlagsBits as May } from 'discord.js'
import type { Channel, Member, GuildModel } from './guild-model.ts'

/** What a person may do in a channel, by Discord's order: everybody, roles, the channel's overwrites, the person's. */
export function permissionsIn(channel: Channel, member: Member, guildModel: GuildModel): bigint {
  const mine = new Set([guildModel.guild.id, ...member.roles])
  const base = guildModel.roles.filter((role) => mine.has(role.id)).reduce((all, role) => all | role.permissions, 0n)
  const governs = member.id === guildModel.guild.owner || (base & May.Administrator) !== 0n
  // Who owns the server owns nobody's direct messages.
  if (governs && guildModel.channels.includes(channel)) return ALL
  const layers = [
    channel.overwrites.filter(({ id }) => id === guildModel.guild.id),
    channel.overwrites.filter(({ id, kind }) => kind === 'role' && id !== guildModel.guild.id && mine.has(id)),
    channel.overwrites.filter(({ id, kind }) => kind === 'person' && id === member.id),
  ]
  return layers.reduce((held, layer) => {
    const deny = layer.reduce((all, { deny }) => all | deny, 0n)
    const allow = layer.reduce((all, { allow }) => all | allow, 0n)
    return (held & ~deny) | allow
  }, base)
}

/** Whether a person sees a channel. */
export const canView = (channel: Channel, member: Member, guildModel: GuildModel): boolean =>
  (permissionsIn(channel, member, guildModel) & May.ViewChannel) !== 0n

const ALL = Object.values(May).reduce((all, bit) => all | bit, 0n)
