import {
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  type APIRadioGroupComponent,
  type APITextInputComponent,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js'
import type { Form, FormField } from '../actions/form.ts'
import type { Phrase } from '../answers/phrase.ts'
import type { Language } from '../languages/language.ts'
import { formatPhrase, formatText } from '../presentation/phrase.ts'
import { toMarkdown } from './escape.ts'
import { withoutControls } from './input.ts'
import { LIMITS, truncate } from './limits.ts'

/** A form as Discord takes it. */
export const buildModal = (
  form: Form,
  custom_id: string,
  reader: Language,
): APIModalInteractionResponseCallbackData => ({
  custom_id,
  title: truncate(formatText(form.title, reader), LIMITS.modalTitle),
  components: form.fields.map((field) => toComponent(field, reader)),
})

function toComponent(field: FormField, reader: Language): APIModalInteractionResponseCallbackComponent {
  if (field.kind === 'note')
    return { type: ComponentType.TextDisplay, content: toMarkdown(formatPhrase(field.text, reader)) }
  const label = truncate(formatText(field.label, reader), LIMITS.modalTitle)
  return {
    type: ComponentType.Label,
    label,
    component: field.kind === 'text' ? toInput(field) : toRadio(field, reader),
  }
}

const toInput = ({
  name,
  minLength,
  maxLength,
  isOptional,
  isShort,
}: FormField & { kind: 'text' }): APITextInputComponent => ({
  type: ComponentType.TextInput,
  custom_id: name,
  style: isShort ? TextInputStyle.Short : TextInputStyle.Paragraph,
  required: isOptional !== true,
  ...(minLength !== undefined && { min_length: minLength }),
  max_length: maxLength,
})

function toRadio({ name, choices }: FormField & { kind: 'choice' }, reader: Language): APIRadioGroupComponent {
  const short = (text: Phrase): string => truncate(formatText(text, reader), LIMITS.choice)
  const options = choices.map(({ value, label, description, isChosen }) => ({
    value,
    label: short(label),
    ...(description && { description: truncate(description, LIMITS.choice) }),
    ...(isChosen && { default: true }),
  }))
  return { type: ComponentType.RadioGroup, custom_id: name, required: true, options }
}

/** What was entered, by the fields' names. What is not chosen or written is left out. */
export function readFields({ fields }: ModalSubmitInteraction): Readonly<Record<string, string>> {
  const entered = [...fields.fields.values()].map((field): [string, string] => [
    field.customId,
    'value' in field && typeof field.value === 'string' ? withoutControls(field.value) : '',
  ])
  return Object.fromEntries(entered.filter(([, value]) => value !== ''))
}
