import { DiscordAPIError, MessageFlags } from 'discord.js'
import type { Newsroom } from '../command/newsroom.ts'
import { resolveContext, type AppContext } from '../command/context.ts'
import { detectLanguage } from '../languages/detect.ts'
import { repeatUnheard } from './back-off.ts'
import type { CommandInput } from './button-state.ts'
import { describeError } from './errors.ts'
import { isDatabaseTrouble } from '../database/trouble.ts'
import { readInput } from './input.ts'
import type { InteractionContext } from './interaction-context.ts'
import { toTextMessage } from './message.ts'
import { type AnswerableInteraction, loadNewsroom } from './newsroom.ts'

/** Shows an error to the person, and only to that person. */
export async function replyWithError(
  interaction: AnswerableInteraction,
  error: unknown,
  context: InteractionContext,
): Promise<void> {
  const input = interaction.isChatInputCommand() ? readInput(interaction.options.data) : {}
  const newsroom = isDatabaseTrouble(error) ? null : await newsroomOf(interaction, context)
  const language = labelLanguage(interaction) ?? errorLanguage(input, context.app, newsroom)
  const text = describeError(error, language, context)
  if (text === undefined) return
  try {
    const message = { ...toTextMessage(text), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral } as const
    if (!interaction.deferred && !interaction.replied) await repeatUnheard(() => interaction.reply(message))
    else if (interaction.ephemeral) await repeatUnheard(() => interaction.editReply(toTextMessage(text)))
    else {
      // A public deferral cannot become a private answer: it is deleted first. A turned page stays as it was.
      if (interaction.ephemeral === false) await repeatUnheard(() => interaction.deleteReply()).catch(acceptGone)
      await repeatUnheard(() => interaction.followUp(message))
    }
  } catch (failure) {
    context.log.warn({ err: failure }, 'the error could not be shown')
  }
}

/** Discord's error code for "Unknown Message": an earlier attempt deleted it, and was not heard. */
const UNKNOWN_MESSAGE = 10_008

function acceptGone(error: unknown): void {
  if (!(error instanceof DiscordAPIError && error.code === UNKNOWN_MESSAGE)) throw error
}

/** The language of the button that was pressed: that of the answer that it stands under. */
function labelLanguage(interaction: AnswerableInteraction): AppContext['language'] | undefined {
  if (!interaction.isButton()) return undefined
  const { component } = interaction
  // discord.js has none where the message that Discord sent along does not hold it.
  return component && 'label' in component ? detectLanguage(component.label ?? '') : undefined
}

/** The newsroom whose language an error is told in; null where it cannot be known. */
const newsroomOf = (
  interaction: AnswerableInteraction,
  { storage, log }: InteractionContext,
): Promise<Newsroom | null> =>
  loadNewsroom(interaction, storage ?? null).catch((error: unknown) => {
    log.warn({ err: error }, 'the language of a server could not be read')
    return null
  })

/** The language of an error message, even where the rest of the input is invalid. */
function errorLanguage(input: CommandInput, app: AppContext, newsroom: Newsroom | null): AppContext['language'] {
  const { story: _, ...others } = input
  return resolveContext(others, app, newsroom).reader
}
