import type { ClaimView, StoryView } from '../view.ts'
import { openDialog } from './dialog.ts'
import { h } from './dom.ts'
import { story } from './server.ts'
import { isolated, say, words } from './words.ts'

/** Shows a story with one of its sentences marked. */
export async function openStory(id: string, language: string, sentence?: number): Promise<void> {
  const read = await story(id, language)
  const dialog = openDialog(read.title, 'panel story', storyElement(read, sentence))
  dialog.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' })
}

/** A story sentence by sentence, with what was read in each and by which rule. */
export function storyElement({ sentences, language, direction }: StoryView, marked?: number): HTMLElement {
  const paragraphs = Map.groupBy(sentences, ({ paragraph }) => paragraph)
  return h(
    'div',
    { className: 'story-text' },
    ...[...paragraphs.values()].map((group) =>
      h(
        'ol',
        { lang: language, dir: direction, start: group[0]?.n ?? 1 },
        ...group.map((one) => sentence(one, one.n === marked)),
      ),
    ),
  )
}

function sentence({ n, text, claims }: StoryView['sentences'][number], marked: boolean): HTMLElement {
  const words = pieces(text, claims)
  return h(
    'li',
    { value: n, aria: { current: marked ? 'true' : null } },
    marked ? h('mark', {}, ...words) : h('span', {}, ...words),
    claims.length > 0 ? h('ul', { className: 'claims' }, ...claims.map(claim)) : null,
  )
}

function claim({ kind, says, rule }: ClaimView): HTMLElement {
  return h(
    'li',
    { className: kind, dir: words().direction, lang: '' },
    h('strong', {}, words().kinds[kind]),
    ' ',
    h('bdi', {}, says),
    h('small', {}, ` · ${say('readByRules', { rule: isolated(rule) })}`),
  )
}

/** A sentence with the words of its claims underlined; where claims overlap, the longer line takes both. */
function pieces(text: string, claims: readonly ClaimView[]): (Node | string)[] {
  const cuts = [...new Set([0, text.length, ...claims.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0
    const kinds = new Set(claims.filter((one) => one.start <= start && end <= one.end).map(({ kind }) => kind))
    const piece = text.slice(start, end)
    return kinds.size === 0 ? piece : h('span', { className: ['read', ...kinds].join(' ') }, piece)
  })
}
