import { type Interaction, InteractionContextType } from 'discord.js'
import { LRUCache } from 'lru-cache'
import { isPersonal } from '../../commands/index.ts'
import { UserError } from '../command/user-error.ts'
import { withPublicStories } from '../command/public-stories.ts'
import type { StateStore } from './button-state.ts'
import type { InteractionContext } from './interaction-context.ts'

/** Whether an interaction is of a person who installed the app, and of no server that invited the bot. */
const isOfPerson = ({ authorizingIntegrationOwners: { userId, guildId }, context }: Interaction): boolean =>
  guildId === null && (userId !== null || context === InteractionContextType.PrivateChannel)

/** Maximum number of buttons whose state does not fit into them that are kept, in this process alone. */
const MAX_STATES = 1_000
/** By the store that a bot has for servers: they end with it. */
const stores = new WeakMap<StateStore, StateStore>()

function passingStoreOf({ stateStore: key }: InteractionContext): StateStore {
  const known = stores.get(key)
  if (known) return known
  const states = new LRUCache<string, string>({ max: MAX_STATES })
  const store: StateStore = {
    save: async (id, value) => void states.set(id, value),
    load: async (id) => states.get(id),
  }
  stores.set(key, store)
  return store
}

/**
 * The context for an interaction. For a person who installed the app it has public stories alone, and no record: nothing
 * of a server can be read or set, and nothing is kept.
 */
export function contextFor(interaction: Interaction, context: InteractionContext): InteractionContext {
  if (!isOfPerson(interaction)) return context
  const { storage: _, counter: __, wakeDelivery: ___, ...rest } = context
  return { ...rest, app: withPublicStories(context.app), stateStore: passingStoreOf(context), isPersonal: true }
}

/** Throws UserError for what people who installed the app do not have, and where no story is public. */
export function checkPersonal(command: string, { isPersonal: isOfPerson, app }: InteractionContext): void {
  if (!isOfPerson) return
  if (!isPersonal(command)) throw new UserError('onlyInServers')
  if (app.stories.size === 0) throw new UserError('noPublicStories')
}
