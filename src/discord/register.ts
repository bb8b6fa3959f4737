import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type REST,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  Routes,
} from 'discord.js'
import { z } from 'zod'
import { commonOptions } from '../command/context.ts'
import { isOfferedToPeople, worksInMessages, type MessageCommand } from '../../commands/index.ts'
import { type Command, type Group, type Option, toOptions } from '../command/command.ts'

type Body = RESTPostAPIChatInputApplicationCommandsJSONBody
type MenuBody = RESTPostAPIContextMenuApplicationCommandsJSONBody

const sharedOptions = toOptions(commonOptions, ['story'])

/** Where a command works of those that need a server, and of those that do in messages to the bot too. */
const SERVER_PLACES = {
  default_member_permissions: null,
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
}
const MESSAGE_PLACES = { ...SERVER_PLACES, contexts: [InteractionContextType.Guild, InteractionContextType.BotDM] }
/** Where a command works that people have who installed the app for themselves. */
const ALL_PLACES = {
  default_member_permissions: null,
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
}

/** The bodies that register commands, derived from each command's input. */
export const toCommandBodies = (commands: readonly (Command | Group)[]): Body[] => commands.map(toCommandBody)

/** The bodies that register commands of the menu of a message. */
const toMenuBodies = (commands: readonly MessageCommand[]): MenuBody[] =>
  commands.map(({ name }) => ({ type: ApplicationCommandType.Message, name, ...ALL_PLACES }))

function toCommandBody(one: Command | Group): Body {
  return {
    type: ApplicationCommandType.ChatInput,
    name: one.name,
    description: one.description,
    ...(isOfferedToPeople(one) ? ALL_PLACES : worksInMessages(one) ? MESSAGE_PLACES : SERVER_PLACES),
    options:
      'commands' in one
        ? one.commands.map((command) => ({
            type: ApplicationCommandOptionType.Subcommand,
            name: command.name,
            description: command.description,
            options: toOptionBodies(command),
          }))
        : toOptionBodies(one),
  }
}

type ValueOption = Exclude<
  APIApplicationCommandOption,
  { type: ApplicationCommandOptionType.Subcommand | ApplicationCommandOptionType.SubcommandGroup }
>

const toOptionBodies = ({ options }: Command): ValueOption[] => [...options, ...sharedOptions].map(toOptionBody)

function toOptionBody({ name, description, type, required, choices, autocomplete, min, max }: Option): ValueOption {
  const base = { name, description, required }
  if (type === 'boolean') return { ...base, type: ApplicationCommandOptionType.Boolean }
  if (type === 'integer')
    return {
      ...base,
      type: ApplicationCommandOptionType.Integer,
      ...(min !== undefined && { min_value: min }),
      ...(max !== undefined && { max_value: max }),
    }
  if (choices.length > 0)
    return { ...base, type: ApplicationCommandOptionType.String, choices: choices.map((choice) => ({ ...choice })) }
  const length = { ...(min !== undefined && { min_length: min }), ...(max !== undefined && { max_length: max }) }
  return autocomplete
    ? { ...base, type: ApplicationCommandOptionType.String, ...length, autocomplete: true }
    : { ...base, type: ApplicationCommandOptionType.String, ...length }
}

/** A registered command as Discord sends it. */
const registered = z.array(z.looseObject({ name: z.string() }))

/** Registers the commands of an application, for one server or all, if they changed. Returns whether they had. */
export async function registerCommands(
  rest: REST,
  application: string,
  server: string | undefined,
  commands: readonly (Command | Group)[],
  menu: readonly MessageCommand[] = [],
): Promise<boolean> {
  const route = server ? Routes.applicationGuildCommands(application, server) : Routes.applicationCommands(application)
  const wanted = [...toCommandBodies(commands), ...toMenuBodies(menu)]
  const there = registered.parse(await rest.get(route))
  const same =
    there.length === wanted.length &&
    wanted.every((body) => there.some((one) => one.name === body.name && covers(one, body)))
  if (!same) await rest.put(route, { body: wanted })
  return !same
}

/** Whether a registered command equals the wanted one: Discord leaves out what is false or empty and adds fields. */
function covers(held: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return (
      wanted.length === (Array.isArray(held) ? held.length : 0) &&
      wanted.every((one, i) => covers(Array.isArray(held) ? held[i] : undefined, one))
    )
  if (isRecord(wanted)) {
    const rest = isRecord(held) ? held : {}
    const extra = Object.keys(rest).filter((key) => OPTION_KEYS.has(key) && !(key in wanted) && !isEmpty(rest[key]))
    return extra.length === 0 && Object.entries(wanted).every(([key, value]) => covers(rest[key], value))
  }
  return held === wanted || (isEmpty(held) && isEmpty(wanted))
}

/** Keys of an option that an earlier version may have set. */
const OPTION_KEYS = new Set([
  'options',
  'choices',
  'autocomplete',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'required',
])
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0)
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
