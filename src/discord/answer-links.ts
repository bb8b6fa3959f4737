import type { Answer } from '../answers/answer.ts'
import { type Phrase, phrase } from '../answers/phrase.ts'
import { LIMITS } from './limits.ts'

/** Where an answer leads outside: to the source of its story, and further. */
export function answerLinks({ story, links = [] }: Answer): { readonly label: Phrase; readonly url: string }[] {
  const url = story?.about.url
  const source = url && url.length <= LIMITS.linkUrl ? [{ label: phrase('source'), url }] : []
  return [...source, ...links].slice(0, LIMITS.rowButtons)
}
