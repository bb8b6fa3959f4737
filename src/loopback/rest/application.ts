import { AuditLogEvent, PermissionFlagsBits } from 'discord.js'
import { z } from 'zod'
import { ApiError, API_ERRORS } from '../state/api-error.ts'
import type { State } from '../state/state.ts'
import type { GuildModel } from '../state/guild-model.ts'
import { channelJson, guildJson, roleJson } from '../json/guild.ts'
import { memberJson, userJson } from '../json/people.ts'
import { type RestCall, ok, type Route } from './route.ts'

/** Routes by which a bot reads about itself, its server and the people there. */
export const applicationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway/bot',
    handle: ({ origin }) =>
      ok({
        url: `${origin.replace('http', 'ws')}/gateway`,
        shards: 1,
        session_start_limit: { total: 1_000, remaining: 1_000, reset_after: 86_400_000, max_concurrency: 1 },
      }),
  },
  { method: 'GET', path: '/applications/@me', handle: ({ state }) => ok(applicationJson(state)) },
  { method: 'GET', path: '/oauth2/applications/@me', handle: ({ state }) => ok(applicationJson(state)) },
  { method: 'GET', path: '/users/@me', handle: ({ state }) => ok(userJson(state.bot)) },
  {
    method: 'GET',
    path: '/users/:user',
    handle: ({ state, pathParam }) => ok(userJson(state.person(pathParam('user')))),
  },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    handle: ({ state }) => ok([{ ...guildJson(state.guildModel), owner: false, permissions: '0' }]),
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    handle: ({ state, body }) => {
      const recipient = z.object({ recipient_id: z.string() }).safeParse(body)
      if (!recipient.success) throw new ApiError(API_ERRORS.invalidBody, { ours: true })
      const person = state.person(recipient.data.recipient_id)
      return ok({
        id: state.directChannel(person.id).id,
        type: 1,
        last_message_id: null,
        recipients: [userJson(person)],
      })
    },
  },
  { method: 'GET', path: '/guilds/:guild', handle: (call) => ok(guildJson(requireGuild(call))) },
  {
    method: 'GET',
    path: '/guilds/:guild/channels',
    handle: (call) => ok(requireGuild(call).channels.map((channel) => channelJson(channel, call.state.guildModel))),
  },
  { method: 'GET', path: '/guilds/:guild/roles', handle: (call) => ok(requireGuild(call).roles.map(roleJson)) },
  {
    method: 'GET',
    path: '/guilds/:guild/members/:user',
    handle: (call) => ok(memberJson(call.state.person(call.pathParam('user')), requireGuild(call))),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/audit-logs',
    handle: (call) => {
      const model = requireGuild(call)
      const mine = model.roles.filter(({ id }) => id === model.guild.id || call.state.bot.roles.includes(id))
      if (!mine.some(({ permissions }) => (permissions & PermissionFlagsBits.ViewAuditLog) !== 0n))
        throw new ApiError(API_ERRORS.missingPermissions)
      return ok(auditLogJson(call.state))
    },
  },
  {
    method: 'GET',
    path: '/channels/:channel',
    handle: ({ state, pathParam }) => ok(channelJson(state.channel(pathParam('channel')), state.guildModel)),
  },
]

function requireGuild({ state, pathParam }: RestCall): GuildModel {
  if (pathParam('guild') !== state.guildModel.guild.id) throw new ApiError(API_ERRORS.unknownGuild)
  return state.guildModel
}

/** The audit log, of which this server keeps who invited the bot. */
function auditLogJson({ guildModel, bot }: State): object {
  const { inviter } = guildModel.guild
  const added = { id: '1', action_type: AuditLogEvent.BotAdd, target_id: bot.id, user_id: inviter }
  return {
    audit_log_entries: inviter ? [added] : [],
    application_commands: [],
    auto_moderation_rules: [],
    guild_scheduled_events: [],
    integrations: [],
    threads: [],
    users: guildModel.people.map(userJson),
    webhooks: [],
  }
}

/** The application as Discord sends it. */
const applicationJson = ({ guildModel }: State) => ({
  id: guildModel.application.id,
  name: guildModel.application.name,
  icon: null,
  description: '',
  flags: 0,
  tags: [],
  bot_public: false,
  bot_require_code_grant: false,
  verify_key: '',
  team: null,
  owner: null,
  hook: true,
  integration_types_config: { '0': {} },
})
