import type { CommandBody } from '../../state/command.ts'
import type { Violation } from '../../state/violation.ts'
import { findDuplicates } from '../component-paths.ts'
import { nameRules } from './names.ts'
import { optionRules } from './options.ts'
import type { CommandRule } from './tree.ts'

/** Every rule for a command. */
export const commandRules: readonly CommandRule[] = [...nameRules, ...optionRules]

/** Maximum number of commands of each type: slash, user, message. */
const MAX_BY_TYPE: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 }

/** The violations of a list of commands as a whole. */
export function listViolations(commands: readonly CommandBody[]): Violation[] {
  const keys = commands.map(({ name, type }, i) => ({ value: `${type ?? 1} ${name}`, at: `/${i}/name` }))
  const counts = Map.groupBy(commands, ({ type }) => type ?? 1)
  return [
    ...findDuplicates(keys).map((path) => ({
      rule: 'duplicate-command',
      path,
      reason: 'two commands of a type share a name',
    })),
    ...[...counts].flatMap(([type, list]) =>
      list.length > (MAX_BY_TYPE[type] ?? 0)
        ? [
            {
              rule: 'too-many-commands',
              path: '',
              reason: `at most ${MAX_BY_TYPE[type] ?? 0} commands of type ${type}`,
            },
          ]
        : [],
    ),
  ]
}
