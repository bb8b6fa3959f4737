import type { InitialResponse, Interaction } from '../state/interactions.ts'
import { FIRST_RESPONSE } from '../state/interactions.ts'
import type { Message } from '../state/message.ts'
import type { State } from '../state/state.ts'

/** The result of an interaction, as the person who began it sees it. */
export type InteractionResult =
  | { readonly kind: 'message'; readonly message: Message }
  | Extract<InitialResponse, { readonly kind: 'choices' | 'modal' }>

/** Milliseconds, by the machine's clock, that a test waits for a deferred response. */
const ANSWER_TIMEOUT = 45_000

/** The bot did not respond in time: the text is what a person reads in place of an answer. */
export class NoResponse extends Error {
  constructor() {
    super('The application did not respond')
  }
}

/** The bot deferred its answer and never gave it; refused requests, which the message lists, may say why. */
export class StillThinking extends Error {}

/**
 * Waits until a person sees the result of an interaction: a first response; after "is thinking" its edit; after a
 * silent acknowledgement whatever changes next. Rejects if nothing comes in time.
 */
export function awaitResult(interaction: Interaction, state: State): Promise<InteractionResult> {
  const { events, clock } = state
  const { promise, resolve, reject } = Promise.withResolvers<InteractionResult>()
  const answered = (which: Interaction, answer: InitialResponse): void => {
    if (which !== interaction) return
    if (answer.kind === 'choices' || answer.kind === 'modal') resolve(answer)
    else if (answer.kind === 'message' || answer.kind === 'update') show(state.message(answer.message))
  }
  const changed = (message: Message, change: 'made' | 'edited' | 'deleted'): void => {
    if (interaction.response?.kind !== 'thinking' && interaction.response?.kind !== 'later') return
    const promised = change === 'edited' && message.id === interaction.original
    const followed = change === 'made' && message.interaction === interaction.id
    if (promised || followed) show(message)
  }
  const show = (message: Message | undefined): void => {
    if (message) resolve({ kind: 'message', message })
  }
  events.on('answer', answered).on('message', changed)
  const cancel = clock.after(FIRST_RESPONSE, () => {
    if (!interaction.response) reject(new NoResponse())
  })
  const patience = setTimeout(() => {
    const refused = state.violations.map(({ rule, path, request }) => `${rule} ${path} (${request})`)
    reject(new StillThinking(['no answer was seen in time', ...refused].join('; ')))
  }, ANSWER_TIMEOUT)
  return promise.finally(() => {
    events.off('answer', answered).off('message', changed)
    cancel()
    clearTimeout(patience)
  })
}
