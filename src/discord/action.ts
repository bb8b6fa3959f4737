import {
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
  TextInputStyle,
} from 'discord.js'
import type { Action, ActionResult } from '../actions/action.ts'
import { actions } from '../actions/actions.ts'
import { UserError } from '../command/user-error.ts'
import { resolveContext } from '../command/context.ts'
import { phrase } from '../answers/phrase.ts'
import { formatPhrase, formatText } from '../presentation/phrase.ts'
import { repeatUnheard } from './back-off.ts'
import { parseCustomId } from './controls.ts'
import { defer } from './defer.ts'
import { toMarkdown } from './escape.ts'
import { LIMITS, truncate } from './limits.ts'
import { buildMessage, toTextMessage } from './message.ts'
import { loadNewsroom } from './newsroom.ts'
import type { InteractionContext } from './interaction-context.ts'

export type ActionInteraction = ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction

const TEXT_FIELD = 'words'
const LONGEST_REASON = 300

/** Runs the action of a control, or of the form that it opened. Only the person who used it sees the result. */
export async function runAction(interaction: ActionInteraction, context: InteractionContext): Promise<void> {
  const call = parseCustomId(interaction.customId)
  const action = actions.find(({ name }) => name === call?.name)
  const newsroom = await loadNewsroom(interaction, context.storage ?? null)
  if (!call || !action || !newsroom) throw new UserError('expired')
  const { reader } = resolveContext({}, context.app, newsroom)
  if (action.modalLabel && !interaction.isModalSubmit()) {
    await interaction.showModal(buildModal(action, interaction.customId, reader))
    return
  }
  const input = {
    args: call.args,
    selected: interaction.isStringSelectMenu() ? interaction.values : [],
    text: interaction.isModalSubmit() ? interaction.fields.getTextInputValue(TEXT_FIELD) : null,
  }
  await defer(interaction, action.once && interaction.isButton() ? 'update' : 'private')
  const result = await action.run(input, { newsroom, app: context.app, reader })
  context.wakeDelivery?.()
  const reply =
    action.once && interaction.isButton()
      ? closeMessage(interaction, result, reader)
      : await buildReply(result, reader, context)
  await repeatUnheard(() => interaction.editReply(reply))
}

type Reader = Parameters<typeof formatPhrase>[1]

/** The result of an action as a message. */
export async function buildReply(result: ActionResult, reader: Reader, { stateStore }: InteractionContext) {
  if (result.kind === 'message') return toTextMessage(toMarkdown(formatPhrase(result.phrase, result.reader ?? reader)))
  return buildMessage(result.answer, { command: '', input: {}, page: result.page }, reader, stateStore)
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

/** A form with one field. */
function buildModal(
  { name, modalLabel = 'why' }: Action,
  custom_id: string,
  reader: Reader,
): APIModalInteractionResponseCallbackData {
  const field: APITextInputComponent = {
    type: ComponentType.TextInput,
    custom_id: TEXT_FIELD,
    style: TextInputStyle.Paragraph,
    required: true,
    max_length: LONGEST_REASON,
  }
  const short = (key: 'reject' | typeof modalLabel): string =>
    truncate(formatText(phrase(key), reader), LIMITS.modalTitle)
  const components = [{ type: ComponentType.Label, label: short(modalLabel), component: field } as const]
  return { custom_id, title: short(name === 'reject' ? 'reject' : modalLabel), components }
}
