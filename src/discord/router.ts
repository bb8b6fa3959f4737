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
import { resolveContext, type AppContext } from '../command/context.ts'
import { findCommand } from '../../commands/index.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { completeStory } from '../command/story-option.ts'
import type { Control } from '../answers/controls.ts'
import { runAction } from './action.ts'
import { parseControl, parseCustomId } from './controls.ts'
import { describeError } from './errors.ts'
import { checkAccess } from './access.ts'
import { chargeExcerptBudget } from './excerpt-budget.ts'
import type { Invocation } from './invocation.ts'
import { recordAnswer } from './record-answer.ts'
import { LIMITS, truncate } from './limits.ts'
import { buildMessage, toTextMessage } from './message.ts'
import { type AnswerableInteraction, loadNewsroom } from './newsroom.ts'
import { renderPicture } from './picture.ts'
import type { InteractionContext } from './interaction-context.ts'
import { decodeState, type CommandInput } from './button-state.ts'

/** Answers one interaction. Never throws: what goes wrong is told to the person, or logged. */
export async function routeInteraction(interaction: Interaction, context: InteractionContext): Promise<void> {
  if (interaction.isAutocomplete()) return handleAutocomplete(interaction, context)
  const doing = interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit()
  if (!interaction.isChatInputCommand() && !doing) return
  try {
    if (interaction.isChatInputCommand()) await handleCommand(interaction, context)
    else if (parseCustomId(interaction.customId)) await runAction(interaction, context)
    else if (interaction.isButton()) await handleButton(interaction, context)
    else throw new UserError('expired')
  } catch (error) {
    await replyWithError(interaction, error, context)
  }
}

/** A command, answered for all, or for the asker alone: by its kind, the channel's mode, or the option `private`. */
async function handleCommand(interaction: ChatInputCommandInteraction, context: InteractionContext): Promise<void> {
  const input = readInput(interaction.options.data)
  const command = fullName(interaction.commandName, interaction.options.getSubcommand(false))
  const newsroom = await loadNewsroom(interaction, context.storage ?? null)
  const forChannel = findCommand(command)?.audience === 'channel'
  const alone = !forChannel || input.private === true || (newsroom !== null && newsroom.settings.mode !== 'open')
  const visibility = newsroom && forChannel ? (alone ? 'shareable' : 'public') : 'private'
  await answerInteraction(interaction, context, newsroom, { command, input, page: 1, visibility }, () =>
    interaction.deferReply(alone ? { flags: MessageFlags.Ephemeral } : {}),
  )
}

/** A button: whoever asked turns the page of the answer itself; everybody else gets one of their own. */
async function handleButton(interaction: ButtonInteraction, context: InteractionContext): Promise<void> {
  const state = await decodeState(interaction.customId, context.stateStore)
  if (!state) throw new UserError('expired')
  const [kind, command, input, page, version] = state
  const own =
    interaction.message.flags.has(MessageFlags.Ephemeral) ||
    interaction.message.interactionMetadata?.user.id === interaction.user.id
  const newsroom = await loadNewsroom(interaction, context.storage ?? null)
  const controls = kind === 'turn' && own ? readControls(interaction) : []
  await answerInteraction(
    interaction,
    context,
    newsroom,
    { command, input, page, version, visibility: 'private', controls },
    () =>
      kind === 'turn' && own ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral }),
  )
}

