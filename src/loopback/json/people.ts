import { permissionsIn } from '../state/permissions.ts'
import type { Channel, Member, GuildModel } from '../state/guild-model.ts'

const JOINED = '2023-01-01T00:00:00.000000+00:00'

/** A person as Discord sends a user. */
export const userJson = ({ id, username, name, bot }: Member) => ({
  id,
  username,
  bot,
  global_name: name,
  discriminator: '0',
  avatar: null,
  public_flags: 0,
  flags: 0,
  banner: null,
  accent_color: null,
  avatar_decoration_data: null,
  primary_guild: null,
})

/** A person as a member of the server; in a channel with what they may do there. */
export const memberJson = (member: Member, guildModel: GuildModel, channel?: Channel) => ({
  user: userJson(member),
  nick: null,
  avatar: null,
  banner: null,
  roles: member.roles,
  joined_at: JOINED,
  premium_since: null,
  deaf: false,
  mute: false,
  flags: 0,
  pending: false,
  communication_disabled_until: null,
  ...(channel ? { permissions: String(permissionsIn(channel, member, guildModel)) } : {}),
})
