import type { MessageView } from '../view.ts'
import { performAction } from './perform.ts'
import { freshId, h } from './dom.ts'
import { pageState } from './page-state.ts'
import { openRequests } from './requests.ts'
import { translate } from './translate.ts'

const MESSAGE_COMMAND = 3

/** The button that opens the menu of a message: the bot's commands for messages, and what was sent. */
export function menuButton(message: MessageView): HTMLButtonElement {
  const id = freshId('menu')
  const button = h(
    'button',
    {
      type: 'button',
      className: 'more',
      ariaLabel: translate('moreOf'),
      aria: { haspopup: 'menu', expanded: false },
      on: { click: () => open() },
    },
    '⋯',
  )
  const open = (): void => {
    const leave = (): void => {
      // The list goes when the focus does.
      button.focus()
    }
    const entries = entriesOf(message).map(({ label, run }) => {
      const choose = (): void => {
        leave()
        run()
      }
      return h('button', { type: 'button', role: 'menuitem', tabIndex: -1, on: { click: choose } }, label)
    })
    const move = (by: number): void => {
      const at = document.activeElement instanceof HTMLButtonElement ? entries.indexOf(document.activeElement) : -1
      entries[(at + by + entries.length) % entries.length]?.focus()
    }
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Home: () => entries[0]?.focus(),
      End: () => entries.at(-1)?.focus(),
      Escape: leave,
      Tab: leave,
    }
    const list = h(
      'div',
      {
        id,
        role: 'menu',
        className: 'menu-list',
        ariaLabel: translate('moreOf'),
        on: {
          keydown: (event) => {
            const act = keys[event.key]
            if (!act) return
            event.preventDefault()
            act()
          },
          focusout: (event) => {
            if (event.relatedTarget instanceof Node && list.contains(event.relatedTarget)) return
            list.remove()
            button.setAttribute('aria-expanded', 'false')
          },
        },
      },
      ...entries,
    )
    button.setAttribute('aria-expanded', 'true')
    button.after(list)
    entries[0]?.focus()
  }
  return button
}

function entriesOf(message: MessageView): { label: string; run: () => void }[] {
  const { canPublish } = pageState()
  const commands = pageState().commands.filter(({ type }) => type === MESSAGE_COMMAND)
  return [
    ...commands.map(({ name }) => ({
      label: name,
      run: () => void performAction({ do: 'context', command: name, message: message.id }),
    })),
    ...(canPublish
      ? [{ label: translate('publish'), run: () => void performAction({ do: 'publish', message: message.id }) }]
      : []),
    { label: translate('showSent'), run: () => void openRequests(message.id) },
  ]
}
