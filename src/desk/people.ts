import type { Settings } from './settings.ts'

/** Somebody in a server, as far as rights go. */
export interface Person {
  readonly id: string
  readonly roles: readonly string[]
  /** Has Discord's permission "Manage Server". */
  readonly canManageServer: boolean
}

/** Who does something: a person, or the program itself. */
export type Actor = Person | 'program'

const hasAnyRole = (person: Person, roles: readonly string[]): boolean =>
  person.canManageServer || person.roles.some((role) => roles.includes(role))

/** Whether somebody may decide over drafts and corrections. */
export const isEditor = (person: Person, settings: Settings): boolean => hasAnyRole(person, settings['desk-roles'])

/** Whether somebody may change settings. */
export const canChangeSettings = (person: Person, settings: Settings): boolean =>
  hasAnyRole(person, settings['settings-roles'])
