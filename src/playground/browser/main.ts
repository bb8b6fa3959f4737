import type { InstallView, PageEvent } from '../view.ts'
import { readDraft, composer } from './composer.ts'
import { languages } from './messages.ts'
import { setActionTarget } from './perform.ts'
import { h, requireElement } from './dom.ts'
import { openEditor } from './editor.ts'
import { onMessageLink } from './message-link.ts'
import { MessageLog } from './message-log.ts'
import { channelLabel, readAddress, pageState, saveAddress, setPageState } from './page-state.ts'
import { openViolations } from './requests.ts'
import { fetchViolations, subscribe, fetchPageState } from './server.ts'
import { openStory } from './story.ts'
import { chooseLanguage, currentLanguage, translate, pageMessages } from './translate.ts'

let log = new MessageLog([], '')
let unsubscribe: (() => void) | undefined
const unread = new Set<string>()

/** Goes somewhere as somebody and shows what is there. `typed`: what stands in the line for writing. */
async function openChannel(as: string, channel: string, install: InstallView, typed = ''): Promise<void> {
  setPageState(await fetchPageState(as, channel, install))
  const { me, channel: at } = pageState()
  saveAddress(me.id, at, install)
  unread.delete(at)
  renderPage(typed)
  unsubscribe?.()
  unsubscribe = subscribe(me.id, handleEvent, setConnected)
}

function renderPage(typed: string): void {
  const { direction } = pageMessages()
  document.documentElement.lang = currentLanguage()
  document.documentElement.dir = direction
  document.title = translate('title')
  const { channel, channels, messages } = pageState()
  const at = channels.find(({ id }) => id === channel)
  const label = channelLabel(at?.name ?? '')
  log = new MessageLog(messages, label)
  setActionTarget(log)
  requireElement('bar', HTMLElement).replaceChildren(...renderBar())
  requireElement('side', HTMLElement).replaceChildren(...renderSidebar())
  requireElement('main', HTMLElement).replaceChildren(
    h('header', {}, h('h2', {}, h('bdi', {}, label)), h('p', { dir: 'auto' }, at?.topic ?? '')),
    log.element,
    composer(typed),
  )
  log.scrollToEnd()
  void updateViolationCount()
}

/** The choices about the page itself. */
function renderBar(): HTMLElement[] {
  const { me, people, channel, install } = pageState()
  const person = renderChoice(
    translate('actingAs'),
    people.filter(({ bot }) => !bot).map(({ id, name }) => [id, name]),
    me.id,
    (id) => void openChannel(id, channel, install),
  )
  const language = renderChoice(
    translate('pageLanguage'),
    Object.entries(languages).map(([code, { language }]) => [code, language]),
    currentLanguage(),
    (code) => {
      chooseLanguage(code)
      void openChannel(me.id, channel, install)
    },
  )
  const theme = renderChoice(translate('theme'), Object.entries(pageMessages().themes), savedTheme(), (name) => {
    localStorage.setItem('theme', name)
    document.documentElement.dataset.theme = name
  })
  const refused = h('button', { id: 'faults', type: 'button', className: 'danger', hidden: true })
  refused.addEventListener('click', () => void openViolations())
  return [h('h1', {}, translate('title')), person, language, theme, refused]
}

function renderChoice(
  label: string,
  entries: readonly (readonly [string, string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  const options = entries.map(([value, text]) => h('option', { value, selected: value === chosen }, text))
  const select = h('select', { on: { change: () => choose(select.value) } }, ...options)
  return h('label', {}, h('span', {}, `${label} `), select)
}

/** Channels and stories. */
function renderSidebar(): HTMLElement[] {
  const { me, channels, channel, stories, install } = pageState()
  const added = renderChoice(
    translate('addedBy'),
    Object.entries(pageMessages().installs),
    install,
    (by) => void openChannel(me.id, channel, by === 'person' ? by : 'server'),
  )
  return [
    h('h2', {}, translate('channels')),
    h(
      'ul',
      {},
      ...channels.map(({ id, name }) =>
        h(
          'li',
          {},
          h(
            'button',
            {
              type: 'button',
              className: unread.has(id) ? 'unread' : '',
              aria: { current: id === channel ? 'page' : null },
              on: { click: () => void openChannel(me.id, id, install) },
            },
            h('bdi', {}, channelLabel(name, ' ')),
          ),
        ),
      ),
    ),
    h('h2', {}, translate('stories')),
    h(
      'ul',
      {},
      ...stories.map(({ id, title }) =>
        h('li', {}, h('button', { type: 'button', on: { click: () => void openStory(id, '') } }, h('bdi', {}, title))),
      ),
    ),
    h('button', { type: 'button', className: 'primary', on: { click: openEditor } }, translate('addStory')),
    added,
  ]
}

function handleEvent(event: PageEvent): void {
  const { me, channel, install } = pageState()
  if (event.kind === 'state') return void openChannel(me.id, channel, install, readDraft())
  if (event.kind === 'stories') return void updateSidebar()
  if (event.message.channel === channel) log.applyEvent(event)
  else if (event.change === 'made') void markUnread(event.message.channel)
  void updateViolationCount()
}

/** Marks a channel in which something is new; the bot's first direct message makes a channel of its own. */
async function markUnread(channel: string): Promise<void> {
  unread.add(channel)
  if (!pageState().channels.some(({ id }) => id === channel)) return updateSidebar()
  requireElement('side', HTMLElement).replaceChildren(...renderSidebar())
}

/** Shows the channels and stories as they are now. */
async function updateSidebar(): Promise<void> {
  const { me, channel, install } = pageState()
  setPageState(await fetchPageState(me.id, channel, install))
  requireElement('side', HTMLElement).replaceChildren(...renderSidebar())
}

let isDisconnected = false

/** Says when the server is gone, and starts over when it is back. */
function setConnected(isHere: boolean): void {
  const notice = requireElement('notice', HTMLElement)
  notice.textContent = isHere ? '' : translate('away')
  notice.hidden = isHere
  const { me, channel, install } = pageState()
  if (isHere && isDisconnected) void openChannel(me.id, channel, install)
  isDisconnected = !isHere
}

async function updateViolationCount(): Promise<void> {
  const { length } = await fetchViolations()
  const button = requireElement('faults', HTMLElement)
  button.hidden = length === 0
  button.textContent = translate('faults', { n: length })
}

onMessageLink(async ({ channel, message }) => {
  const { me, install } = pageState()
  await openChannel(me.id, channel, install)
  log.reveal(message)
})

const savedTheme = (): string => localStorage.getItem('theme') ?? 'system'

document.documentElement.dataset.theme = savedTheme()
const { as, channel, install } = readAddress()
await openChannel(as, channel, install)
