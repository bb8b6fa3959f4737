import type { Settings } from './settings.ts'

/** Somebody in a server, as far as rights go. */
export interface Person {
  readonly id: string
  readonly roles: readonly string[]
  /** Has Discord's permission "Manage Server". */
  readonly manages: boolean
}

/** Who does something: a person, or the program itself. */
export type Actor = Person | 'program'

const holds = (person: Person, roles: readonly string[]): boolean =>
  person.manages || person.roles.some((role) => roles.includes(role))

/** Whether somebody may decide over drafts and corrections. */
export const isEditor = (person: Person, settings: Settings): boolean => holds(person, settings['desk-roles'])

/** Whether somebody may change settings. */
export const maySet = (person: Person, settings: Settings): boolean => holds(person, settings['settings-roles'])
