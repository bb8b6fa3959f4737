import type { Component } from '../state/component.ts'
import { ClientRefusal } from './client-refusal.ts'
import type { ModalSnapshot } from './snapshot.ts'

const LABEL = 18
const TEXT_INPUT = 4

/** The `data` of a submitted form: values by custom_id or by label. */
export function modalData(modal: ModalSnapshot, values: Readonly<Record<string, string | readonly string[]>>) {
  const known = new Set<string>()
  const components = modal.components.flatMap((part) => filledPart(part, values, known))
  const unknown = Object.keys(values).filter((key) => !known.has(key))
  if (unknown.length > 0) throw new ClientRefusal(`the form has no field ${unknown.join(', ')}`)
  return { custom_id: modal.customId, components }
}

function filledPart(part: Component, values: Parameters<typeof modalData>[1], known: Set<string>): object[] {
  if (part.type === LABEL && part.component)
    return [{ type: part.type, id: part.id ?? 0, component: filled(part.component, part.label, values, known) }]
  if (part.components)
    return [
      {
        type: part.type,
        id: part.id ?? 0,
        components: part.components.map((one) => filled(one, one.label, values, known)),
      },
    ]
  return []
}

function filled(
  field: Component,
  label: string | null | undefined,
  values: Parameters<typeof modalData>[1],
  known: Set<string>,
): object {
  const name = field.custom_id ?? ''
  for (const key of [name, label ?? '']) known.add(key)
  const value = values[name] ?? values[label ?? ''] ?? preset(field)
  if (field.type !== TEXT_INPUT)
    return { type: field.type, id: field.id ?? 0, custom_id: name, values: typeof value === 'string' ? [value] : value }
  const text = typeof value === 'string' ? value : value.join('\n')
  const { required, min_length: least, max_length: most } = field
  if (text === '' && required !== false) throw new ClientRefusal(`"${label ?? name}" must be filled in`)
  if (text !== '' && (text.length < (least ?? 0) || text.length > (most ?? 4_000)))
    throw new ClientRefusal(`"${label ?? name}" has ${text.length} characters`)
  return { type: field.type, id: field.id ?? 0, custom_id: name, value: text }
}

/** A field's value before anything is entered. */
const preset = (field: Component): string | readonly string[] =>
  field.type === TEXT_INPUT
    ? String(field.value ?? '')
    : (field.options ?? []).filter((one) => one.default).map(({ value }) => value)
