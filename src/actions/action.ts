import type { Answer } from '../answers/answer.ts'
import type { Phrase } from '../answers/phrase.ts'
import type { MessageKey } from '../languages/messages.ts'
import type { Language } from '../languages/language.ts'
import type { House } from '../command/context.ts'
import type { Newsroom } from '../command/newsroom.ts'

/** What somebody pressed, chose or wrote. */
export interface Pressed {
  /** What it is done to, as the control named it. */
  readonly to: readonly string[]
  /** The lines that are ticked. */
  readonly ticked: readonly string[]
  /** What was written into the form. */
  readonly words: string | null
}

/** Where it was done. */
export interface Situation {
  readonly newsroom: Newsroom
  readonly house: House
  readonly reader: Language
}

/**
 * What comes of it: a line, in the language of the answer it stands under where there is one, or an answer and its
 * page. Only whoever did it sees it.
 */
export type Outcome =
  | { readonly kind: 'said'; readonly phrase: Phrase; readonly reader: Language | null }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly page: number }

/** Something that is done by a control under a message. */
export interface Act {
  readonly name: string
  /** What a form asks for first. */
  readonly form?: MessageKey
  /** It is done once: the controls under the message go with it. */
  readonly once?: true
  /** Does it. Throws UserError where it may not be done. */
  run(pressed: Pressed, situation: Situation): Promise<Outcome>
}

export const said = (phrase: Phrase, reader: Language | null = null): Outcome => ({ kind: 'said', phrase, reader })
