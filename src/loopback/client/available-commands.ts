import { PermissionFlagsBits as May } from 'discord.js'
import type { Command, Option } from '../state/command.ts'
import { permissionsIn } from '../state/permissions.ts'
import type { Interaction } from '../state/interactions.ts'
import type { State } from '../state/state.ts'
import type { Channel, Member } from '../state/guild-model.ts'
import { ClientRefusal } from './client-refusal.ts'

const GROUP = 2
/** Discord's numbers for where commands are called: in a server, direct messages with the bot, or a private channel. */
const CONTEXTS = { server: 0, direct: 1, group: 2 } as const
/** Discord's numbers for who installed the application. */
const INSTALLED_BY = { server: 0, person: 1 } as const

/** The commands that a person is offered in a channel, by the server's installation or their own. */
export function availableCommands(
  person: Member,
  channel: Channel,
  state: State,
  install: Interaction['install'] = 'server',
): Command[] {
  const held = permissionsIn(channel, person, state.guildModel)
  if ((held & May.ViewChannel) === 0n || (held & May.UseApplicationCommands) === 0n) return []
  const place = state.placeOf(channel)
  // The bot is in no private channel: only a person's own installation works there.
  if (place === 'group' && install !== 'person') return []
  return state.commands
    .listFor(state.guildModel.guild.id)
    .filter(({ default_member_permissions: required, contexts, integration_types: types }) => {
      if (contexts && !contexts.includes(CONTEXTS[place])) return false
      if (!(types ?? [INSTALLED_BY.server]).includes(INSTALLED_BY[install])) return false
      if (required === null || required === undefined) return true
      return BigInt(required) === 0n
        ? (held & May.Administrator) !== 0n || person.id === state.guildModel.guild.owner
        : (held & BigInt(required)) === BigInt(required)
    })
}

/** A slash command as a person writes it: the command and, inside it, the subcommand that is called. */
export interface FoundCommand {
  readonly command: Command
  /** The names of the group and subcommand below the command. */
  readonly path: readonly Option[]
  /** The options that it takes. */
  readonly options: readonly Option[]
}

/** Finds `story list` among the commands. Throws ClientRefusal if it is not there or stops short of a subcommand. */
export function findCommand(words: string, commands: readonly Command[]): FoundCommand {
  const [name, ...below] = words.split(' ')
  const command = commands.find((one) => one.type === 1 && one.name === name)
  if (!command)
    throw new ClientRefusal(`no command /${name} is offered here: ${commands.map((one) => one.name).join(', ')}`)
  const path: Option[] = []
  let options = command.options ?? []
  for (const word of below) {
    const next = options.find((one) => one.name === word && one.type <= GROUP)
    if (!next) throw new ClientRefusal(`/${name} has no subcommand "${word}"`)
    path.push(next)
    options = next.options ?? []
  }
  if (options.some(({ type }) => type <= GROUP)) throw new ClientRefusal(`/${words} needs a subcommand`)
  return { command, path, options }
}
