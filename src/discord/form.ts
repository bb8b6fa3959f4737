import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  type APIRadioGroupComponent,
  type APIRadioGroupOption,
  type APIStringSelectComponent,
  type APITextInputComponent,
  type Attachment,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js'
import type { Form, FormChoice, FormField } from '../actions/form.ts'
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
  return { type: ComponentType.Label, label, component: toInput(field, reader) }
}

function toInput(field: Exclude<FormField, { kind: 'note' }>, reader: Language): APIComponentInLabel {
  switch (field.kind) {
    case 'text':
      return toTextInput(field)
    case 'choice':
      return toRadio(field, reader)
    case 'menu':
      return toSelect(field, reader)
    case 'file':
      return { type: ComponentType.FileUpload, custom_id: field.name, required: false, min_values: 0, max_values: 1 }
  }
}

const toTextInput = ({
  name,
  value,
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
  ...(value && { value: truncate(value, maxLength) }),
})

const toRadio = ({ name, choices }: FormField & { kind: 'choice' }, reader: Language): APIRadioGroupComponent => ({
  type: ComponentType.RadioGroup,
  custom_id: name,
  required: true,
  options: toOptions(choices, reader),
})

const toSelect = (
  { name, placeholder, choices }: FormField & { kind: 'menu' },
  reader: Language,
): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id: name,
  required: false,
  min_values: 0,
  max_values: 1,
  placeholder: truncate(formatText(placeholder, reader), LIMITS.placeholder),
  options: toOptions(choices, reader),
})

const toOptions = (choices: readonly FormChoice[], reader: Language): APIRadioGroupOption[] =>
  choices.map(({ value, label, description, isChosen }) => ({
    value,
    label: truncate(formatText(label, reader), LIMITS.choice),
    ...(description && { description: truncate(description, LIMITS.choice) }),
    ...(isChosen && { default: true }),
  }))

/** What was entered, by the fields' names. What is not chosen or written is left out. */
export function readFields({ fields }: ModalSubmitInteraction): Readonly<Record<string, string>> {
  const entered = [...fields.fields.values()].map((field): [string, string] => {
    if (field.type === ComponentType.StringSelect) return [field.customId, field.values[0] ?? '']
    return [field.customId, 'value' in field && typeof field.value === 'string' ? withoutControls(field.value) : '']
  })
  return Object.fromEntries(entered.filter(([, value]) => value !== ''))
}

/** The files that were sent with it, as Discord keeps them. */
export const readAttachments = ({ fields }: ModalSubmitInteraction): Attachment[] =>
  [...fields.fields.values()].flatMap((field) =>
    field.type === ComponentType.FileUpload ? [...(field.attachments?.values() ?? [])] : [],
  )
