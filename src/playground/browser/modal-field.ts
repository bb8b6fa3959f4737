import type { ComponentView, FormValueView } from '../view.ts'
import { freshId, h } from './dom.ts'
import { menuEntries } from './entities.ts'
import { fileValue } from './file-value.ts'
import { translate } from './translate.ts'

/** Discord's numbers for the fields of a form; what else has a custom id is a select. */
const TYPE = { text: 4, file: 19, radio: 21, group: 22, box: 23 }
const PARAGRAPH = 2

/** A field of a form on the page. */
export interface ModalField {
  readonly customId: string
  readonly element: HTMLElement
  /** What was put in. */
  value(): FormValueView | Promise<FormValueView>
}

/** The label over a field and the words under that. */
interface FieldLabel {
  readonly label: string
  readonly description: string
}

/** Makes a field as Discord shows it: its label, what it is for, the control. */
export function modalField(field: ComponentView, label: FieldLabel): ModalField {
  const customId = field.custom_id ?? ''
  switch (field.type) {
    case TYPE.text:
      return { customId, ...textField(field, label) }
    case TYPE.file:
      return { customId, ...fileField(field, label) }
    case TYPE.radio:
    case TYPE.group:
      return { customId, ...tickGroup(field, label) }
    case TYPE.box:
      return { customId, ...checkbox(field, label) }
    default:
      return { customId, ...selectField(field, label) }
  }
}

type Made = Omit<ModalField, 'customId'>
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isRequired = ({ required, min_values }: ComponentView): boolean => (required ?? true) && min_values !== 0
const mark = (required: boolean): HTMLElement | null =>
  required ? h('span', { className: 'required' }, ` · ${translate('required')}`) : null

/** A control under its label, with what it is for. */
function labelled(control: Control, { label, description }: FieldLabel, required: boolean): HTMLElement {
  control.id = freshId('part')
  const hint = freshId('hint')
  if (description) control.setAttribute('aria-describedby', hint)
  return h(
    'div',
    { className: 'field' },
    h('label', { htmlFor: control.id, dir: 'auto' }, label, mark(required)),
    description ? h('small', { id: hint, dir: 'auto' }, description) : null,
    control,
  )
}

function textField(field: ComponentView, label: FieldLabel): Made {
  const required = field.required ?? true
  const control = h(field.style === PARAGRAPH ? 'textarea' : 'input', { dir: 'auto', required })
  control.value = typeof field.value === 'string' ? field.value : ''
  if (field.placeholder) control.placeholder = field.placeholder
  if (field.min_length) control.minLength = field.min_length
  if (field.max_length) control.maxLength = field.max_length
  return { element: labelled(control, label, required), value: () => control.value }
}

function fileField(field: ComponentView, label: FieldLabel): Made {
  const required = isRequired(field)
  const accept = (field.file_types ?? []).join(',')
  const control = h('input', { type: 'file', required, accept, multiple: (field.max_values ?? 1) > 1 })
  return {
    element: labelled(control, label, required),
    value: () => Promise.all([...(control.files ?? [])].map(fileValue)),
  }
}

/** Radio buttons of which one is chosen, or boxes of which several are ticked. */
function tickGroup(field: ComponentView, { label, description }: FieldLabel): Made {
  const required = isRequired(field)
  const isRadio = field.type === TYPE.radio
  const name = freshId('group')
  const entries = menuEntries(field)
  const ticks = entries.map(({ value, chosen }) =>
    h('input', { type: isRadio ? 'radio' : 'checkbox', name, value, checked: chosen, required: isRadio && required }),
  )
  const rows = entries.map(({ label, detail }, i) =>
    h(
      'label',
      { className: 'tick' },
      ticks[i],
      h('span', {}, h('bdi', {}, label), detail ? h('small', { dir: 'auto' }, detail) : null),
    ),
  )
  const element = h(
    'fieldset',
    { className: 'field' },
    h('legend', { dir: 'auto' }, label, mark(required)),
    description ? h('small', { dir: 'auto' }, description) : null,
    ...rows,
  )
  return { element, value: () => ticks.filter(({ checked }) => checked).map(({ value }) => value) }
}

function checkbox(field: ComponentView, { label, description }: FieldLabel): Made {
  const control = h('input', { type: 'checkbox', checked: field.default ?? false })
  const words = h('span', {}, label, description ? h('small', { dir: 'auto' }, description) : null)
  const element = h('label', { className: 'field tick', dir: 'auto' }, control, words)
  return { element, value: () => control.checked }
}

function selectField(field: ComponentView, label: FieldLabel): Made {
  const required = isRequired(field)
  const several = (field.max_values ?? 1) > 1
  const entries = menuEntries(field)
  const none = several || entries.some(({ chosen }) => chosen)
  const control = h(
    'select',
    { required, multiple: several },
    none ? null : h('option', { value: '', selected: true }, field.placeholder ?? translate('choose')),
    ...entries.map(({ label, value, chosen, detail }) =>
      h('option', { value, selected: chosen, dir: 'auto' }, detail ? `${label} · ${detail}` : label),
    ),
  )
  const value = (): string[] => [...control.selectedOptions].map(({ value }) => value).filter((one) => one !== '')
  return { element: labelled(control, label, required), value }
}
