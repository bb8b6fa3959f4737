import type { Answer } from '../answers/answer.ts'
import type { Phrase } from '../answers/phrase.ts'
import type { Language } from '../languages/language.ts'
import type { AppContext } from '../command/context.ts'
import type { Newsroom } from '../command/newsroom.ts'
import type { Form, SentFile } from './form.ts'

/** What a person pressed, selected or wrote. */
export interface ActionInput {
  /** The arguments in the control's custom id. */
  readonly args: readonly string[]
  /** The selected values of a menu. */
  readonly selected: readonly string[]
  /** What was entered into the form, by its fields' names; empty where there was none. */
  readonly fields: Readonly<Record<string, string>>
  /** The files that were sent with the form. */
  readonly files: readonly SentFile[]
  /** Discord's id of what the person did: the same sent twice has one. */
  readonly id: string
}

/** Where an action runs. */
export interface ActionContext {
  readonly newsroom: Newsroom
  readonly app: AppContext
  readonly reader: Language
}

/**
 * The result of an action: a line or an answer and its page, in `reader` where the answer it stands under has a language. Only the person who acted sees it.
 */
export type ActionResult =
  | { readonly kind: 'message'; readonly phrase: Phrase; readonly reader: Language | null }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly page: number; readonly reader?: Language }

/** Something that a control under a message does. */
export interface Action {
  readonly name: string
  /** The form that is shown first, or null if none is needed. Throws UserError where the action may not be done. */
  form?(input: Pick<ActionInput, 'args'>, context: ActionContext): Promise<Form | null>
  /** Whether it turns a page, so that it changes the message it stands under where that is this person's own. */
  turnsPage?(input: Pick<ActionInput, 'args'>): boolean
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

/** The largest number in a custom id: what a database takes as an integer. */
const NUMBER = /^\d{1,9}$/

/** A number of a custom id; 0, which nothing has, where it was made up. */
export const readNumber = (text = ''): number => (NUMBER.test(text) ? Number(text) : 0)

/** The page of a custom id; the first where none is named. */
export const readPage = (text?: string): number => Math.max(1, readNumber(text))

/** The number and revision of a record that a control was made for. */
export const readSeen = ([number, revision]: readonly string[]): { number: number; seenRevision: number } => ({
  number: readNumber(number),
  seenRevision: readNumber(revision),
})
