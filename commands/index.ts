import about from './about.ts'
import around from './around.ts'
import ask from './ask.ts'
import casualties from './casualties.ts'
import check from './check.ts'
import type { Command, Group } from '../src/command/command.ts'
import desk from './desk.ts'
import nearby from './nearby.ts'
import privacy from './privacy.ts'
import settings from './settings.ts'
import story from './story.ts'
import timeline from './timeline.ts'
import whoSaid from './who-said.ts'

/** Every command, once, in the order people see them. */
export const commands: readonly (Command | Group)[] = [
  ask,
  whoSaid,
  casualties,
  timeline,
  check,
  story,
  desk,
  settings,
  privacy,
]

/** Commands that only buttons reach. */
export const buttonCommands: readonly Command[] = [around, nearby, about]

/** The command of a full name, `ask` or `story list`; undefined if there is none. */
export function findCommand(name: string): Command | undefined {
  const [first, second] = name.split(' ')
  for (const one of [...commands, ...buttonCommands]) {
    if (one.name !== first) continue
    return 'commands' in one ? one.commands.find((command) => command.name === second) : one
  }
  return undefined
}
