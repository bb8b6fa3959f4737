import {
  type AnySelectMenuInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type REST,
  RESTEvents,
  type ButtonInteraction,
} from 'discord.js'

/** Discord's error code for "Interaction has already been acknowledged." */
export const ALREADY_ACKNOWLEDGED = 40_060

/** How an answer is promised: as a message for all or for the asker alone, or as a change of the control's message. */
export type Deferral = 'public' | 'private' | 'update'

type DeferrableInteraction =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction
  | AnySelectMenuInteraction

/**
 * Promises an answer. Where Discord took the promise but was not heard, discord.js repeats it and is told that there is one:
 * then it counts. Told so at once, another process of the bot gave it, and answers.
 */
export async function defer(interaction: DeferrableInteraction, deferral: Deferral): Promise<void> {
  const repeated = repeatedCallbacks(interaction.client.rest)
  for (let unheard = false; ; unheard = true)
    try {
      await promise(interaction, deferral)
      return
    } catch (error) {
      if (!(error instanceof DiscordAPIError)) {
        if (unheard) throw error
        continue
      }
      const wasRepeated = repeated.delete(interaction.token)
      if (error.code !== ALREADY_ACKNOWLEDGED || !(unheard || wasRepeated)) throw error
      interaction.deferred = true
      if (deferral !== 'update') interaction.ephemeral = deferral === 'private'
      return
    }
}

async function promise(interaction: DeferrableInteraction, deferral: Deferral): Promise<void> {
  if (deferral !== 'update')
    await interaction.deferReply(deferral === 'private' ? { flags: MessageFlags.Ephemeral } : {})
  else if (!interaction.isCommand()) await interaction.deferUpdate()
}

const repeatedByRest = new WeakMap<REST, Set<string>>()

/** The tokens of interactions whose first response was sent more than once by discord.js, and refused. */
function repeatedCallbacks(rest: REST): Set<string> {
  const known = repeatedByRest.get(rest)
  if (known) return known
  const tokens = new Set<string>()
  repeatedByRest.set(rest, tokens)
  rest.on(RESTEvents.Response, ({ path, retries }, { status }) => {
    const [, token] = /^\/interactions\/\d+\/(.+)\/callback$/.exec(path) ?? []
    if (token && retries > 0 && status === 400) tokens.add(token)
  })
  return tokens
}
