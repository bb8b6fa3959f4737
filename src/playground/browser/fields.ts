import type { OptionView, ValueGiven } from '../view.ts'
import { type Choice, combobox } from './combobox.ts'
import { complete } from './doing.ts'
import { freshId, h } from './dom.ts'
import { here } from './now.ts'
import { say } from './words.ts'

/** A field for an option of a command. */
export interface Field {
  readonly name: string
  readonly element: HTMLElement
  readonly control: HTMLElement
  /** What was put in; undefined for nothing. */
  value(): ValueGiven | undefined | Promise<ValueGiven | undefined>
}

/** The values of an unfinished form, for choices that depend on the other fields. */
export type Unfinished = () => Readonly<Record<string, ValueGiven>>

/** Makes the field that an option asks for. */
export function fieldFor(option: OptionView, words: string, others: Unfinished): Field {
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
    option.required ? h('span', { className: 'required' }, ` · ${say('required')}`) : null,
  )
  const description = h('small', { id: hint, dir: 'auto' }, option.description)
  return { name: option.name, ...made, element: h('div', { className: 'field' }, label, made.element, description) }
}

type Made = Omit<Field, 'name'>

function controlFor(option: OptionView, words: string, others: Unfinished): Made {
  if (option.choices?.length)
    return selected(
      option,
      option.choices.map(({ name, value }) => ({ label: name, value: String(value) })),
      (text) => option.choices?.find(({ value }) => String(value) === text)?.value,
    )
  const { people, channels, roles } = here()
  const byName = (all: readonly { id: string; name: string }[]): Choice[] =>
    all.map(({ id, name }) => ({ label: name, value: id }))
  switch (option.type) {
    case 4:
    case 10:
      return numbered(option)
    case 5:
      return selected(option, yesNo(), (text) => text === 'true')
    case 6:
      return selected(option, byName(people), (text) => text)
    case 7:
      return selected(option, byName(channels), (text) => text)
    case 8:
      return selected(option, byName(roles), (text) => text)
    case 9:
      return selected(option, byName([...people, ...roles]), (text) => text)
    case 11:
      return filed(option)
    default:
      return typed(option, words, others)
  }
}

const yesNo = (): Choice[] => [
  { label: say('yes'), value: 'true' },
  { label: say('no'), value: 'false' },
]

function selected(
  { required }: OptionView,
  choices: readonly Choice[],
  read: (text: string) => ValueGiven | undefined,
): Made {
  const empty = h('option', { value: '' }, required ? '' : say('unset'))
  const control = h(
    'select',
    { required: required ?? false },
    empty,
    ...choices.map(({ label, value }) => h('option', { value }, label)),
  )
  return { control, element: control, value: () => (control.value === '' ? undefined : read(control.value)) }
}

function numbered({ type, required, min_value, max_value }: OptionView): Made {
  const control = h('input', {
    type: 'number',
    required: required ?? false,
    step: type === 4 ? '1' : 'any',
    ...(typeof min_value === 'number' ? { min: String(min_value) } : {}),
    ...(typeof max_value === 'number' ? { max: String(max_value) } : {}),
  })
  return { control, element: control, value: () => (control.value === '' ? undefined : control.valueAsNumber) }
}

function filed({ required }: OptionView): Made {
  const control = h('input', { type: 'file', required: required ?? false })
  const value = async (): Promise<ValueGiven | undefined> => {
    const file = control.files?.[0]
    if (!file) return undefined
    const bytes = new Uint8Array(await file.arrayBuffer())
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    return { name: file.name, contentType: file.type || 'application/octet-stream', base64 }
  }
  return { control, element: control, value }
}

function typed(option: OptionView, words: string, others: Unfinished): Made {
  const control = h('input', { type: 'text', dir: 'auto', required: option.required ?? false })
  if (typeof option.max_length === 'number') control.maxLength = option.max_length
  if (typeof option.min_length === 'number') control.minLength = option.min_length
  let taken: Choice | undefined
  const value = (): ValueGiven | undefined => {
    if (control.value === '') return undefined
    return taken?.label === control.value ? taken.value : control.value
  }
  if (!option.autocomplete) return { control, element: control, value }
  control.removeAttribute('maxlength')
  const element = combobox(control, {
    label: option.name,
    nothing: say('noChoices'),
    async choices(text) {
      const { [option.name]: _, ...values } = others()
      const found = await complete({ do: 'complete', words, option: option.name, typed: text, values })
      return found.map((choice) => ({ label: choice.name, value: String(choice.value) }))
    },
    chosen(choice) {
      taken = choice
      control.value = choice.label
    },
  })
  return { control, element, value }
}
