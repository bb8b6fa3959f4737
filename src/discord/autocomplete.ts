import type { AutocompleteInteraction } from 'discord.js'
import { findCommand } from '../../commands/index.ts'
import { resolveContext } from '../command/context.ts'
import { completeStory } from '../command/story-option.ts'
import { UserError } from '../command/user-error.ts'
import type { InteractionOutcome } from '../monitoring/metrics.ts'
import { fullName, readInput } from './input.ts'
import type { InteractionContext } from './interaction-context.ts'
import { loadNewsroom } from './newsroom.ts'
import { LIMITS, truncate } from './limits.ts'

/** Sends choices for what is being typed. A failure is only logged: Discord shows its own message. */
export async function handleAutocomplete(
  interaction: AutocompleteInteraction,
  { app, log, storage }: InteractionContext,
): Promise<InteractionOutcome> {
  try {
    const { name, value } = interaction.options.getFocused(true)
    const { [name]: _, ...others } = readInput(interaction.options.data)
    const command = findCommand(fullName(interaction.commandName, interaction.options.getSubcommand(false)))
    // A channel may have a story of its own, and what only editors may choose depends on who types.
    const newsroom = await loadNewsroom(interaction, storage ?? null)
    const context = resolveContext(others, app, newsroom)
    const choices = name === 'story' ? completeStory(value, context) : (command?.complete(name, value, context) ?? [])
    await interaction.respond(
      choices
        .filter((choice) => choice.value.length <= LIMITS.choice)
        .slice(0, LIMITS.choices)
        .map((choice) => ({ name: truncate(choice.name, LIMITS.choice), value: choice.value })),
    )
    return 'answered'
  } catch (error) {
    if (error instanceof UserError) {
      await interaction.respond([]).catch((late: unknown) => log.warn({ err: late }, 'no choices sent'))
      return 'refused'
    }
    log.warn({ err: error }, 'no choices sent')
    return 'failed'
  }
}
