import type { OptionView, OptionValueView } from '../view.ts'
import { type Choice, combobox } from './combobox.ts'
import { fileValue } from './file-value.ts'
import { complete } from './perform.ts'
import { freshId, h } from './dom.ts'
import { pageState } from './page-state.ts'
import { translate } from './translate.ts'

/** A field for an option of a command. */
export interface Field {
  readonly name: string
  readonly element: HTMLElement
  readonly control: HTMLElement
  /** What was put in; undefined for nothing. */
  value(): OptionValueView | undefined | Promise<OptionValueView | undefined>
}

/** The values of an unfinished form, for choices that depend on the other fields. */
type DraftValues = () => Readonly<Record<string, OptionValueView>>

/** Makes the field that an option asks for. */
export function fieldFor(option: OptionView, words: string, others: DraftValues): Field {
  const id = freshId('field')
  const hint = freshId('hint')
  const made = controlFor(option, words, others)
  made.control.id = id
  made.control.setAttribute('aria-describedby', hint)
  if (option.required) made.control.setAttribute('aria-required', 'true')
  const label = h(
    'label',
    { htmlFor: id },
    h('bdi', {}, option.name),
    option.required ? h('span', { className: 'required' }, ` · ${translate('required')}`) : null,
  )
  const description = h('small', { id: hint, dir: 'auto' }, option.description)
  return { name: option.name, ...made, element: h('div', { className: 'field' }, label, made.element, description) }
}

type FieldControl = Omit<Field, 'name'>

function controlFor(option: OptionView, words: string, others: DraftValues): FieldControl {
  if (option.choices?.length)
    return selectField(
      option,
      option.choices.map(({ name, value }) => ({ label: name, value: String(value) })),
      (text) => option.choices?.find(({ value }) => String(value) === text)?.value,
    )
  const { people, channels, roles } = pageState()
  const byName = (all: readonly { id: string; name: string }[]): Choice[] =>
    all.map(({ id, name }) => ({ label: name, value: id }))
  switch (option.type) {
    case 4:
    case 10:
      return numberField(option)
    case 5:
      return selectField(option, yesNo(), (text) => text === 'true')
    case 6:
      return selectField(option, byName(people), (text) => text)
    case 7:
      return selectField(option, byName(channels), (text) => text)
    case 8:
      return selectField(option, byName(roles), (text) => text)
    case 9:
      return selectField(option, byName([...people, ...roles]), (text) => text)
    case 11:
      return fileField(option)
    default:
      return textField(option, words, others)
  }
}

const yesNo = (): Choice[] => [
  { label: translate('yes'), value: 'true' },
  { label: translate('no'), value: 'false' },
]

function selectField(
  { required }: OptionView,
  choices: readonly Choice[],
  read: (text: string) => OptionValueView | undefined,
): FieldControl {
  const empty = h('option', { value: '' }, required ? '' : translate('unset'))
  const control = h(
    'select',
    { required: required ?? false },
    empty,
    ...choices.map(({ label, value }) => h('option', { value }, label)),
  )
  return { control, element: control, value: () => (control.value === '' ? undefined : read(control.value)) }
}

function numberField({ type, required, min_value, max_value }: OptionView): FieldControl {
  const control = h('input', {
    type: 'number',
    required: required ?? false,
    step: type === 4 ? '1' : 'any',
    ...(typeof min_value === 'number' ? { min: String(min_value) } : {}),
    ...(typeof max_value === 'number' ? { max: String(max_value) } : {}),
  })
  return { control, element: control, value: () => (control.value === '' ? undefined : control.valueAsNumber) }
}

function fileField({ required }: OptionView): FieldControl {
  const control = h('input', { type: 'file', required: required ?? false })
  const value = async (): Promise<OptionValueView | undefined> => {
    const file = control.files?.[0]
    return file ? fileValue(file) : undefined
  }
  return { control, element: control, value }
}

function textField(option: OptionView, words: string, others: DraftValues): FieldControl {
  const control = h('input', { type: 'text', dir: 'auto', required: option.required ?? false })
  if (typeof option.max_length === 'number') control.maxLength = option.max_length
  if (typeof option.min_length === 'number') control.minLength = option.min_length
  let taken: Choice | undefined
  const value = (): OptionValueView | undefined => {
    if (control.value === '') return undefined
    return taken?.label === control.value ? taken.value : control.value
  }
  if (!option.autocomplete) return { control, element: control, value }
  control.removeAttribute('maxlength')
  const element = combobox(control, {
    label: option.name,
    emptyLabel: translate('noChoices'),
    async choices(text) {
      const { [option.name]: _, ...values } = others()
      const found = await complete({ do: 'complete', words, option: option.name, typed: text, values })
      return found.map((choice) => ({ label: choice.name, value: String(choice.value) }))
    },
    onChoose(choice) {
      taken = choice
      control.value = choice.label
    },
  })
  return { control, element, value }
}
