import about from './about.ts'
import around from './around.ts'
import ask from './ask.ts'
import casualties from './casualties.ts'
import check from './check.ts'
import type { Command, Group } from '../src/command/command.ts'
import desk from './desk.ts'
import follow, { tellMe } from './follow.ts'
import mentions from './mentions.ts'
import nearby from './nearby.ts'
import privacy from './privacy.ts'
import settings from './settings.ts'
import setup from './setup.ts'
import story from './story.ts'
import timeline from './timeline.ts'
import whoSaid from './who-said.ts'

/** Commands that answer from stories, in the order people see them. */
const readingCommands: readonly (Command | Group)[] = [ask, whoSaid, casualties, timeline, check, story]

/** Commands over the record of a server: what people follow, the desk, its settings, people's data, the bot itself. */
const deskCommands: readonly (Command | Group)[] = [follow, desk, setup, settings, privacy, about]

/** Every command, once, in the order people see them. */
export const commands: readonly (Command | Group)[] = [...readingCommands, ...deskCommands]

/** A command of the menu of a message, which answers as a command does to which the message is pasted. */
export interface MessageCommand {
  /** As people see it in the menu: at most 32 characters. */
  readonly name: string
  readonly command: string
  /** The option that takes the words of the message. */
  readonly option: string
}

export const messageCommands: readonly MessageCommand[] = [
  { name: 'Check · قابله بالقصة', command: 'check', option: 'text' },
]

/** Commands that only buttons reach. */
export const buttonCommands: readonly Command[] = [around, nearby, mentions, tellMe]

/** What people may call who installed the app for themselves: it answers from public stories, and keeps nothing. */
const PERSONAL: ReadonlySet<string> = new Set([
  'ask',
  'who-said',
  'casualties',
  'timeline',
  'check',
  'story list',
  'story show',
  ...buttonCommands.map(({ name }) => name),
])

/** Whether a command, by its full name, works outside the servers that invited the bot. */
export const isPersonal = (name: string): boolean => PERSONAL.has(name)

/** Whether a command, or one of a group, works outside the servers that invited the bot. */
export const isOfferedToPeople = (one: Command | Group): boolean =>
  'commands' in one ? one.commands.some(({ name }) => isPersonal(`${one.name} ${name}`)) : isPersonal(one.name)

/** Whether a command works in messages to the bot by the server’s invitation alone: it needs no record of a server. */
export const worksInMessages = ({ name }: Command | Group): boolean => name === about.name

/** The command of a full name, `ask` or `story list`; undefined if there is none. */
export function findCommand(name: string): Command | undefined {
  const [first, second] = name.split(' ')
  for (const one of [...commands, ...buttonCommands]) {
    if (one.name !== first) continue
    return 'commands' in one ? one.commands.find((command) => command.name === second) : one
  }
  return undefined
}
