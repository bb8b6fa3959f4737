import type { HappeningView } from '../view.ts'
import { beingTyped, composer } from './composer.ts'
import { languages } from './dictionary.ts'
import { tellIn } from './doing.ts'
import { h, the } from './dom.ts'
import { openEditor } from './editor.ts'
import { Log } from './log.ts'
import { address, here, keepAddress, stand } from './now.ts'
import { openFaults } from './sent.ts'
import { faults, follow, place } from './server.ts'
import { openStory } from './story.ts'
import { chooseLanguage, currentLanguage, say, words } from './words.ts'

let log = new Log([], '')
let leave: (() => void) | undefined
const unread = new Set<string>()

/** Goes somewhere as somebody and shows what is there. `typed`: what stands in the line for writing. */
async function go(as: string, channel: string, typed = ''): Promise<void> {
  stand(await place(as, channel))
  const { me, channel: at } = here()
  keepAddress(me.id, at)
  unread.delete(at)
  draw(typed)
  leave?.()
  leave = follow(me.id, happened, connected)
}

function draw(typed: string): void {
  const { direction } = words()
  document.documentElement.lang = currentLanguage()
  document.documentElement.dir = direction
  document.title = say('title')
  const { channel, channels, messages } = here()
  const at = channels.find(({ id }) => id === channel)
  log = new Log(messages, at?.name ?? '')
  tellIn((element) => log.add(element))
  the('bar', HTMLElement).replaceChildren(...bar())
  the('side', HTMLElement).replaceChildren(...side())
  the('main', HTMLElement).replaceChildren(
    h('header', {}, h('h2', {}, h('bdi', {}, `#${at?.name ?? ''}`)), h('p', { dir: 'auto' }, at?.topic ?? '')),
    log.element,
    composer(typed),
  )
  log.end()
  void countFaults()
}

/** The choices about the page itself. */
function bar(): HTMLElement[] {
  const { me, people, channel } = here()
  const person = choice(
    say('actingAs'),
    people.filter(({ bot }) => !bot).map(({ id, name }) => [id, name]),
    me.id,
    (id) => void go(id, channel),
  )
  const language = choice(
    say('pageLanguage'),
    Object.entries(languages).map(([code, { language }]) => [code, language]),
    currentLanguage(),
    (code) => {
      chooseLanguage(code)
      void go(me.id, channel)
    },
  )
  const theme = choice(say('theme'), Object.entries(words().themes), savedTheme(), (name) => {
    localStorage.setItem('theme', name)
    document.documentElement.dataset.theme = name
  })
  const refused = h('button', { id: 'faults', type: 'button', className: 'danger', hidden: true })
  refused.addEventListener('click', () => void openFaults())
  return [h('h1', {}, say('title')), person, language, theme, refused]
}

function choice(
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
function side(): HTMLElement[] {
  const { me, channels, channel, stories } = here()
  return [
    h('h2', {}, say('channels')),
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
              on: { click: () => void go(me.id, id) },
            },
            h('bdi', {}, `# ${name}`),
          ),
        ),
      ),
    ),
    h('h2', {}, say('stories')),
    h(
      'ul',
      {},
      ...stories.map(({ id, title }) =>
        h('li', {}, h('button', { type: 'button', on: { click: () => void openStory(id, '') } }, h('bdi', {}, title))),
      ),
    ),
    h('button', { type: 'button', className: 'primary', on: { click: openEditor } }, say('addStory')),
  ]
}

function happened(happening: HappeningView): void {
  const { me, channel } = here()
  if (happening.kind === 'place') {
    void go(me.id, channel, beingTyped())
    return
  }
  if (happening.message.channel === channel) log.take(happening)
  else if (happening.change === 'made') void note(happening.message.channel)
  void countFaults()
}

/** Marks a channel in which something is new; the first letter of the bot makes a channel of its own. */
async function note(channel: string): Promise<void> {
  unread.add(channel)
  const { me, channel: at, channels } = here()
  if (!channels.some(({ id }) => id === channel)) stand(await place(me.id, at))
  the('side', HTMLElement).replaceChildren(...side())
}

let away = false

/** Says when the server is gone, and starts over when it is back. */
function connected(isHere: boolean): void {
  const notice = the('notice', HTMLElement)
  notice.textContent = isHere ? '' : say('away')
  notice.hidden = isHere
  if (isHere && away) void go(here().me.id, here().channel)
  away = !isHere
}

async function countFaults(): Promise<void> {
  const { length } = await faults()
  const button = the('faults', HTMLElement)
  button.hidden = length === 0
  button.textContent = say('faults', { n: length })
}

const savedTheme = (): string => localStorage.getItem('theme') ?? 'system'

document.documentElement.dataset.theme = savedTheme()
const { as, channel } = address()
await go(as, channel)
