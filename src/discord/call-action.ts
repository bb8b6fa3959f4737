import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js'
import type { CallAction, TextForm } from '../actions/call-action.ts'
import { storyCardCalls } from '../actions/story-card.ts'
import { phrase } from '../answers/phrase.ts'
import type { Language } from '../languages/language.ts'
import { formatText } from '../presentation/phrase.ts'
import { parseCustomId } from './controls.ts'
import { withoutControls } from './input.ts'
import { LIMITS, truncate } from './limits.ts'

const FIELD = 'text'

/** The action of a control that calls a command, with its arguments; undefined if it calls none. */
export function findCall(
  customId: string,
): { readonly action: CallAction; readonly args: readonly string[] } | undefined {
  const { name, args = [] } = parseCustomId(customId) ?? {}
  const action = storyCardCalls.find((one) => one.name === name)
  return action && { action, args }
}

/** A form with one field. */
export function buildTextForm(
  { title, label, min, max, long }: TextForm,
  custom_id: string,
  reader: Language,
): APIModalInteractionResponseCallbackData {
  const short = (key: typeof label): string => truncate(formatText(phrase(key), reader), LIMITS.modalTitle)
  return {
    custom_id,
    title: short(title),
    components: [
      {
        type: ComponentType.Label,
        label: short(label),
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELD,
          style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
          required: true,
          min_length: min,
          max_length: max,
        },
      },
    ],
  }
}

/** What was written into it; nothing if it is another form. */
export const readTextForm = ({ fields }: ModalSubmitInteraction): string =>
  fields.fields.has(FIELD) ? withoutControls(fields.getTextInputValue(FIELD)) : ''
