import { DiscordAPIError, MessageFlags } from 'discord.js'
import type { Newsroom } from '../command/newsroom.ts'
import { resolveContext, type AppContext } from '../command/context.ts'
import { UserError } from '../command/user-error.ts'
import { detectLanguage } from '../languages/detect.ts'
import { languageOf, languages } from '../languages/index.ts'
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
  const known = labelLanguage(interaction) ?? ownLanguage(interaction, input, context)
  const language = known ?? errorLanguage(input, context.app, newsroom)
  const isUnknown = context.isPersonal === true && known === undefined
  // Discord knows no Arabic interface: where nothing else tells who reads it, a person's mistake is told in every language.
  const others = isUnknown && error instanceof UserError ? languages.filter((one) => one !== language) : []
  const said = [language, ...others].flatMap((one) => describeError(error, one, context) ?? [])
  const text = said.length > 0 ? said.join('\n') : undefined
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

/** The language that Discord speaks to whoever did not choose, or cannot choose their own: it tells nothing of who reads. */
const DISCORD_DEFAULT = 'en'

/** The language that somebody who installed the app asks for, writes in, or has set on Discord; undefined where none of it tells. */
function ownLanguage(
  { locale }: AnswerableInteraction,
  input: CommandInput,
  { app, isPersonal }: InteractionContext,
): AppContext['language'] | undefined {
  if (!isPersonal) return undefined
  const isTold = [input.language, input.question, input.text].some((one) => typeof one === 'string')
  if (isTold) return errorLanguage(input, app, null)
  const [set = ''] = locale.split('-')
  return set === DISCORD_DEFAULT ? undefined : languageOf(set)
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
