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
import type { Act, Outcome } from '../actions/action.ts'
import { acts } from '../actions/actions.ts'
import { UserError } from '../command/user-error.ts'
import { contextOf } from '../command/context.ts'
import { phrase } from '../answers/phrase.ts'
import { say, sayText } from '../presentation/phrase.ts'
import { deedOf } from './controls.ts'
import { inline } from './escape.ts'
import { LIMITS, shorten } from './limits.ts'
import { messageOf, notice } from './message.ts'
import { newsroomFor } from './newsroom.ts'
import type { Setup } from './setup.ts'

export type Doing = ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction

const FIELD = 'words'
const LONGEST_REASON = 300

/** Does what a control, or the form that it opened, stands for. Only whoever did it sees what comes of it. */
export async function doAct(interaction: Doing, setup: Setup): Promise<void> {
  const deed = deedOf(interaction.customId)
  const act = acts.find(({ name }) => name === deed?.act)
  const newsroom = await newsroomFor(interaction, setup.storage ?? null)
  if (!deed || !act || !newsroom) throw new UserError('expired')
  const { reader } = contextOf({}, setup.house, newsroom)
  if (act.form && !interaction.isModalSubmit()) {
    await interaction.showModal(formOf(act, interaction.customId, reader))
    return
  }
  const pressed = {
    to: deed.to,
    ticked: interaction.isStringSelectMenu() ? interaction.values : [],
    words: interaction.isModalSubmit() ? interaction.fields.getTextInputValue(FIELD) : null,
  }
  if (act.once && interaction.isButton()) await interaction.deferUpdate()
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral })
  const outcome = await act.run(pressed, { newsroom, house: setup.house, reader })
  setup.kick?.()
  if (act.once && interaction.isButton()) await interaction.editReply(closed(interaction, outcome, reader))
  else await interaction.editReply(await replyOf(outcome, reader, setup))
}

type Reader = Parameters<typeof say>[1]

async function replyOf(outcome: Outcome, reader: Reader, { memory }: Setup) {
  if (outcome.kind === 'said') return notice(inline(say(outcome.phrase, outcome.reader ?? reader)))
  return messageOf(outcome.answer, { command: '', input: {}, page: outcome.page }, reader, memory)
}

/** The message that was pressed upon, without its controls and with what came of it. */
function closed({ message }: ButtonInteraction, outcome: Outcome, reader: Reader) {
  const kept = message.components.filter(({ type }) => type !== ComponentType.ActionRow).map((one) => one.toJSON())
  const line = outcome.kind === 'said' ? notice(inline(say(outcome.phrase, outcome.reader ?? reader))).components : []
  return { flags: MessageFlags.IsComponentsV2, components: [...kept, ...line], allowedMentions: { parse: [] } } as const
}

/** A form with one field. */
function formOf(
  { name, form = 'why' }: Act,
  custom_id: string,
  reader: Reader,
): APIModalInteractionResponseCallbackData {
  const field: APITextInputComponent = {
    ...{ type: ComponentType.TextInput, custom_id: FIELD, style: TextInputStyle.Paragraph, required: true },
    max_length: LONGEST_REASON,
  }
  const short = (key: 'reject' | typeof form): string => shorten(sayText(phrase(key), reader), LIMITS.modalTitle)
  const components = [{ type: ComponentType.Label, label: short(form), component: field } as const]
  return { custom_id, title: short(name === 'reject' ? 'reject' : form), components }
}
