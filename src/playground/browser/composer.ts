import type { CommandView, OptionView, ValueGiven } from '../view.ts'
import { type Choice, combobox, fitting } from './combobox.ts'
import { perform } from './doing.ts'
import { h } from './dom.ts'
import { type Field, fieldFor } from './fields.ts'
import { here } from './now.ts'
import { isolated, say } from './words.ts'

/** A slash command as it is called: `story list`. */
interface Callable {
  readonly words: string
  readonly description: string
  readonly options: readonly OptionView[]
}

const SLASH = 1
const GROUP = 2

/** Every slash command, subcommands one by one. */
function callables(commands: readonly CommandView[]): Callable[] {
  const below = (words: string, description: string, options: readonly OptionView[]): Callable[] => {
    const nested = options.filter(({ type }) => type <= GROUP)
    return nested.length > 0
      ? nested.flatMap((one) => below(`${words} ${one.name}`, one.description, one.options ?? []))
      : [{ words, description, options }]
  }
  return commands
    .filter(({ type }) => type === SLASH)
    .flatMap(({ name, description, options }) => below(name, description ?? '', options ?? []))
}

/** What stands in the line for writing, so that it can be put into a new one. */
export const beingTyped = (): string =>
  document.querySelector<HTMLInputElement>('.composer > form:not(.options) input')?.value ?? ''

/** Where a person writes: a message, or "/" and a command with a form for its options. */
export function composer(typed: string): HTMLElement {
  const place = h('div', { className: 'composer' })
  const showLine = (focus = true): void => {
    const { element, input } = line(showForm)
    place.replaceChildren(element)
    if (focus) input.focus()
  }
  const showForm = (called: Callable): void => {
    const { element, first } = form(called, () => showLine())
    place.replaceChildren(element)
    first.focus()
  }
  showLine(false)
  const input = place.querySelector('input')
  if (input && typed !== '') {
    input.value = typed
    // It has to stand in the page before it can have the focus.
    queueMicrotask(() => input.focus())
  }
  return place
}

function line(call: (called: Callable) => void): { element: HTMLElement; input: HTMLInputElement } {
  const { channel, channels, commands } = here()
  const name = channels.find(({ id }) => id === channel)?.name ?? ''
  const label = say('write', { channel: isolated(`#${name}`) })
  const input = h('input', {
    type: 'text',
    dir: 'auto',
    placeholder: `${label} · ${say('writeHint')}`,
    ariaLabel: label,
  })
  const all = callables(commands)
  const choices: readonly Choice[] = all.map(({ words, description }) => ({
    label: `/${words}`,
    detail: description,
    value: words,
  }))
  const box = combobox(input, {
    label: say('commands'),
    nothing: say(all.length > 0 ? 'noCommands' : 'notYet'),
    choices: (text) => (text.startsWith('/') ? fitting(choices, text) : null),
    chosen({ value }) {
      const called = all.find(({ words }) => words === value)
      if (called) call(called)
    },
  })
  const send = (): void => {
    const text = input.value.trim()
    if (text === '' || text.startsWith('/')) return
    input.value = ''
    void perform({ do: 'say', text })
  }
  const element = h(
    'form',
    {
      on: {
        submit: (event) => {
          event.preventDefault()
          send()
        },
      },
    },
    box,
    h('button', { type: 'submit', className: 'primary' }, say('send')),
  )
  return { element, input }
}

function form(called: Callable, leave: () => void): { element: HTMLElement; first: HTMLElement } {
  const { words, description, options } = called
  const fields: Field[] = []
  const unfinished = (): Record<string, ValueGiven> =>
    Object.fromEntries(
      fields.flatMap((field): [string, ValueGiven][] => {
        const value =
          field.control instanceof HTMLInputElement && field.control.type === 'file' ? undefined : field.value()
        return value === undefined || value instanceof Promise ? [] : [[field.name, value]]
      }),
    )
  for (const option of options) fields.push(fieldFor(option, words, unfinished))
  const send = h('button', { type: 'submit', className: 'primary' }, say('send'))
  const cancel = h('button', { type: 'button', on: { click: leave } }, say('cancel'))
  const element = h(
    'form',
    {
      className: 'options',
      ariaLabel: `/${words}`,
      on: {
        submit: (event) => {
          event.preventDefault()
          void finish(words, fields).then(leave)
        },
        keydown: (event) => {
          if (event.key === 'Escape') leave()
        },
      },
    },
    h('p', {}, h('bdi', { className: 'mention' }, `/${words}`), ' ', h('span', { dir: 'auto' }, description)),
    h('div', { className: 'fields' }, ...fields.map(({ element }) => element)),
    h('div', { className: 'row' }, send, cancel),
  )
  return { element, first: fields[0]?.control ?? send }
}

/** Calls the command; the form closes at once, and the answer comes as a message. */
async function finish(words: string, fields: readonly Field[]): Promise<void> {
  const values: Record<string, ValueGiven> = {}
  for (const field of fields) {
    const value = await field.value()
    if (value !== undefined) values[field.name] = value
  }
  void perform({ do: 'slash', words, values })
}
