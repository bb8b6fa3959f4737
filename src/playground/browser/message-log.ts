import type { PageEvent, MessageView } from '../view.ts'
import { h } from './dom.ts'
import { messageElement } from './message.ts'
import { translate } from './translate.ts'

/** How far from its end the log may be scrolled and still follow what comes, in pixels. */
const FOLLOW_DISTANCE = 120

/** The messages of a channel. What comes is announced to those who listen, and followed by those who look. */
export class MessageLog {
  readonly element: HTMLElement
  readonly #messages: HTMLElement
  /** Whether whoever looks is at the end and wants to stay there; scrolling up says no. */
  #following = true
  #scrolled = 0
  /** The message that answers what was done here, until it comes. */
  #awaited: string | null = null

  constructor(messages: readonly MessageView[], channel: string) {
    this.#messages = h('div', {}, ...messages.map(messageElement))
    this.element = h(
      'div',
      {
        role: 'log',
        className: 'log',
        // Focusable, so that the keyboard can scroll it.
        tabIndex: 0,
        ariaLabel: translate('messages', { channel }),
        on: { scroll: () => this.#trackScroll() },
      },
      this.#messages,
    )
    this.#updateEmptyNote()
    // A message comes, a promised one is filled in, its picture arrives: whatever makes the log longer.
    new ResizeObserver(() => this.#following && this.scrollToEnd()).observe(this.#messages)
  }

  /** Shows what happened to a message of this channel. */
  applyEvent({ change, message }: Extract<PageEvent, { kind: 'message' }>): void {
    const there = this.element.querySelector(`#message-${message.id}`)
    if (change === 'deleted') there?.remove()
    else if (there) replaceMessage(there, messageElement(message))
    else this.add(messageElement(message))
    this.#updateEmptyNote()
    if (message.id === this.#awaited) this.reveal(message.id)
  }

  /** Puts something at the end. */
  add(element: HTMLElement): void {
    this.#messages.append(element)
  }

  /** Brings a message into view, at once or when it comes. */
  reveal(id: string): void {
    const there = this.element.querySelector(`#message-${id}`)
    this.#awaited = there ? null : id
    if (there && there !== this.#messages.lastElementChild) there.scrollIntoView({ block: 'nearest' })
    else if (there) {
      this.#following = true
      this.scrollToEnd()
    }
  }

  scrollToEnd(): void {
    this.element.scrollTop = this.element.scrollHeight
  }

  /** Notices where it was scrolled to. What grew since was not scrolled away from. */
  #trackScroll(): void {
    const { scrollHeight, scrollTop, clientHeight } = this.element
    if (scrollHeight - scrollTop - clientHeight < FOLLOW_DISTANCE) this.#following = true
    else if (scrollTop < this.#scrolled) this.#following = false
    this.#scrolled = scrollTop
  }

  /** What an empty channel says. */
  #updateEmptyNote(): void {
    const invitation = this.element.querySelector('.invitation')
    const empty = !this.element.querySelector('article')
    if (empty && !invitation) this.add(h('p', { className: 'invitation' }, translate('noMessages')))
    else if (!empty) invitation?.remove()
  }
}

/** Puts a message in the place of its older self. Whoever had the focus on a button of it keeps it on its like. */
function replaceMessage(old: Element, fresh: HTMLElement): void {
  const held = document.activeElement
  const inside = held instanceof HTMLElement && old.contains(held) ? held : null
  old.replaceWith(fresh)
  if (!inside) return
  const like = [...fresh.querySelectorAll('button')].find(
    (one) => one.textContent === inside.textContent && !one.disabled,
  )
  ;(like ?? fresh).focus()
}
