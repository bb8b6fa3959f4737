import type { HappeningView, MessageView } from '../view.ts'
import { h } from './dom.ts'
import { messageElement } from './message.ts'
import { say } from './words.ts'

/** How far from its end the log may be scrolled and still follow what comes, in pixels. */
const NEAR = 120

/** The messages of a channel. What comes is announced to those who listen, and followed by those who look. */
export class Log {
  readonly element: HTMLElement

  constructor(messages: readonly MessageView[], channel: string) {
    // Focusable, so that the keyboard can scroll it.
    this.element = h('div', {
      role: 'log',
      className: 'log',
      tabIndex: 0,
      ariaLabel: say('messages', { channel: `#${channel}` }),
    })
    this.element.append(...messages.map(messageElement))
    this.#invite()
  }

  /** Shows what happened to a message of this channel. */
  take({ change, message }: Extract<HappeningView, { kind: 'message' }>): void {
    const there = this.element.querySelector(`#message-${message.id}`)
    if (change === 'deleted') there?.remove()
    else if (there) this.#following(() => replace(there, messageElement(message)))
    else this.add(messageElement(message))
    this.#invite()
  }

  /** Puts something at the end. */
  add(element: HTMLElement): void {
    this.#following(() => {
      this.element.append(element)
      return element
    })
  }

  end(): void {
    this.element.scrollTop = this.element.scrollHeight
  }

  /** Makes a change, and goes to it if the end was in sight: never further than where it begins. */
  #following(change: () => HTMLElement): void {
    const { scrollHeight, scrollTop, clientHeight } = this.element
    const near = scrollHeight - scrollTop - clientHeight < NEAR
    const changed = change()
    if (near) this.element.scrollTop = changed.offsetTop - this.element.offsetTop
  }

  /** What an empty channel says. */
  #invite(): void {
    const invitation = this.element.querySelector('.invitation')
    const empty = !this.element.querySelector('article')
    if (empty && !invitation) this.element.append(h('p', { className: 'invitation' }, say('noMessages')))
    else if (!empty) invitation?.remove()
  }
}

/** Puts a message in the place of its older self. Whoever had the focus on a button of it keeps it on its like. */
function replace(old: Element, fresh: HTMLElement): HTMLElement {
  const held = document.activeElement
  const inside = held instanceof HTMLElement && old.contains(held) ? held : null
  old.replaceWith(fresh)
  if (!inside) return fresh
  const like = [...fresh.querySelectorAll('button')].find(
    (one) => one.textContent === inside.textContent && !one.disabled,
  )
  ;(like ?? fresh).focus()
  return fresh
}
