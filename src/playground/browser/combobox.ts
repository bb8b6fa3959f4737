import { freshId, h } from './dom.ts'

export interface Choice {
  readonly label: string
  readonly detail?: string
  readonly value: string
}

interface ComboboxOptions {
  /** The name of the list for screen readers. */
  readonly label: string
  readonly emptyLabel: string
  /** The choices for what is typed so far; null for no list at all. */
  choices(typed: string): readonly Choice[] | null | Promise<readonly Choice[] | null>
  onChoose(choice: Choice): void
}

/** Typing must rest this long before choices are asked for, in milliseconds. */
const DEBOUNCE_MS = 90

/**
 * Makes a text field complete what is typed: arrows move, Enter or Tab takes, Escape closes. After the combobox
 * pattern of the ARIA Authoring Practices: the focus stays in the field, which names the active option.
 */
export function combobox(input: HTMLInputElement, offered: ComboboxOptions): HTMLElement {
  const list = h('ul', { id: freshId('choices'), role: 'listbox', hidden: true, aria: { label: offered.label } })
  const status = h('p', { role: 'status', className: 'nothing', hidden: true })
  let choices: readonly Choice[] = []
  let active = -1
  let asked = 0
  let resting: ReturnType<typeof setTimeout> | undefined

  input.role = 'combobox'
  input.autocomplete = 'off'
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)

  const show = (): void => {
    list.replaceChildren(
      ...choices.map(({ label, detail }, i) =>
        h(
          'li',
          {
            id: `${list.id}-${i}`,
            role: 'option',
            aria: { selected: i === active },
            // The field must not lose the focus to the list.
            on: { mousedown: (event) => event.preventDefault(), click: () => take(i) },
          },
          h('span', { dir: 'auto' }, label),
          detail ? h('small', { dir: 'auto' }, detail) : null,
        ),
      ),
    )
    list.hidden = choices.length === 0
    input.setAttribute('aria-expanded', String(!list.hidden))
    if (active < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', `${list.id}-${active}`)
    list.children[active]?.scrollIntoView({ block: 'nearest' })
  }
  const close = (): void => {
    asked++
    clearTimeout(resting)
    choices = []
    active = -1
    status.hidden = true
    show()
  }
  const take = (i: number): void => {
    const choice = choices[i]
    close()
    if (choice) offered.onChoose(choice)
  }
  const refresh = async (): Promise<void> => {
    const mine = ++asked
    const found = await offered.choices(input.value)
    if (mine !== asked || document.activeElement !== input) return
    choices = found ?? []
    // With nothing typed nothing is meant: Enter then sends the form.
    active = choices.length > 0 && input.value !== '' ? 0 : -1
    status.hidden = found === null || choices.length > 0
    status.textContent = status.hidden ? '' : offered.emptyLabel
    show()
  }
  const later = (): void => {
    clearTimeout(resting)
    resting = setTimeout(() => void refresh(), DEBOUNCE_MS)
  }
  input.addEventListener('input', later)
  input.addEventListener('focus', later)
  input.addEventListener('blur', close)
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1
      active = (active + step + choices.length) % choices.length
      show()
    } else if (active >= 0 && (event.key === 'Enter' || event.key === 'Tab')) take(active)
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  show()
  return h('div', { className: 'combobox' }, input, list, status)
}

/** Those whose label or detail holds what is typed; those that begin with it first. */
export function filterChoices(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = typed.toLocaleLowerCase()
  const rank = ({ label, detail = '' }: Choice): number =>
    label.toLocaleLowerCase().startsWith(wanted) ? 0 : `${label} ${detail}`.toLocaleLowerCase().includes(wanted) ? 1 : 2
  return choices.filter((one) => rank(one) < 2).sort((a, b) => rank(a) - rank(b))
}
