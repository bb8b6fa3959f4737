import type { Channel, Role, GuildModel } from '../state/guild-model.ts'
import { memberJson } from './people.ts'

const KINDS = { role: 0, person: 1 } as const

const CHANNEL_TYPES = { text: 0, announcement: 5 } as const

/** A text or announcement channel as Discord sends it. */
export const channelJson = ({ id, name, topic, overwrites, kind = 'text' }: Channel, guildModel: GuildModel) => ({
  id,
  type: CHANNEL_TYPES[kind],
  guild_id: guildModel.guild.id,
  name,
  topic,
  position: guildModel.channels.findIndex((one) => one.id === id),
  parent_id: null,
  nsfw: false,
  rate_limit_per_user: 0,
  last_message_id: null,
  flags: 0,
  permission_overwrites: overwrites.map(({ id, kind, allow, deny }) => ({
    id,
    type: KINDS[kind],
    allow: String(allow),
    deny: String(deny),
  })),
})

export const roleJson = ({ id, name, permissions }: Role, position: number) => ({
  id,
  name,
  permissions: String(permissions),
  position,
  color: 0,
  hoist: false,
  managed: false,
  mentionable: false,
  flags: 0,
  icon: null,
  unicode_emoji: null,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
})

/** The server as Discord sends it, without its channels and members. */
export const guildJson = ({ guild, roles }: GuildModel) => ({
  id: guild.id,
  name: guild.name,
  owner_id: guild.owner,
  preferred_locale: guild.locale,
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  vanity_url_code: null,
  application_id: null,
  features: [],
  emojis: [],
  stickers: [],
  roles: roles.map(roleJson),
  region: '',
  nsfw: false,
  nsfw_level: 0,
  afk_channel_id: null,
  afk_timeout: 300,
  system_channel_id: guild.systemChannel ?? null,
  system_channel_flags: 0,
  mfa_level: 0,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  verification_level: 0,
  default_message_notifications: 1,
  explicit_content_filter: 0,
  premium_tier: 0,
  premium_subscription_count: 0,
  premium_progress_bar_enabled: false,
  max_members: 500_000,
})

/** The server with its channels and members, as the gateway sends it when a bot connects. */
export const guildCreateJson = (guildModel: GuildModel, joined: string) => ({
  ...guildJson(guildModel),
  joined_at: joined,
  large: false,
  unavailable: false,
  member_count: guildModel.people.length,
  channels: guildModel.channels.map((channel) => channelJson(channel, guildModel)),
  members: guildModel.people.map((person) => memberJson(person, guildModel)),
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
})
