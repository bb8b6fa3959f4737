import type { CommandInteractionOption, Interaction } from 'discord.js'
import { findCommand } from '../../commands/index.ts'
import { withoutOverrides } from '../story/printable.ts'
import type { CommandInput } from './button-state.ts'

/** What an interaction asks for, as figures name it: a command, `autocomplete`, `menu` for a message's, or `control`. */
export function kindOf(interaction: Interaction): string {
  if (interaction.isAutocomplete()) return 'autocomplete'
  if (interaction.isMessageContextMenuCommand()) return 'menu'
  if (!interaction.isChatInputCommand()) return 'control'
  const name = fullName(interaction.commandName, interaction.options.getSubcommand(false))
  return findCommand(name) ? name : 'unknown'
}

/** A command's name with its subcommand's: `story list`. */
export const fullName = (name: string, subcommand: string | null): string =>
  subcommand ? `${name} ${subcommand}` : name

/** The values of an interaction's options by name; those of a subcommand are nested one level down. */
export function readInput(options: readonly CommandInteractionOption[]): CommandInput {
  return Object.fromEntries(
    options.flatMap(({ name, value, options: inner }): [string, string | number | boolean][] =>
      inner
        ? Object.entries(readInput(inner))
        : value === undefined
          ? []
          : [[name, typeof value === 'string' ? withoutControls(value) : value]],
    ),
  )
}

/** A text without control characters, which PostgreSQL does not take, and without what turns the words beside it round. */
export const withoutControls = (text: string): string =>
  withoutOverrides(text.replace(/[^\P{Cc}\n\t]/gu, ' ')).toWellFormed()
