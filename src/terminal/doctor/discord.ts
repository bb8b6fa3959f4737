import { DiscordAPIError, PermissionFlagsBits, PermissionsBitField, REST, RESTEvents, Routes } from 'discord.js'
import { z } from 'zod'
import { reasonOf } from '../../story/reason.ts'
import { bad, type Finding, good, note } from './finding.ts'

/** What is asked of Discord. */
export interface DiscordCheck {
  readonly token: string
  readonly api: string | undefined
  /** The server for which commands are registered; everywhere if undefined. */
  readonly server: string | undefined
  /** Channels that a newsroom has chosen for its desk. */
  readonly deskChannels: readonly string[]
  /** Other channels that were set to be answered in. */
  readonly answerChannels: readonly string[]
  readonly now: () => Date
}

/** Seconds that the clocks of this machine and of Discord may differ: later, what is due is sent at a wrong time. */
const MAX_CLOCK_DIFFERENCE = 30

/** What the bot does in the channel of a desk, and wherever it answers. */
const CHANNEL_PERMISSIONS = ['ViewChannel', 'SendMessages', 'ReadMessageHistory', 'AttachFiles'] as const

const identified = z.object({ id: z.string() })
const named = z.object({ id: z.string(), name: z.string() })
const permitted = z.object({ id: z.string(), permissions: z.string() })
const overwrite = z.object({ id: z.string(), allow: z.string(), deny: z.string() })
const channelSchema = named.extend({ guild_id: z.string(), permission_overwrites: z.array(overwrite).default([]) })

/** Asks Discord who the bot is, what time it is there, whether the commands are registered and what it may do at the desks and where it answers. */
export async function checkDiscord({
  token,
  api,
  server,
  deskChannels,
  answerChannels,
  now,
}: DiscordCheck): Promise<Finding[]> {
  const rest = new REST({ retries: 0, ...(api && { api }) }).setToken(token)
  let clock: Finding | undefined
  rest.on(RESTEvents.Response, (_, { headers }) => {
    clock ??= compareClocks(headers.get('date'), now())
  })
  try {
    const application = named.parse(await rest.get('/applications/@me'))
    const findings = [good('DISCORD_TOKEN', `Discord knows this bot as ${application.name}`)]
    if (clock) findings.push(clock)
    findings.push(await checkCommands(rest, application.id, server))
    for (const id of deskChannels)
      findings.push(await checkChannel(rest, id, `desk channel ${id}`, 'choose another with /setup, or let the bot in'))
    for (const id of answerChannels)
      findings.push(await checkChannel(rest, id, `channel ${id}`, 'let the bot in, or set its mode to off with /setup'))
    return findings
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401)
      return [bad('DISCORD_TOKEN', 'Discord does not know this token', 'Discord developer portal: Bot → Reset Token')]
    return [bad('Discord', `cannot be reached: ${reasonOf(error)}`, 'is the network there, and DISCORD_API right?')]
  }
}

function compareClocks(date: string | null, now: Date): Finding | undefined {
  const there = Date.parse(date ?? '')
  if (Number.isNaN(there)) return undefined
  const difference = Math.round(Math.abs(now.getTime() - there) / 1000)
  return difference > MAX_CLOCK_DIFFERENCE
    ? bad('clock', `differs from Discord’s by ${difference} seconds`, 'set the clock of this machine (NTP)')
    : good('clock', 'as Discord’s')
}

async function checkCommands(rest: REST, application: string, server: string | undefined): Promise<Finding> {
  const route = server ? Routes.applicationGuildCommands(application, server) : Routes.applicationCommands(application)
  try {
    const commands = z.array(named).parse(await rest.get(route))
    if (commands.length === 0) return note('commands', 'none is registered', 'npm start, or npm run isnad -- register')
    return good('commands', `${commands.length} registered${server ? ' for the server of DISCORD_SERVER' : ''}`)
  } catch (error) {
    return bad('DISCORD_SERVER', reasonOf(error), 'is the bot a member of that server, with applications.commands?')
  }
}

async function checkChannel(rest: REST, channelId: string, what: string, advice: string): Promise<Finding> {
  try {
    const channel = channelSchema.parse(await rest.get(Routes.channel(channelId)))
    const missing = (await permissionsIn(rest, channel)).missing(CHANNEL_PERMISSIONS)
    return missing.length === 0
      ? good(what, `#${channel.name} can be written`)
      : bad(what, `#${channel.name}: no permission: ${missing.join(', ')}`, 'give it to the bot’s role in that channel')
  } catch (error) {
    return bad(what, reasonOf(error), advice)
  }
}

/** What the bot may do in a channel: its roles' permissions, then the channel's for everybody, for its roles and for itself. */
async function permissionsIn(
  rest: REST,
  { guild_id: guild, permission_overwrites: overwrites }: z.infer<typeof channelSchema>,
): Promise<PermissionsBitField> {
  const me = identified.parse(await rest.get(Routes.user()))
  const { roles: own } = z
    .object({ roles: z.array(z.string()) })
    .parse(await rest.get(Routes.guildMember(guild, me.id)))
  const roles = z.array(permitted).parse(await rest.get(Routes.guildRoles(guild)))
  const held = roles.filter(({ id }) => id === guild || own.includes(id))
  const permissions = new PermissionsBitField(held.map((role) => BigInt(role.permissions)))
  if (permissions.has(PermissionFlagsBits.Administrator)) return new PermissionsBitField(PermissionsBitField.All)
  for (const ids of [[guild], own, [me.id]]) {
    const those = overwrites.filter(({ id }) => ids.includes(id))
    permissions.remove(those.map(({ deny }) => BigInt(deny))).add(those.map(({ allow }) => BigInt(allow)))
  }
  return permissions
}
