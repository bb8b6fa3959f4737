import type { ComponentView } from '../view.ts'
import { performAction } from './perform.ts'
import { h } from './dom.ts'
import { menuEntries } from './entities.ts'
import { nameOf } from './page-state.ts'
import { renderBlocks } from './text.ts'
import { translate } from './translate.ts'

/** How a piece of text is shown; the message adds where it is cited from. */
export type RenderText = (text: string) => HTMLElement

/** A component of a message as elements. */
export function componentElement(one: ComponentView, message: string, show: RenderText): HTMLElement {
  const inside = (): HTMLElement[] => (one.components ?? []).map((part) => componentElement(part, message, show))
  switch (one.type) {
    case 1:
      return h('div', { className: 'row' }, ...inside())
    case 2:
      return button(one, message)
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return menu(one, message)
    case 9:
      return h(
        'div',
        { className: 'section' },
        h('div', {}, ...inside()),
        one.accessory ? componentElement(one.accessory, message, show) : null,
      )
    case 10:
      return show(one.content ?? '')
    case 11:
      return picture(one.media?.url ?? '', one.description, 'thumbnail')
    case 12:
      return h(
        'div',
        { className: 'gallery' },
        ...(one.items ?? []).map(({ media, description }) => picture(media.url, description, 'picture')),
      )
    case 13:
      return fileLink(one.file?.url ?? '')
    case 14:
      return one.divider === false
        ? h('div', { className: one.spacing === 2 ? 'gap large' : 'gap' })
        : h('hr', { className: one.spacing === 2 ? 'large' : '' })
    case 17:
      return container(one, inside())
    default:
      return h('p', { className: 'complaint' }, `? ${one.type}`)
  }
}

function container({ accent_color }: ComponentView, inside: HTMLElement[]): HTMLElement {
  const element = h('div', { className: 'container' }, ...inside)
  if (typeof accent_color === 'number')
    element.style.setProperty('--accent', `#${accent_color.toString(16).padStart(6, '0')}`)
  return element
}

const STYLES = ['', 'primary', 'secondary', 'success', 'danger']
const LINK = 5

function button({ custom_id, label, style, url, disabled }: ComponentView, message: string): HTMLElement {
  const text = label ?? ''
  if (style === LINK && url)
    return h(
      'a',
      { href: url, className: 'button', target: '_blank', rel: 'noopener noreferrer' },
      h('bdi', {}, text),
      ' ↗',
    )
  const press = async (): Promise<void> => {
    // Marked and not disabled: a disabled button would lose the keyboard's focus.
    if (element.ariaBusy === 'true') return
    element.ariaBusy = 'true'
    await performAction({ do: 'press', message, button: custom_id ?? '' })
    element.ariaBusy = 'false'
  }
  const element = h(
    'button',
    {
      type: 'button',
      className: STYLES[style ?? 2] ?? 'secondary',
      disabled: disabled ?? false,
      on: { click: () => void press() },
    },
    h('bdi', {}, text),
  )
  return element
}

/** One choice is taken at once, as in Discord; several are ticked and wait for a click. */
function menu(one: ComponentView, message: string): HTMLElement {
  const label = one.placeholder ?? translate('choose')
  const choose = (values: readonly string[]): void =>
    void performAction({ do: 'select', message, menu: one.custom_id ?? '', values })
  return (one.max_values ?? 1) > 1 ? checkboxMenu(one, label, choose) : singleMenu(one, label, choose)
}

function singleMenu(one: ComponentView, label: string, choose: (values: readonly string[]) => void): HTMLElement {
  const options = menuEntries(one).map(({ label, value, chosen, detail }) =>
    h('option', { value, selected: chosen, dir: 'auto' }, detail ? `${label} · ${detail}` : label),
  )
  const none = menuEntries(one).some(({ chosen }) => chosen) ? [] : [h('option', { value: '', selected: true }, label)]
  const select = h('select', { ariaLabel: label, disabled: one.disabled ?? false }, ...none, ...options)
  select.addEventListener('change', () => select.value !== '' && choose([select.value]))
  return h('div', { className: 'menu' }, select)
}

function checkboxMenu(one: ComponentView, label: string, choose: (values: readonly string[]) => void): HTMLElement {
  const boxes = menuEntries(one).map(({ value, chosen }) => h('input', { type: 'checkbox', value, checked: chosen }))
  const rows = menuEntries(one).map(({ label, detail }, i) =>
    h('label', {}, boxes[i], ' ', h('bdi', {}, label), detail ? h('small', { dir: 'auto' }, detail) : null),
  )
  const take = (): void => choose(boxes.filter(({ checked }) => checked).map(({ value }) => value))
  const button = h('button', { type: 'button', on: { click: take } }, translate('choose'))
  return h(
    'fieldset',
    { className: 'menu', disabled: one.disabled ?? false },
    h('legend', { dir: 'auto' }, label),
    ...rows,
    button,
  )
}

/** A picture of our own server; one from elsewhere is named and not loaded. */
export function picture(url: string, alt: string | null | undefined, className: string): HTMLElement {
  if (!url.startsWith('/'))
    return h('p', { className: 'subtext' }, `${translate('outsidePicture')}: `, h('bdi', {}, url))
  return h(
    'figure',
    { className },
    h('img', { src: url, alt: alt ?? '', loading: 'lazy' }),
    alt
      ? h('details', {}, h('summary', {}, translate('alt')), h('p', { dir: 'auto' }, alt))
      : h('figcaption', {}, translate('noAlt')),
  )
}

/** A file to be fetched. */
export const fileLink = (url: string, name = url.slice(url.lastIndexOf('/') + 1)): HTMLElement =>
  h('p', {}, h('a', { href: url, download: name, className: 'file' }, h('bdi', {}, decodeURIComponent(name))))

/** A text of a message. */
export const renderText: RenderText = (text) => h('div', { className: 'text' }, ...renderBlocks(text, nameOf))
