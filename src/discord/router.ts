import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  ComponentType,
  type Interaction,
  MessageFlags,
} from 'discord.js'
import { UserError } from '../command/user-error.ts'
import { contextOf, type House } from '../command/context.ts'
import { commandOf } from '../../commands/index.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { completeStory } from '../command/story-option.ts'
import type { Answer } from '../answers/answer.ts'
import type { Control } from '../answers/controls.ts'
import { doAct } from './act.ts'
import { controlFor, deedOf } from './controls.ts'
import { tell } from './failure.ts'
import { admit, keep, spend } from './keep.ts'
import { LIMITS, shorten } from './limits.ts'
import { messageOf, notice } from './message.ts'
import { type Done, newsroomFor } from './newsroom.ts'
import { drawn } from './picture.ts'
import type { Setup } from './setup.ts'
import { decode, type Input } from './state.ts'

/** Answers one interaction. Never throws: what goes wrong is told to the person, or logged. */
export async function route(interaction: Interaction, setup: Setup): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, setup)
  const doing = interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit()
  if (!interaction.isChatInputCommand() && !doing) return
  try {
    if (interaction.isChatInputCommand()) await slash(interaction, setup)
    else if (deedOf(interaction.customId)) await doAct(interaction, setup)
    else if (interaction.isButton()) await press(interaction, setup)
    else throw new UserError('expired')
  } catch (error) {
    await apologise(interaction, error, setup)
  }
}

/** A command, answered for all, or for the asker alone: by its kind, the channel's mode, or the option `private`. */
async function slash(interaction: ChatInputCommandInteraction, setup: Setup): Promise<void> {
  const input = inputOf(interaction.options.data)
  const command = fullName(interaction.commandName, interaction.options.getSubcommand(false))
  const newsroom = await newsroomFor(interaction, setup.storage ?? null)
  const forChannel = commandOf(command)?.audience === 'channel'
  const alone = !forChannel || input.private === true || (newsroom !== null && newsroom.settings.mode !== 'open')
  const how = newsroom && forChannel ? (alone ? 'given' : 'public') : 'seen'
  await answer(interaction, setup, newsroom, { command, input, page: 1, how }, () =>
    interaction.deferReply(alone ? { flags: MessageFlags.Ephemeral } : {}),
  )
}

/** A button: whoever asked turns the page of the answer itself; everybody else gets one of their own. */
async function press(interaction: ButtonInteraction, setup: Setup): Promise<void> {
  const state = await decode(interaction.customId, setup.memory)
  if (!state) throw new UserError('expired')
  const [kind, command, input, page, version] = state
  const own =
    interaction.message.flags.has(MessageFlags.Ephemeral) ||
    interaction.message.interactionMetadata?.user.id === interaction.user.id
  const newsroom = await newsroomFor(interaction, setup.storage ?? null)
  const controls = kind === 'turn' && own ? controlsUnder(interaction) : []
  await answer(interaction, setup, newsroom, { command, input, page, version, how: 'seen', controls }, () =>
    kind === 'turn' && own ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral }),
  )
}

interface Called {
  readonly command: string
  readonly input: Input
  readonly page: number
  readonly version?: string
  /** public: everybody sees it and it goes on record; given: its asker may bring it to others; seen: neither. */
  readonly how: 'public' | 'given' | 'seen'
  /** What stays under a turned page. */
  readonly controls?: Answer['controls']
}

/** Checks what is asked before anything is promised to Discord, then promises, answers and delivers. */
async function answer(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  setup: Setup,
  newsroom: Newsroom | null,
  called: Called,
  defer: () => Promise<unknown>,
): Promise<void> {
  const { house, memory } = setup
  const command = commandOf(called.command)
  if (!command) throw new UserError('noSuchCommand', { name: called.command })
  const context = contextOf(called.input, house, newsroom)
  if (called.version && context.story?.hash.slice(0, 8) !== called.version) throw new UserError('stale')
  const run = command.accept(called.input, context)
  if (newsroom && command.audience === 'channel') await admit(newsroom, called)
  await defer()
  const given = await run()
  if (newsroom && command.audience === 'channel') await spend(given, newsroom)
  const kept = newsroom ? await keep(given, newsroom, called, interaction.id) : given
  const shown = called.controls ? { ...kept, controls: called.controls } : kept
  const picture = called.page === 1 ? await drawn(shown, context.reader, interaction, setup.log) : null
  const sent = await interaction.editReply(await messageOf(shown, called, context.reader, memory, picture))
  if (newsroom && called.how === 'public') await newsroom.storage.answerGiven(interaction.id, sent.id)
  setup.kick?.()
}

/** The controls under the message that a button stands under. */
function controlsUnder({ message }: ButtonInteraction): Control[][] {
  const rows = message.components.filter((one) => one.type === ComponentType.ActionRow)
  return rows.map(({ components }) =>
    components.flatMap((one) => {
      const control = one.customId ? controlFor(one.customId) : undefined
      return control ? [control] : []
    }),
  )
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
    if (error instanceof UserError)
      await interaction.respond([]).catch((late: unknown) => log.warn({ err: late }, 'no choices given'))
    else log.warn({ err: error }, 'no choices given')
  }
}

/** Tells the person, and only that person, what went wrong. */
async function apologise(interaction: Done, error: unknown, setup: Setup): Promise<void> {
  const input = interaction.isChatInputCommand() ? inputOf(interaction.options.data) : {}
  const told = tell(error, readerOf(input, setup.house), setup)
  if (told === undefined) return
  try {
    const message = { ...notice(told), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral } as const
    if (!interaction.deferred && !interaction.replied) await interaction.reply(message)
    else if (interaction.ephemeral) await interaction.editReply(notice(told))
    else {
      // A public promise cannot become a private answer: it is taken back first. A turned page stays as it was.
      if (interaction.isChatInputCommand()) await interaction.deleteReply()
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
    if (error instanceof UserError) return house.language
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
