import type { ComponentView } from '../view.ts'
import { pageState } from './page-state.ts'

/** What a menu of options, people, roles or channels offers. */
interface MenuEntry {
  readonly label: string
  readonly value: string
  readonly chosen: boolean
  readonly detail: string
}

/** The entries of a menu: its own options, or the people, roles or channels of the server. */
export function menuEntries({ type, options, default_values }: ComponentView): MenuEntry[] {
  if (options)
    return options.map(({ label, value, description, default: chosen }) => ({
      label,
      value,
      chosen: chosen ?? false,
      detail: description ?? '',
    }))
  const { people, roles, channels } = pageState()
  const named = (prefix: string, all: readonly { readonly id: string; readonly name: string }[]) =>
    all.map(({ id, name }) => ({ id, name: name.startsWith(prefix) ? name : `${prefix}${name}` }))
  const entities = { 5: named('', people), 6: named('@', roles), 8: named('#', channels) }
  const all =
    type === 7 ? [...entities[5], ...entities[6]] : type === 5 || type === 6 || type === 8 ? entities[type] : []
  const preset = new Set(default_values?.map(({ id }) => id))
  return all.map(({ id, name }) => ({ label: name, value: id, chosen: preset.has(id), detail: '' }))
}
