import type { Component } from '../state/component.ts'
import { ClientRefusal } from './client-refusal.ts'
import { fillField, type FilledField, type FormValue } from './modal-field.ts'
import type { Chooser, Resolved } from './resolved.ts'
import type { ModalSnapshot } from './snapshot.ts'

const LABEL = 18
const TEXT_DISPLAY = 10

/** What a person enters into a form, by the custom_id or the label of each field. */
export type FormValues = Readonly<Record<string, FormValue>>

/** The `data` of a submitted form. */
export function modalData(modal: ModalSnapshot, values: FormValues, chooser: Chooser) {
  const known = new Set<string>()
  const resolved: Resolved = {}
  const fill = (field: Component, label: string | null | undefined): FilledField['data'] => {
    const name = field.custom_id ?? ''
    for (const key of [name, label ?? '']) known.add(key)
    const filled = fillField(field, label ?? name, values[name] ?? values[label ?? ''], chooser)
    for (const [kind, found] of Object.entries(filled.resolved)) resolved[kind] = { ...resolved[kind], ...found }
    return filled.data
  }
  const components = modal.components.flatMap((part): object[] => {
    const place = { type: part.type, id: part.id ?? 0 }
    if (part.type === LABEL && part.component) return [{ ...place, component: fill(part.component, part.label) }]
    if (part.type === TEXT_DISPLAY) return [place]
    return part.components ? [{ ...place, components: part.components.map((one) => fill(one, one.label)) }] : []
  })
  const unknown = Object.keys(values).filter((key) => !known.has(key))
  if (unknown.length > 0) throw new ClientRefusal(`the form has no field ${unknown.join(', ')}`)
  return { custom_id: modal.customId, components, ...(Object.keys(resolved).length > 0 ? { resolved } : {}) }
}
