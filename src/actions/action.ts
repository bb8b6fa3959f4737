import type { Answer } from '../answers/answer.ts'
import type { Phrase } from '../answers/phrase.ts'
import type { MessageKey } from '../languages/messages.ts'
import type { Language } from '../languages/language.ts'
import type { AppContext } from '../command/context.ts'
import type { Newsroom } from '../command/newsroom.ts'

/** What somebody pressed, chose or wrote. */
export interface ActionInput {
  /** What it is done to, as the control named it. */
  readonly args: readonly string[]
  /** The lines that are ticked. */
  readonly selected: readonly string[]
  /** What was written into the form. */
  readonly text: string | null
}

/** Where it was done. */
export interface ActionContext {
  readonly newsroom: Newsroom
  readonly app: AppContext
  readonly reader: Language
}

/**
 * What comes of it: a line, in the language of the answer it stands under where there is one, or an answer and its
 * page. Only whoever did it sees it.
 */
export type ActionResult =
  | { readonly kind: 'message'; readonly phrase: Phrase; readonly reader: Language | null }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly page: number }

/** Something that is done by a control under a message. */
export interface Action {
  readonly name: string
  /** What a form asks for first. */
  readonly modalLabel?: MessageKey
  /** It is done once: the controls under the message go with it. */
  readonly once?: true
  /** Does it. Throws UserError where it may not be done. */
  run(input: ActionInput, context: ActionContext): Promise<ActionResult>
}

export const messageResult = (phrase: Phrase, reader: Language | null = null): ActionResult => ({
  kind: 'message',
  phrase,
  reader,
})
