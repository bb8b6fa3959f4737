import { PermissionFlagsBits as May } from 'discord.js'
import type { Command, Option } from '../state/command.ts'
import { permissionsIn } from '../state/permissions.ts'
import type { State } from '../state/state.ts'
import type { Channel, Member } from '../state/guild-model.ts'
import { ClientRefusal } from './client-refusal.ts'

const GROUP = 2
/** Discord's number for commands in a server. */
const IN_SERVER = 0

/** The commands that a person is offered in a channel. */
export function availableCommands(member: Member, channel: Channel, state: State): Command[] {
  const held = permissionsIn(channel, member, state.guildModel)
  if ((held & May.ViewChannel) === 0n || (held & May.UseApplicationCommands) === 0n) return []
  return state.commands.listFor(state.guildModel.guild.id).filter(({ default_member_permissions: asked, contexts }) => {
    if (contexts && !contexts.includes(IN_SERVER)) return false
    if (asked === null || asked === undefined) return true
    return BigInt(asked) === 0n
      ? (held & May.Administrator) !== 0n || member.id === state.guildModel.guild.owner
      : (held & BigInt(asked)) === BigInt(asked)
  })
}

/** A slash command as a person writes it: the command and, inside it, the subcommand that is called. */
export interface FoundCommand {
  readonly command: Command
  /** The names of the group and subcommand below the command. */
  readonly path: readonly Option[]
  /** The options that can be given. */
  readonly options: readonly Option[]
}

/** Finds `story list` among what is offered. Throws UserError if it is not there or stops short of a subcommand. */
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
