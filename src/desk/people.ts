import type { Settings } from './settings.ts'

/** A person in a server, with what their rights depend on. */
export interface Person {
  readonly id: string
  readonly roles: readonly string[]
  /** Whether the person has Discord's permission "Manage Server". */
  readonly canManageServer: boolean
}

/** Who makes a transition: a person, or the program itself. */
export type Actor = Person | 'program'

const hasAnyRole = (person: Person, roles: readonly string[]): boolean =>
  person.canManageServer || person.roles.some((role) => roles.includes(role))

/** Whether a person may decide drafts and corrections. */
export const isEditor = (person: Person, settings: Settings): boolean => hasAnyRole(person, settings['desk-roles'])

/** Whether a person may bring an answer that only they see to its channel: in an open one, where all see answers at once, only an editor. */
export const mayPublish = (person: Person, settings: Settings): boolean =>
  settings.mode !== 'open' || isEditor(person, settings)

/** Whether a person may change settings. */
export const canChangeSettings = (person: Person, settings: Settings): boolean =>
  hasAnyRole(person, settings['settings-roles'])
