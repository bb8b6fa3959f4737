import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js'
import { UserError } from '../command/user-error.ts'
import { resolveContext } from '../command/context.ts'
import { findCommand, messageCommands } from '../../commands/index.ts'
import { checkOpen, type Newsroom } from '../command/newsroom.ts'
import type { Answer } from '../answers/answer.ts'
import { openForm, runAction } from './action.ts'
import { parseCustomId, readControls } from './controls.ts'
import { defer } from './defer.ts'
import { editReply } from './edit-reply.ts'
import { replyWithError } from './error-reply.ts'
import { isAutoModRefusal } from './errors.ts'
import { checkAccess } from './access.ts'
import { findCall } from './call-action.ts'
import { buildModal, readFields } from './form.ts'
import { repeatUnheard } from './back-off.ts'
import { chargeExcerptBudget } from './excerpt-budget.ts'
import type { Invocation } from './invocation.ts'
import { recordAnswer } from './record-answer.ts'
import { cacheAnswer } from './answer-cache.ts'
import { buildMessage } from './message.ts'
import { readMessageText } from './message-text.ts'
import { type AnswerableInteraction, loadNewsroom } from './newsroom.ts'
import { checkPersonal, contextFor } from './personal.ts'
import { renderPicture, takesPictures } from './picture.ts'
import type { InteractionOutcome } from '../monitoring/metrics.ts'
import { handleAutocomplete } from './autocomplete.ts'
import { fullName, readInput } from './input.ts'
import type { InteractionContext } from './interaction-context.ts'
import { decodeState, isStored } from './button-state.ts'

/** Answers one interaction. Never throws: errors are shown to the person, or logged. Resolves with how it ended. */
export async function routeInteraction(
  interaction: Interaction,
  everywhere: InteractionContext,
): Promise<InteractionOutcome> {
  const context = contextFor(interaction, everywhere)
  if (interaction.isAutocomplete()) return handleAutocomplete(interaction, context)
  const isControl = interaction.isButton() || interaction.isAnySelectMenu() || interaction.isModalSubmit()
  const isMenu = interaction.isMessageContextMenuCommand()
  if (!interaction.isChatInputCommand() && !isMenu && !isControl) return 'refused'
  try {
    if (interaction.isChatInputCommand()) await handleCommand(interaction, context)
    else if (isMenu) await handleMenu(interaction, context)
    else if (findCall(interaction.customId)) await handleCall(interaction, context)
    else if (parseCustomId(interaction.customId)) await runAction(interaction, context)
    else if (interaction.isButton()) await handleButton(interaction, context)
    else throw new UserError('expired')
    return 'answered'
  } catch (error) {
    await replyWithError(interaction, error, context)
    return error instanceof UserError ? 'refused' : 'failed'
  }
}

/** Answers a command, for all or for the asker alone: by its audience, the channel's mode and the option `private`. */
async function handleCommand(interaction: ChatInputCommandInteraction, context: InteractionContext): Promise<void> {
  const input = readInput(interaction.options.data)
  const command = fullName(interaction.commandName, interaction.options.getSubcommand(false))
  checkPersonal(command, context)
  const form = findCommand(command)?.form
  if (form !== undefined) return openForm(interaction, form, context)
  const newsroom = await loadNewsroom(interaction, context.storage ?? null)
  await answerCommand(interaction, context, newsroom, { command, input })
}

/** Calls the command of a control, as if whoever used the control had typed it. */
async function handleCall(
  interaction: ButtonInteraction | AnySelectMenuInteraction | ModalSubmitInteraction,
  context: InteractionContext,
): Promise<void> {
  const found = findCall(interaction.customId)
  if (!found || context.isPersonal) throw new UserError('expired')
  const newsroom = await loadNewsroom(interaction, context.storage ?? null)
  const isForm = interaction.isModalSubmit()
  if (found.action.form && !isForm) {
    if (newsroom) checkOpen(newsroom)
    const { reader } = resolveContext({}, context.app, newsroom)
    await interaction.showModal(buildModal(found.action.form, interaction.customId, reader))
    return
  }
  const call = found.action.call({
    args: found.args,
    selected: interaction.isAnySelectMenu() ? interaction.values : [],
    fields: isForm ? readFields(interaction) : {},
  })
  await answerCommand(interaction, context, newsroom, call)
}

async function answerCommand(
  interaction: Parameters<typeof answerInteraction>[0],
  context: InteractionContext,
  newsroom: Newsroom | null,
  { command, input }: Pick<Invocation, 'command' | 'input'>,
): Promise<void> {
  const audience = findCommand(command)?.audience
  const isClosed = audience === 'channel' && newsroom !== null && newsroom.settings.mode !== 'open'
  const isForAsker = audience === undefined || audience === 'asker' || context.isPersonal === true
  const ephemeral = isForAsker || input.private === true || isClosed
  const visibility = newsroom && audience === 'channel' ? (ephemeral ? 'shareable' : 'public') : 'private'
  await answerInteraction(interaction, context, newsroom, { command, input, page: 1, visibility }, () =>
    defer(interaction, ephemeral ? 'private' : 'public'),
  )
}

