import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js'
import type { Form, FormField } from '../actions/form-action.ts'
import { phrase } from '../answers/phrase.ts'
import type { Language } from '../languages/language.ts'
import { formatText } from '../presentation/phrase.ts'
import { withoutControls } from './input.ts'
import { LIMITS, truncate } from './limits.ts'

/** A form as Discord shows it. */
export const buildForm = (
  { title, fields }: Form,
  custom_id: string,
  reader: Language,
): APIModalInteractionResponseCallbackData => {
  const short = (key: Form['title']): string => truncate(formatText(phrase(key), reader), LIMITS.modalTitle)
  return {
    custom_id,
    title: short(title),
    components: fields.map((field) => ({
      type: ComponentType.Label,
      label: short(field.label),
      component: buildField(field, reader),
    })),
  }
}

function buildField(field: FormField, reader: Language): APIComponentInLabel {
  const { name: custom_id } = field
  switch (field.kind) {
    case 'text':
      return {
        type: ComponentType.TextInput,
        custom_id,
        style: field.long ? TextInputStyle.Paragraph : TextInputStyle.Short,
        required: field.required === true,
        max_length: field.max,
        ...(field.value && { value: truncate(field.value, field.max) }),
      }
    case 'choice':
      return {
        type: ComponentType.StringSelect,
        custom_id,
        required: false,
        min_values: 0,
        max_values: 1,
        placeholder: truncate(formatText(phrase(field.placeholder), reader), LIMITS.placeholder),
        options: field.options.map(({ value, label, selected }) => ({
          value,
          label: truncate(formatText(label, reader), LIMITS.choice),
          default: selected,
        })),
      }
    case 'file':
      return { type: ComponentType.FileUpload, custom_id, required: false, min_values: 0, max_values: 1 }
  }
}

/** The texts and choices that were filled in, by the names of their fields. */
export function readForm({ fields }: ModalSubmitInteraction): Map<string, string> {
  return new Map(
    [...fields.fields.values()].flatMap((field): [string, string][] => {
      if (field.type === ComponentType.TextInput) return [[field.customId, withoutControls(field.value)]]
      if (field.type === ComponentType.StringSelect) return [[field.customId, field.values[0] ?? '']]
      return []
    }),
  )
}
