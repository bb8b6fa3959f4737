import { ComponentType, type Interaction, InteractionResponseType, MessageFlags, Routes } from 'discord.js'
import { phrase } from '../answers/phrase.ts'
import { languages } from '../languages/index.ts'
import { formatText } from '../presentation/phrase.ts'
import type { InteractionContext } from './interaction-context.ts'

/** Tells a person to ask again in a moment, at the least cost. */
export async function replyBusy(interaction: Interaction, { log }: InteractionContext): Promise<void> {
  const { id, token, client } = interaction
  const body = interaction.isAutocomplete() ? NO_CHOICES : BUSY_REPLY
  await client.rest
    .post(Routes.interactionCallback(id, token), { body, auth: false })
    .catch((error: unknown) => log.warn({ err: error }, 'that the bot is busy could not be said'))
}

const NO_CHOICES = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } }
/** In every language: to find out which one a person reads takes longer than the reply. */
const BUSY_REPLY = {
  type: InteractionResponseType.ChannelMessageWithSource,
  data: {
    flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    components: languages.map((one) => ({
      type: ComponentType.TextDisplay,
      content: formatText(phrase('busy'), one),
    })),
    allowed_mentions: { parse: [] },
  },
}
