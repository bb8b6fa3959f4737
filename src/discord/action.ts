import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js'
import type { ActionResult } from '../actions/action.ts'
import { actions } from '../actions/actions.ts'
import type { SentFile } from '../actions/form.ts'
import { type PersonalAction, personalActions } from '../actions/personal.ts'
import { UserError } from '../command/user-error.ts'
import { resolveContext } from '../command/context.ts'
import { formatPhrase } from '../presentation/phrase.ts'
import { repeatUnheard } from './back-off.ts'
import { parseCustomId, toCustomId } from './controls.ts'
import { defer } from './defer.ts'
import { toMarkdown } from './escape.ts'
import { fetchAttachment } from './fetch-attachment.ts'
import { buildModal, readAttachments, readFields } from './form.ts'
import { buildMessage, toTextMessage } from './message.ts'
import { loadNewsroom } from './newsroom.ts'
import type { InteractionContext } from './interaction-context.ts'

type ActionInteraction = ButtonInteraction | AnySelectMenuInteraction | ModalSubmitInteraction

/** Runs the action of a control, or of the form that it opened. Only the person who used it sees the result. */
export async function runAction(interaction: ActionInteraction, context: InteractionContext): Promise<void> {
  const call = parseCustomId(interaction.customId)
  const personal = personalActions.find(({ name }) => name === call?.name)
  if (call && personal) return runPersonalAction(interaction, personal, call.args, context)
  const action = actions.find(({ name }) => name === call?.name)
  const newsroom = await loadNewsroom(interaction, context.storage ?? null)
  if (!call || !action || !newsroom) throw new UserError('expired')
  const { reader } = resolveContext({}, context.app, newsroom)
  const actionContext = { newsroom, app: context.app, reader }
  const form = interaction.isModalSubmit() ? null : ((await action.form?.(call, actionContext)) ?? null)
  if (form && !interaction.isModalSubmit()) {
    await interaction.showModal(buildModal(form, interaction.customId, form.reader ?? reader))
    return
  }
  const isOwn = interaction.isButton() && interaction.message.flags.has(MessageFlags.Ephemeral)
  const isTurned = isOwn && action.turnsPage?.(call) === true
  await defer(
    interaction,
    action.replaces || (action.once && interaction.isButton()) || isTurned ? 'update' : 'private',
  )
  const input = {
    args: call.args,
    selected: interaction.isAnySelectMenu() ? interaction.values : [],
    fields: interaction.isModalSubmit() ? readFields(interaction) : {},
    files: interaction.isModalSubmit() ? await fetchFiles(interaction) : [],
    id: interaction.id,
  }
  const result = await action.run(input, actionContext)
  context.wakeDelivery?.()
  const reply =
    action.once && interaction.isButton()
      ? closeMessage(interaction, result, reader)
      : await buildReply(result, reader, context)
  await repeatUnheard(() => interaction.editReply(reply))
}

/** Opens the form of an action in reply to a command. */
export async function openForm(
  interaction: ChatInputCommandInteraction,
  name: string,
  { app, storage }: InteractionContext,
): Promise<void> {
  const newsroom = await loadNewsroom(interaction, storage ?? null)
  if (!newsroom) throw new UserError('onlyOnDiscord')
  const { reader } = resolveContext({}, app, newsroom)
  const form = await actions.find((one) => one.name === name)?.form?.({ args: [] }, { newsroom, app, reader })
  if (!form) throw new UserError('expired')
  await interaction.showModal(buildModal(form, toCustomId([name]), reader))
}

const fetchFiles = (interaction: ModalSubmitInteraction): Promise<SentFile[]> =>
  Promise.all(readAttachments(interaction).map((one) => fetchAttachment(one, interaction.client.options.rest?.api)))

/** Runs an action that concerns what one person follows: in a server, or in a direct message. */
async function runPersonalAction(
  interaction: ActionInteraction,
  action: PersonalAction,
  args: readonly string[],
  context: InteractionContext,
): Promise<void> {
  const { app, storage } = context
  if (!storage) throw new UserError('onlyOnDiscord')
  const newsroom = await loadNewsroom(interaction, storage)
  const { reader } = resolveContext({}, app, newsroom)
  const selected = interaction.isStringSelectMenu() ? interaction.values : []
  await defer(interaction, 'private')
  const result = await action.run({ args, selected }, { storage, person: interaction.user.id, newsroom, app })
  const reply = await buildReply(result, reader, context)
  await repeatUnheard(() => interaction.editReply(reply))
}

type Reader = Parameters<typeof formatPhrase>[1]

/** The result of an action as a message. */
async function buildReply(result: ActionResult, reader: Reader, { stateStore }: InteractionContext) {
  if (result.kind === 'message') return toTextMessage(toMarkdown(formatPhrase(result.phrase, result.reader ?? reader)))
  return buildMessage(result.answer, { command: '', input: {}, page: result.page }, result.reader ?? reader, stateStore)
}

/** The message of the control, without its controls and with the result. */
function closeMessage({ message }: ButtonInteraction, result: ActionResult, reader: Reader) {
  const kept = message.components.filter(({ type }) => type !== ComponentType.ActionRow).map((one) => one.toJSON())
  const line =
    result.kind === 'message'
      ? toTextMessage(toMarkdown(formatPhrase(result.phrase, result.reader ?? reader))).components
      : []
  return { flags: MessageFlags.IsComponentsV2, components: [...kept, ...line], allowedMentions: { parse: [] } } as const
}
