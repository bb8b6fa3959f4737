import type { CommandView, OptionView, OptionValueView } from '../view.ts'
import { type Choice, combobox, filterChoices } from './combobox.ts'
import { performAction } from './perform.ts'
import { h } from './dom.ts'
import { type Field, fieldFor } from './fields.ts'
import { channelLabel, pageState } from './page-state.ts'
import { isolated, translate } from './translate.ts'

/** A slash command as it is called: `story list`. */
interface CommandEntry {
  readonly words: string
  readonly description: string
  readonly options: readonly OptionView[]
}

const SLASH = 1
const GROUP = 2

/** Every slash command, subcommands one by one. */
function listCommands(commands: readonly CommandView[]): CommandEntry[] {
  const below = (words: string, description: string, options: readonly OptionView[]): CommandEntry[] => {
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
export const readDraft = (): string =>
  document.querySelector<HTMLInputElement>('.composer > form:not(.options) input')?.value ?? ''

/** Where a person writes: a message, or "/" and a command with a form for its options. */
export function composer(typed: string): HTMLElement {
  const place = h('div', { className: 'composer' })
  const showLine = (focus = true): void => {
    const { element, input } = messageForm(showForm)
    place.replaceChildren(element)
    if (focus) input.focus()
  }
  const showForm = (command: CommandEntry): void => {
    const { element, first } = commandForm(command, () => showLine())
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

function messageForm(call: (command: CommandEntry) => void): { element: HTMLElement; input: HTMLInputElement } {
  const { channel, channels, commands } = pageState()
  const name = channels.find(({ id }) => id === channel)?.name ?? ''
  const label = translate('write', { channel: isolated(channelLabel(name)) })
  const input = h('input', {
    type: 'text',
    dir: 'auto',
    placeholder: `${label} · ${translate('writeHint')}`,
    ariaLabel: label,
  })
  const all = listCommands(commands)
  const choices: readonly Choice[] = all.map(({ words, description }) => ({
    label: `/${words}`,
    detail: description,
    value: words,
  }))
  const box = combobox(input, {
    label: translate('commands'),
    emptyLabel: translate(all.length > 0 ? 'noCommands' : 'notYet'),
    choices: (text) => (text.startsWith('/') ? filterChoices(choices, text) : null),
    onChoose({ value }) {
      const command = all.find(({ words }) => words === value)
      if (command) call(command)
    },
  })
  const send = (): void => {
    const text = input.value.trim()
    if (text === '' || text.startsWith('/')) return
    input.value = ''
    void performAction({ do: 'say', text })
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
    h('button', { type: 'submit', className: 'primary' }, translate('send')),
  )
  return { element, input }
}

function commandForm(command: CommandEntry, leave: () => void): { element: HTMLElement; first: HTMLElement } {
  const { words, description, options } = command
  const fields: Field[] = []
  const unfinished = (): Record<string, OptionValueView> =>
    Object.fromEntries(
      fields.flatMap((field): [string, OptionValueView][] => {
        const value =
          field.control instanceof HTMLInputElement && field.control.type === 'file' ? undefined : field.value()
        return value === undefined || value instanceof Promise ? [] : [[field.name, value]]
      }),
    )
  for (const option of options) fields.push(fieldFor(option, words, unfinished))
  const send = h('button', { type: 'submit', className: 'primary' }, translate('send'))
  const cancel = h('button', { type: 'button', on: { click: leave } }, translate('cancel'))
  const element = h(
    'form',
    {
      className: 'options',
      ariaLabel: `/${words}`,
      on: {
        submit: (event) => {
          event.preventDefault()
          void submitCommand(words, fields).then(leave)
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
async function submitCommand(words: string, fields: readonly Field[]): Promise<void> {
  const values: Record<string, OptionValueView> = {}
  for (const field of fields) {
    const value = await field.value()
    if (value !== undefined) values[field.name] = value
  }
  void performAction({ do: 'slash', words, values })
}
