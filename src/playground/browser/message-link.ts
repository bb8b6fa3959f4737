import type { MessagePlace } from './markdown.ts'

/** The name of the event with which a link asks the page to go to a message. */
const EVENT = 'message-link'

export const goToMessage = (place: MessagePlace): boolean =>
  document.dispatchEvent(new CustomEvent(EVENT, { detail: place }))

/** Calls a function whenever a link to a message is followed. */
export function onMessageLink(go: (place: MessagePlace) => void): void {
  document.addEventListener(EVENT, (event) => {
    if (event instanceof CustomEvent) go(event.detail)
  })
}
