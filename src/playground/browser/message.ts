import type { CitationView, EmbedView, MessageView } from '../view.ts'
import { componentElement, fileLink, picture, type RenderText, renderText } from './components.ts'
import { freshId, h } from './dom.ts'
import { menuButton } from './menu.ts'
import { openStory } from './story.ts'
import { timeElement } from './text.ts'
import { isolated, translate } from './translate.ts'

/** A message as an article. */
export function messageElement(message: MessageView): HTMLElement {
  const by = freshId('by')
  const { author, invocation, repliesTo } = message
  const more = menuButton(message)
  /** The other mouse button opens our menu, but for links, pictures and chosen words, which have one of the browser. */
  const contextmenu = (event: MouseEvent): void => {
    const own = event.target instanceof Element && event.target.closest('a, img') !== null
    if (own || getSelection()?.isCollapsed === false) return
    event.preventDefault()
    more.click()
  }
  return h(
    'article',
    {
      id: `message-${message.id}`,
      tabIndex: -1,
      className: message.ephemeral ? 'message ephemeral' : 'message',
      aria: { labelledby: by },
      on: { contextmenu },
    },
    invocation
      ? h(
          'p',
          { className: 'subtext', dir: 'auto' },
          translate('used', { person: isolated(invocation.person), command: isolated(`/${invocation.command}`) }),
        )
      : null,
    repliesTo && !invocation
      ? h(
          'p',
          { className: 'subtext reply', dir: 'auto' },
          translate('inReplyTo', { person: isolated(repliesTo.author), text: isolated(repliesTo.text) }),
        )
      : null,
    h(
      'header',
      { id: by },
      h('bdi', { className: 'author' }, author.name),
      author.bot ? h('span', { className: 'badge' }, translate('app')) : null,
      timeElement(Date.parse(message.created) / 1_000, 't'),
    ),
    message.thinking
      ? h('p', { className: 'thinking' }, translate('thinking', { name: isolated(author.name) }))
      : messageBody(message),
    message.edited ? h('small', { className: 'edited' }, `(${translate('edited')})`) : null,
    message.ephemeral ? h('p', { className: 'subtext only-you' }, translate('onlyYou')) : null,
    h('div', { className: 'tools' }, more),
  )
}

function messageBody(message: MessageView): HTMLElement {
  const show: RenderText = (text) => citedText(text, message.citations)
  const inGallery = JSON.stringify(message.components)
  return h(
    'div',
    { className: 'body' },
    message.content ? show(message.content) : null,
    ...message.embeds.map((embed) => embedElement(embed, show)),
    ...message.components.map((one) => componentElement(one, message.id, show)),
    ...message.attachments
      .filter(({ url }) => !inGallery.includes(url))
      .map(({ url, filename, contentType, description }) =>
        contentType.startsWith('image/') ? picture(url, description, 'picture') : fileLink(url, filename),
      ),
  )
}

/** A text, and where in the stories its words stand. */
function citedText(text: string, cites: readonly CitationView[]): HTMLElement {
  const mine = cites.filter(({ block }) => block === text)
  if (mine.length === 0) return renderText(text)
  const buttons = mine.map(({ story, language, sentence }) =>
    h(
      'button',
      {
        type: 'button',
        className: 'cite',
        ariaLabel: translate('showStory', { n: sentence }),
        title: translate('showStory', { n: sentence }),
        on: { click: () => void openStory(story, language, sentence) },
      },
      `§ ${sentence}`,
    ),
  )
  return h('div', { className: 'cited' }, renderText(text), h('div', { className: 'cites' }, ...buttons))
}

function embedElement({ title, description, author, fields, footer, image }: EmbedView, show: RenderText): HTMLElement {
  return h(
    'div',
    { className: 'container' },
    author?.name ? h('p', { className: 'subtext', dir: 'auto' }, author.name) : null,
    title ? h('h3', { dir: 'auto' }, title) : null,
    description ? show(description) : null,
    ...(fields ?? []).flatMap(({ name, value }) => [h('h4', { dir: 'auto' }, name), show(value)]),
    image?.url ? picture(image.url, '', 'picture') : null,
    footer?.text ? h('p', { className: 'subtext', dir: 'auto' }, footer.text) : null,
  )
}
