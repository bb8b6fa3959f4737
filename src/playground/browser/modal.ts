import type { FormValueView, ModalView, PageActionResult } from '../view.ts'
import { openDialog } from './dialog.ts'
import { h } from './dom.ts'
import { type ModalField, modalField } from './modal-field.ts'
import { nameOf } from './page-state.ts'
import { renderBlocks } from './text.ts'
import { translate } from './translate.ts'

const TEXT = 10

/** What was filled in, by the custom id of each field. */
type Values = Readonly<Record<string, FormValueView>>

/** Shows a form that the bot asks for, and hands on what is filled in. It stays open if Discord would not take that. */
export function openModal(
  { title, components }: ModalView,
  submit: (values: Values) => Promise<PageActionResult | undefined>,
): void {
  const fields: ModalField[] = []
  const content = components.flatMap((component) => {
    if (component.type === TEXT) return renderBlocks(component.content ?? '', nameOf)
    const inside = component.component ? [component.component] : (component.components ?? [])
    return inside.map((one) => {
      const label = { label: component.label ?? one.label ?? '', description: component.description ?? '' }
      const field = modalField(one, label)
      fields.push(field)
      return field.element
    })
  })
  const complaint = h('p', { className: 'complaint', role: 'alert', dir: 'auto', hidden: true })
  const send = h('button', { type: 'submit', className: 'primary' }, translate('submit'))
  const cancel = h('button', { type: 'button', on: { click: () => dialog.close() } }, translate('cancel'))
  const hand = async (): Promise<void> => {
    send.disabled = true
    const values: Record<string, FormValueView> = {}
    for (const field of fields) values[field.customId] = await field.value()
    const result = await submit(values)
    send.disabled = false
    if (result?.kind !== 'refused') return dialog.close()
    complaint.textContent = translate('refused', { why: result.why })
    complaint.hidden = false
  }
  const form = h(
    'form',
    {
      on: {
        submit: (event) => {
          event.preventDefault()
          void hand()
        },
      },
    },
    ...content,
    complaint,
    h('div', { className: 'row end' }, cancel, send),
  )
  const dialog = openDialog(title, 'modal', form)
}
