import type { Answer } from '../answers/answer.ts'
import type { Phrase } from '../answers/phrase.ts'
import type { MessageKey } from '../languages/messages.ts'
import type { Language } from '../languages/language.ts'
import type { AppContext } from '../command/context.ts'
import type { Newsroom } from '../command/newsroom.ts'

/** What a person pressed, selected or wrote. */
export interface ActionInput {
  /** The arguments in the control's custom id. */
  readonly args: readonly string[]
  /** The selected values of a menu. */
  readonly selected: readonly string[]
  /** The text of the form; null where there was none. */
  readonly text: string | null
}

/** Where an action runs. */
export interface ActionContext {
  readonly newsroom: Newsroom
  readonly app: AppContext
  readonly reader: Language
}

/**
 * The result of an action: a line, in `reader` where the answer it stands under has a language, or an answer and its
 * page. Only the person who acted sees it.
 */
export type ActionResult =
  | { readonly kind: 'message'; readonly phrase: Phrase; readonly reader: Language | null }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly page: number; readonly reader?: Language }

/** Something that a control under a message does. */
export interface Action {
  readonly name: string
  /** The label of the form that is shown first. */
  readonly modalLabel?: MessageKey
  /** It runs once: the controls under the message are removed. */
  readonly once?: true
  /** Its result takes the place of the message that the control stands under, which only one person sees. */
  readonly replaces?: true
  /** Throws UserError where it may not be done. */
  run(input: ActionInput, context: ActionContext): Promise<ActionResult>
}

export const messageResult = (phrase: Phrase, reader: Language | null = null): ActionResult => ({
  kind: 'message',
  phrase,
  reader,
})