/** Checks what is asked before anything is promised to Discord, then promises, answers and delivers. */
async function answerInteraction(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  setup: InteractionContext,
  newsroom: Newsroom | null,
  invocation: Invocation,
  defer: () => Promise<unknown>,
): Promise<void> {
  const { app, stateStore } = setup
  const command = findCommand(invocation.command)
  if (!command) throw new UserError('noSuchCommand', { name: invocation.command })
  const context = resolveContext(invocation.input, app, newsroom)
  if (invocation.version && context.story?.hash.slice(0, 8) !== invocation.version) throw new UserError('stale')
  const run = command.prepare(invocation.input, context)
  if (newsroom && command.audience === 'channel') await checkAccess(newsroom, invocation)
  await defer()
  const given = await run()
  if (newsroom && command.audience === 'channel') await chargeExcerptBudget(given, newsroom)
  const kept = newsroom ? await recordAnswer(given, newsroom, invocation, interaction.id) : given
  const shown = invocation.controls ? { ...kept, controls: invocation.controls } : kept
  const picture = invocation.page === 1 ? await renderPicture(shown, context.reader, interaction, setup.log) : null
  const sent = await interaction.editReply(await buildMessage(shown, invocation, context.reader, stateStore, picture))
  if (newsroom && invocation.visibility === 'public') await newsroom.storage.confirmAnswerSent(interaction.id, sent.id)
  setup.wakeDelivery?.()
}

/** The controls under the message that a button stands under. */
function readControls({ message }: ButtonInteraction): Control[][] {
  const rows = message.components.filter((one) => one.type === ComponentType.ActionRow)
  return rows.map(({ components }) =>
    components.flatMap((one) => {
      const control = one.customId ? parseControl(one.customId) : undefined
      return control ? [control] : []
    }),
  )
}

/** Choices for what is being typed. Late or failed ones are only logged: Discord shows its own words. */
async function handleAutocomplete(
  interaction: AutocompleteInteraction,
  { app, log }: InteractionContext,
): Promise<void> {
  try {
    const { name, value } = interaction.options.getFocused(true)
    const { [name]: _, ...others } = readInput(interaction.options.data)
    const command = findCommand(fullName(interaction.commandName, interaction.options.getSubcommand(false)))
    const context = resolveContext(others, app)
    const choices = name === 'story' ? completeStory(value, context) : (command?.complete(name, value, context) ?? [])
    await interaction.respond(
      choices
        .filter((choice) => choice.value.length <= LIMITS.choice)
        .slice(0, LIMITS.choices)
        .map((choice) => ({ name: truncate(choice.name, LIMITS.choice), value: choice.value })),
    )
  } catch (error) {
    if (error instanceof UserError)
      await interaction.respond([]).catch((late: unknown) => log.warn({ err: late }, 'no choices given'))
    else log.warn({ err: error }, 'no choices given')
  }
}

/** Tells the person, and only that person, what went wrong. */
async function replyWithError(
  interaction: AnswerableInteraction,
  error: unknown,
  context: InteractionContext,
): Promise<void> {
  const input = interaction.isChatInputCommand() ? readInput(interaction.options.data) : {}
  const told = describeError(error, errorLanguage(input, context.app), context)
  if (told === undefined) return
  try {
    const message = { ...toTextMessage(told), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral } as const
    if (!interaction.deferred && !interaction.replied) await interaction.reply(message)
    else if (interaction.ephemeral) await interaction.editReply(toTextMessage(told))
    else {
      // A public promise cannot become a private answer: it is taken back first. A turned page stays as it was.
      if (interaction.isChatInputCommand()) await interaction.deleteReply()
      await interaction.followUp(message)
    }
  } catch (late) {
    context.log.warn({ err: late }, 'nobody could be told')
  }
}

/** The language to complain in, even where the rest of the input is no good. */
function errorLanguage(input: CommandInput, app: AppContext): AppContext['language'] {
  try {
    const { story: _, ...others } = input
    return resolveContext(others, app).reader
  } catch (error) {
    if (error instanceof UserError) return app.language
    throw error
  }
}

const fullName = (name: string, subcommand: string | null): string => (subcommand ? `${name} ${subcommand}` : name)

/** The options of an interaction by name; those of a subcommand stand one level down. */
function readInput(options: readonly CommandInteractionOption[]): CommandInput {
  return Object.fromEntries(
    options.flatMap(({ name, value, options: inner }): [string, string | number | boolean][] =>
      inner ? Object.entries(readInput(inner)) : value === undefined ? [] : [[name, value]],
    ),
  )
}
