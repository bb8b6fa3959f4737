import type { ComponentView, ModalView } from '../view.ts'
import { openDialog } from './dialog.ts'
import { freshId, h } from './dom.ts'
import { nameOf } from './page-state.ts'
import { renderBlocks } from './text.ts'
import { translate } from './translate.ts'

const TEXT_INPUT = 4
const PARAGRAPH = 2
const STRING_SELECT = 3
const TEXT = 10

interface Part {
  readonly customId: string
  readonly element: HTMLElement
  value(): string | string[]
}

/** What was filled in, by the custom id of each field. */
export type Values = Readonly<Record<string, string | string[]>>

/** Shows a form that the bot asks for, and hands on what is filled in. */
export function openModal({ title, components }: ModalView, submit: (values: Values) => void): void {
  const parts: Part[] = []
  const content = components.flatMap((component) => {
    if (component.type === TEXT) return renderBlocks(component.content ?? '', nameOf)
    const fields = component.component ? [component.component] : (component.components ?? [])
    return fields.flatMap((field) => {
      const part = partFor(field, component.label ?? field.label ?? '', component.description ?? '')
      if (part) parts.push(part)
      return part ? [part.element] : []
    })
  })
  const send = h('button', { type: 'submit', className: 'primary' }, translate('submit'))
  const form = h(
    'form',
    {
      on: {
        submit: (event) => {
          event.preventDefault()
          dialog.close()
          submit(Object.fromEntries(parts.map((part) => [part.customId, part.value()])))
        },
      },
    },
    ...content,
    send,
  )
  const dialog = openDialog(title, 'modal', form)
}

function partFor(field: ComponentView, label: string, description: string): Part | undefined {
  const id = freshId('part')
  const hint = freshId('hint')
  const required = field.required ?? true
  const around = (control: HTMLElement): HTMLElement => {
    control.id = id
    if (description) control.setAttribute('aria-describedby', hint)
    return h(
      'div',
      { className: 'field' },
      h('label', { htmlFor: id, dir: 'auto' }, label, required ? ` · ${translate('required')}` : ''),
      control,
      description ? h('small', { id: hint, dir: 'auto' }, description) : null,
    )
  }
  const customId = field.custom_id ?? ''
  if (field.type === TEXT_INPUT) {
    const control = h(field.style === PARAGRAPH ? 'textarea' : 'input', { dir: 'auto', required })
    control.value = typeof field.value === 'string' ? field.value : ''
    if (field.placeholder) control.placeholder = field.placeholder
    if (field.min_length) control.minLength = field.min_length
    if (field.max_length) control.maxLength = field.max_length
    return { customId, element: around(control), value: () => control.value }
  }
  if (field.type !== STRING_SELECT) return undefined
  const control = h(
    'select',
    { required, multiple: (field.max_values ?? 1) > 1 },
    ...(field.options ?? []).map(({ label, value, default: selected }) =>
      h('option', { value, selected: selected ?? false }, label),
    ),
  )
  return { customId, element: around(control), value: () => [...control.selectedOptions].map(({ value }) => value) }
}
