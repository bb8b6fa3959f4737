import type { Interaction } from '../state/interactions.ts'
import type { Channel, GuildModel, Member } from '../state/guild-model.ts'
import { permissionsIn } from '../state/permissions.ts'
import type { State } from '../state/state.ts'
import { channelJson } from './guild.ts'
import { messageJson } from './message.ts'
import { memberJson, userJson } from './people.ts'

const TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const
/** Maximum size of a file in bytes. */
const LARGEST_FILE = 10_485_760

/** Where an interaction takes place in the server. */
const serverPlace = (channel: Channel, member: Member, guildModel: GuildModel) => ({
  guild_id: guildModel.guild.id,
  guild: { id: guildModel.guild.id, locale: guildModel.guild.locale, features: [] },
  guild_locale: guildModel.guild.locale,
  channel: { ...channelJson(channel, guildModel), permissions: String(permissionsIn(channel, member, guildModel)) },
  member: memberJson(member, guildModel, channel),
  context: 0,
})

/** Where an interaction takes place in direct messages with the bot. */
const directPlace = ({ id }: Channel, member: Member) => ({
  channel: { id, type: 1, last_message_id: null, recipients: [userJson(member)], permissions: '0' },
  user: userJson(member),
  context: 1,
})

/** Where an interaction takes place in a private channel of people. */
const groupPlace = ({ id, name }: Channel, member: Member, members: readonly Member[]) => ({
  channel: {
    ...{ id, type: 3, name, icon: null, owner_id: member.id, last_message_id: null, permissions: '0' },
    recipients: members.filter((one) => one.id !== member.id).map(userJson),
  },
  user: userJson(member),
  context: 2,
})

function placeJson(channel: Channel, member: Member, state: State) {
  switch (state.placeOf(channel)) {
    case 'server':
      return serverPlace(channel, member, state.guildModel)
    case 'direct':
      return directPlace(channel, member)
    case 'group':
      return groupPlace(channel, member, state.membersOf(channel))
  }
}

/** An interaction as the gateway sends it. `data` differs by the kind of interaction. */
export function interactionJson(
  interaction: Interaction,
  data: Readonly<Record<string, unknown>>,
  state: State,
  origin: string,
): Record<string, unknown> {
  const { guildModel } = state
  const channel = state.channel(interaction.channel)
  const member = state.person(interaction.person)
  const source = interaction.source ? state.message(interaction.source) : undefined
  return {
    id: interaction.id,
    application_id: guildModel.application.id,
    type: TYPES[interaction.kind],
    version: 1,
    token: interaction.token,
    data,
    locale: member.locale,
    channel_id: channel.id,
    ...placeJson(channel, member, state),
    app_permissions: String(permissionsIn(channel, state.bot, guildModel)),
    entitlements: [],
    authorizing_integration_owners: ownersOf(
      interaction,
      state.placeOf(channel) === 'server' ? guildModel.guild.id : '0',
    ),
    attachment_size_limit: LARGEST_FILE,
    ...(source && interaction.kind !== 'command' ? { message: messageJson(source, state, origin) } : {}),
  }
}

/** By whose installation an interaction came about, by Discord's number of its kind. */
const ownersOf = ({ install, person }: Interaction, server: string): Record<string, string> =>
  install === 'person' ? { '1': person } : { '0': server }