/** Answers a command of the menu of a message, for the asker alone, as if the message were pasted. */
async function handleMenu(
  interaction: MessageContextMenuCommandInteraction,
  context: InteractionContext,
): Promise<void> {
  const found = messageCommands.find(({ name }) => name === interaction.commandName)
  if (!found) throw new UserError('noSuchCommand', { name: interaction.commandName })
  const words = readMessageText(interaction.targetMessage)
  if (words === '') throw new UserError('messageWithoutWords')
  const newsroom = await loadNewsroom(interaction, context.storage ?? null)
  const input = { [found.option]: words }
  const visibility = newsroom ? 'shareable' : 'private'
  await answerInteraction(interaction, context, newsroom, { command: found.command, input, page: 1, visibility }, () =>
    defer(interaction, 'private'),
  )
}

/** Answers a button: the asker turns the page of the answer itself; everybody else gets a message of their own. */
async function handleButton(interaction: ButtonInteraction, context: InteractionContext): Promise<void> {
  const state = await decodeState(interaction.customId, context.stateStore)
  if (!state) throw new UserError(context.isPersonal && isStored(interaction.customId) ? 'notKept' : 'expired')
  const [kind, named, input, page, version] = state
  // Buttons of earlier versions call it by the name that it had.
  const command = named === 'about' && 'name' in input ? 'mentions' : named
  const own =
    interaction.message.flags.has(MessageFlags.Ephemeral) ||
    interaction.message.interactionMetadata?.user.id === interaction.user.id
  const newsroom = await loadNewsroom(interaction, context.storage ?? null)
  // A page keeps the controls that it stands over; what opens another answer brings its own.
  const controls = kind === 'turn' ? { controls: own ? readControls(interaction) : [] } : {}
  await answerInteraction(
    interaction,
    context,
    newsroom,
    { command, input, page, version, visibility: 'private', ...controls },
    () => defer(interaction, kind === 'turn' && own ? 'update' : 'private'),
  )
}

/** Checks the invocation before deferring, then answers and sends. */
async function answerInteraction(
  interaction: AnswerableInteraction,
  interactionContext: InteractionContext,
  newsroom: Newsroom | null,
  invocation: Invocation,
  promise: () => Promise<void>,
): Promise<void> {
  const { app, stateStore, counter } = interactionContext
  const started = performance.now()
  const command = findCommand(invocation.command)
  if (!command) throw new UserError('noSuchCommand', { name: invocation.command })
  checkPersonal(invocation.command, interactionContext)
  const context = resolveContext(invocation.input, app, newsroom)
  if (invocation.version && context.story?.hash.slice(0, 8) !== invocation.version) throw new UserError('stale')
  const run = command.prepare(invocation.input, context)
  if (newsroom && command.audience === 'channel') await checkAccess(newsroom, invocation)
  await promise()
  await interactionContext.turns?.next()
  const answer = await cacheAnswer(invocation, command, context, app, run)
  if (newsroom && command.audience === 'channel') await chargeExcerptBudget(answer, newsroom)
  const recorded = newsroom ? await recordAnswer(answer, newsroom, invocation, interaction.id) : answer
  const offered = newsroom ? recorded : withoutServer(recorded)
  const shown = invocation.controls ? { ...offered, controls: invocation.controls } : offered
  const hasPicture = invocation.page === 1 && takesPictures(interaction.channel, interaction.appPermissions)
  const picture = hasPicture ? await renderPicture(shown, context.reader, interactionContext) : null
  const message = await buildMessage(shown, invocation, context.reader, stateStore, picture)
  const sent = await repeatUnheard(() => editReply(interaction, message)).catch(async (error: unknown) => {
    if (!isAutoModRefusal(error)) throw error
    await newsroom?.storage.refuseAnswer(interaction.id, 'autoModRefused')
    interactionContext.wakeDelivery?.()
    throw new UserError('autoModRefusedAnswer')
  })
  if (newsroom && command.audience === 'channel' && invocation.page === 1)
    counter?.count(newsroom.server, answer.status, performance.now() - started)
  // Where that fails the answer stays: the queue finds its message later.
  if (newsroom && invocation.visibility === 'public')
    await newsroom.storage
      .confirmAnswerSent(interaction.id, sent)
      .catch((error: unknown) =>
        interactionContext.log.error({ err: error }, 'an answer that was sent is looked for later'),
      )
  interactionContext.wakeDelivery?.()
}

/** An answer without what is offered only where there is a record. */
const withoutServer = ({ suggestions = [], ...answer }: Answer): Answer => ({
  ...answer,
  suggestions: suggestions.filter(({ needsServer }) => !needsServer),
})
