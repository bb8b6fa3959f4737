import type { ClaimView, StoryView } from '../view.ts'
import { openDialog } from './dialog.ts'
import { h } from './dom.ts'
import { fetchStory } from './server.ts'
import { isolated, translate, pageMessages } from './translate.ts'

/** Shows a story with one of its sentences marked. */
export async function openStory(id: string, language: string, sentence?: number): Promise<void> {
  const read = await fetchStory(id, language)
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
        ...group.map((one) => sentenceElement(one, one.n === marked)),
      ),
    ),
  )
}

function sentenceElement({ n, text, claims }: StoryView['sentences'][number], marked: boolean): HTMLElement {
  const words = underlineClaims(text, claims)
  return h(
    'li',
    { value: n, aria: { current: marked ? 'true' : null } },
    marked ? h('mark', {}, ...words) : h('span', {}, ...words),
    claims.length > 0 ? h('ul', { className: 'claims' }, ...claims.map(claimElement)) : null,
  )
}

function claimElement({ kind, summary, rule }: ClaimView): HTMLElement {
  return h(
    'li',
    { className: kind, dir: pageMessages().direction, lang: '' },
    h('strong', {}, pageMessages().kinds[kind]),
    ' ',
    h('bdi', {}, summary),
    h('small', {}, ` · ${translate('readByRules', { rule: isolated(rule) })}`),
  )
}

/** A sentence with the words of its claims underlined; where claims overlap, the longer line takes both. */
function underlineClaims(text: string, claims: readonly ClaimView[]): (Node | string)[] {
  const cuts = [...new Set([0, text.length, ...claims.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0
    const kinds = new Set(claims.filter((one) => one.start <= start && end <= one.end).map(({ kind }) => kind))
    const piece = text.slice(start, end)
    return kinds.size === 0 ? piece : h('span', { className: ['read', ...kinds].join(' ') }, piece)
  })
}
