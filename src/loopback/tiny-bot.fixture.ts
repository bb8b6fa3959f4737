import { Client, type ClientOptions, Events, GatewayIntentBits, type Interaction } from 'discord.js'
import type { Loopback } from './loopback.ts'

/** A small discord.js bot that is connected and ready. `answer` gets every interaction. */
export async function startBot(
  discord: Loopback,
  answer: (interaction: Interaction) => Promise<unknown>,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    ...options,
    rest: { api: discord.api, ...options.rest },
  })
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch((error: unknown) =>
      client.emit('error', error instanceof Error ? error : Error(`${error}`)),
    )
  })
  client.on(Events.Error, () => undefined)
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(discord.token)
  return ready
}
