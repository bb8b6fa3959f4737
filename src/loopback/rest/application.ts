import { z } from 'zod'
import { ApiError, REFUSED } from '../state/api-error.ts'
import type { State } from '../state/state.ts'
import type { World } from '../state/world.ts'
import { channelJson, guildJson, roleJson } from '../wire/guild.ts'
import { memberJson, userJson } from '../wire/people.ts'
import { type Call, ok, type Route } from './route.ts'

/** What a bot may read about itself, its server and the people there. */
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
  { method: 'GET', path: '/users/:user', handle: ({ state, at }) => ok(userJson(state.person(at('user')))) },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    handle: ({ state }) => ok([{ ...guildJson(state.world), owner: false, permissions: '0' }]),
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    handle: ({ state, body }) => {
      const asked = z.object({ recipient_id: z.string() }).safeParse(body)
      if (!asked.success) throw new ApiError(REFUSED.invalidBody, { ours: true })
      const person = state.person(asked.data.recipient_id)
      return ok({ id: state.direct(person.id).id, type: 1, last_message_id: null, recipients: [userJson(person)] })
    },
  },
  { method: 'GET', path: '/guilds/:guild', handle: (call) => ok(guildJson(worldOf(call))) },
  {
    method: 'GET',
    path: '/guilds/:guild/channels',
    handle: (call) => ok(worldOf(call).channels.map((channel) => channelJson(channel, call.state.world))),
  },
  { method: 'GET', path: '/guilds/:guild/roles', handle: (call) => ok(worldOf(call).roles.map(roleJson)) },
  {
    method: 'GET',
    path: '/guilds/:guild/members/:user',
    handle: (call) => ok(memberJson(call.state.person(call.at('user')), worldOf(call))),
  },
  {
    method: 'GET',
    path: '/channels/:channel',
    handle: ({ state, at }) => ok(channelJson(state.channel(at('channel')), state.world)),
  },
]

function worldOf({ state, at }: Call): World {
  if (at('guild') !== state.world.guild.id) throw new ApiError(REFUSED.unknownGuild)
  return state.world
}

/** The application as Discord sends it. */
export const applicationJson = ({ world }: State) => ({
  ...{ id: world.application.id, name: world.application.name, icon: null, description: '', flags: 0, tags: [] },
  ...{ bot_public: false, bot_require_code_grant: false, verify_key: '', team: null, owner: null, hook: true },
  integration_types_config: { '0': {} },
})
