import type { Answer, Interaction } from '../state/interactions.ts'
import { FIRST_RESPONSE } from '../state/interactions.ts'
import type { Message } from '../state/message.ts'
import type { State } from '../state/state.ts'

/** What came of an interaction, once the person who began it sees it. */
export type Outcome =
  | { readonly kind: 'message'; readonly message: Message }
  | Extract<Answer, { readonly kind: 'choices' | 'modal' }>

/** How long a test waits for an answer that was promised, in milliseconds of the machine's clock. */
const PATIENCE = 45_000

/** The bot said nothing in time: what a person reads in the place of an answer. */
export class NoResponse extends Error {
  constructor() {
    super('The application did not respond')
  }
}

/** The bot promised an answer and has not given it; the requests that were refused meanwhile may say why. */
export class StillThinking extends Error {}

/**
 * Waits until a person sees what came of an interaction: a first response; after "is thinking" its edit; after a
 * silent acknowledgement whatever changes next. Rejects if nothing comes in time.
 */
export function outcomeOf(interaction: Interaction, state: State): Promise<Outcome> {
  const { happenings, clock } = state
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>()
  const answered = (which: Interaction, answer: Answer): void => {
    if (which !== interaction) return
    if (answer.kind === 'choices' || answer.kind === 'modal') resolve(answer)
    else if (answer.kind === 'message' || answer.kind === 'update') show(state.message(answer.message))
  }
  const changed = (message: Message, change: 'made' | 'edited' | 'deleted'): void => {
    if (interaction.answer?.kind !== 'thinking' && interaction.answer?.kind !== 'later') return
    const promised = change === 'edited' && message.id === interaction.original
    const followed = change === 'made' && message.interaction === interaction.id
    if (promised || followed) show(message)
  }
  const show = (message: Message | undefined): void => {
    if (message) resolve({ kind: 'message', message })
  }
  happenings.on('answer', answered).on('message', changed)
  const cancel = clock.after(FIRST_RESPONSE, () => {
    if (!interaction.answer) reject(new NoResponse())
  })
  const patience = setTimeout(() => {
    const refused = state.faults.map(({ rule, at, request }) => `${rule} ${at} (${request})`)
    reject(new StillThinking(['no answer was seen in time', ...refused].join('; ')))
  }, PATIENCE)
  return promise.finally(() => {
    happenings.off('answer', answered).off('message', changed)
    cancel()
    clearTimeout(patience)
  })
}
