import type { InteractionKind } from '../../state/interactions.ts'
import type { CallbackBody } from './callback.ts'

/** A first response, the kind of interaction that it answers, and whether that came from a message. */
export interface CallbackSubject {
  readonly body: CallbackBody
  readonly to: InteractionKind
  readonly fromMessage?: boolean
}
