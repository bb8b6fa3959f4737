import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Interaction,
  MessageFlags,
} from 'discord.js'
import { Refused } from '../../commands/command.ts'
import { contextOf, type House } from '../../commands/context.ts'
import { commandOf } from '../../commands/index.ts'
import { completeStory } from '../../commands/story-option.ts'
import { type Log, tell } from './failure.ts'
import { LIMITS, shorten } from './limits.ts'
import { messageOf, notice } from './message.ts'
import { decode, type Input, type Memory } from './state.ts'

/** What an interaction is answered from. */
export interface Setup {
  readonly house: House
  readonly memory: Memory
  readonly log: Log
  /** A short number for a failure, by which it is found in the log. */
  readonly number: () => string
}

/** Answers one interaction. Never throws: what goes wrong is told to the person, or logged. */
export async function route(interaction: Interaction, setup: Setup): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, setup)
  if (!interaction.isChatInputCommand() && !interaction.isButton()) return
  try {
    await (interaction.isButton() ? press(interaction, setup) : slash(interaction, setup))
  } catch (error) {
    await apologise(interaction, error, setup)
  }
}

/** A command, answered for all or, with the option `private`, for the asker alone. */
async function slash(interaction: ChatInputCommandInteraction, setup: Setup): Promise<void> {
  const input = inputOf(interaction.options.data)
  const command = fullName(interaction.commandName, interaction.options.getSubcommand(false))
  await answer(interaction, setup, { command, input, page: 1 }, () =>
    interaction.deferReply(input.private === true ? { flags: MessageFlags.Ephemeral } : {}),
  )
}

/** A button: whoever asked turns the page of the answer itself; everybody else gets one of their own. */
async function press(interaction: ButtonInteraction, setup: Setup): Promise<void> {
  const state = await decode(interaction.customId, setup.memory)
  if (!state) throw new Refused('stale')
  const [kind, command, input, page, version] = state
  const own =
    interaction.message.flags.has(MessageFlags.Ephemeral) ||
    interaction.message.interactionMetadata?.user.id === interaction.user.id
  await answer(interaction, setup, { command, input, page, version }, () =>
    kind === 'turn' && own ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral }),
  )
}

/** Checks what is asked before anything is promised to Discord, then promises, answers and delivers. */
async function answer(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  { house, memory }: Setup,
  asked: { command: string; input: Input; page: number; version?: string },
  defer: () => Promise<unknown>,
): Promise<void> {
  const command = commandOf(asked.command)
  if (!command) throw new Refused('noSuchCommand', { name: asked.command })
  const context = contextOf(asked.input, house)
  if (asked.version && context.story?.hash.slice(0, 8) !== asked.version) throw new Refused('stale')
  const run = command.accept(asked.input, context)
  await defer()
  await interaction.editReply(await messageOf(await run(), asked, context.reader, memory))
}

/** Choices for what is being typed. Late or failed ones are only logged: Discord shows its own words. */
async function complete(interaction: AutocompleteInteraction, { house, log }: Setup): Promise<void> {
  try {
    const { name, value } = interaction.options.getFocused(true)
    const { [name]: _, ...others } = inputOf(interaction.options.data)
    const command = commandOf(fullName(interaction.commandName, interaction.options.getSubcommand(false)))
    const context = contextOf(others, house)
    const choices = name === 'story' ? completeStory(value, context) : (command?.complete(name, value, context) ?? [])
    await interaction.respond(
      choices
        .filter((choice) => choice.value.length <= LIMITS.choice)
        .slice(0, LIMITS.choices)
        .map((choice) => ({ name: shorten(choice.name, LIMITS.choice), value: choice.value })),
    )
  } catch (error) {
    if (error instanceof Refused)
      await interaction.respond([]).catch((late: unknown) => log.warn({ err: late }, 'no choices given'))
    else log.warn({ err: error }, 'no choices given')
  }
}

/** Tells the person, and only that person, what went wrong. */
async function apologise(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  error: unknown,
  setup: Setup,
): Promise<void> {
  const input = interaction.isButton() ? {} : inputOf(interaction.options.data)
  const told = tell(error, readerOf(input, setup.house), setup)
  if (told === undefined) return
  try {
    const message = { ...notice(told), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral } as const
    if (!interaction.deferred && !interaction.replied) await interaction.reply(message)
    else if (interaction.ephemeral) await interaction.editReply(notice(told))
    else {
      // A public promise cannot become a private answer: it is taken back first. A turned page stays as it was.
      if (!interaction.isButton()) await interaction.deleteReply()
      await interaction.followUp(message)
    }
  } catch (late) {
    setup.log.warn({ err: late }, 'nobody could be told')
  }
}

/** The language to complain in, even where the rest of the input is no good. */
function readerOf(input: Input, house: House): House['language'] {
  try {
    const { story: _, ...others } = input
    return contextOf(others, house).reader
  } catch (error) {
    if (error instanceof Refused) return house.language
    throw error
  }
}

const fullName = (name: string, subcommand: string | null): string => (subcommand ? `${name} ${subcommand}` : name)

/** The options of an interaction by name; those of a subcommand stand one level down. */
function inputOf(options: readonly CommandInteractionOption[]): Input {
  return Object.fromEntries(
    options.flatMap(({ name, value, options: inner }): [string, string | number | boolean][] =>
      inner ? Object.entries(inputOf(inner)) : value === undefined ? [] : [[name, value]],
    ),
  )
}
