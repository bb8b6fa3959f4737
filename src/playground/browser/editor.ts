import type { CheckView } from '../view.ts'
import { openDialog } from './dialog.ts'
import { freshId, h } from './dom.ts'
import { pageState } from './page-state.ts'
import { postCheck, postStory } from './server.ts'
import { storyElement } from './story.ts'
import { isolated, translate } from './translate.ts'

const TEMPLATE = `---
title: A title
language: en
published: 2026-01-31
sources: [Who reported it]
---

The mayor said on Tuesday that the bridge was closed. Police said at least three people were injured.
`
/** Typing must rest this long before the story is checked, in milliseconds. */
const DEBOUNCE_MS = 250

/** Opens the editor: a story is dropped, chosen or pasted, and checked at once. Nothing is written without a click. */
export function openEditor(): void {
  const name = h('input', { id: freshId('name'), type: 'text', dir: 'ltr', value: 'my-story.en.md', spellcheck: false })
  const text = h('textarea', { id: freshId('text'), dir: 'auto', rows: 12, value: TEMPLATE, spellcheck: false })
  const file = h('input', { id: freshId('file'), type: 'file', accept: '.md,text/markdown' })
  const status = h('div', { role: 'status', className: 'status' })
  const read = h('div', {})
  const keeping = h(
    'button',
    { type: 'button', className: 'primary', hidden: !pageState().canSaveStories },
    translate('keep'),
  )
  let resting: ReturnType<typeof setTimeout> | undefined

  const show = (checked: CheckView): void => {
    keeping.disabled = !checked.good
    status.replaceChildren(
      ...(checked.good ? [renderSummary(checked.story)] : [h('p', {}, translate('bad')), faultList(checked.faults)]),
    )
    read.replaceChildren(...(checked.good ? [storyElement(checked.story)] : []))
  }
  const look = async (): Promise<void> => show(await postCheck(name.value, text.value))
  const later = (): void => {
    keeping.disabled = true
    clearTimeout(resting)
    resting = setTimeout(() => void look(), DEBOUNCE_MS)
  }
  const take = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return
    name.value = chosen.name
    // A wrong byte is for the check to find, so nothing is mended while reading.
    text.value = await chosen.text()
    await look()
  }
  name.addEventListener('input', later)
  text.addEventListener('input', later)
  file.addEventListener('change', () => void take(file.files?.[0]))
  keeping.addEventListener('click', async () => {
    const kept = await postStory(name.value, text.value)
    show(kept)
    if (!kept.good) return
    const outcome = translate(kept.kept === 'now' ? 'kept' : 'savedForLater', { name: isolated(name.value) })
    status.append(h('p', { className: 'verdict good' }, outcome))
  })

  const dialog = openDialog(
    translate('editorTitle'),
    'panel editor',
    h('p', {}, translate('editorHint')),
    labelled(translate('fileName'), name),
    labelled(translate('chooseFile'), file),
    labelled(translate('storyText'), text),
    h('div', { className: 'row' }, keeping),
    status,
    read,
  )
  dialog.addEventListener('dragover', (event) => event.preventDefault())
  dialog.addEventListener('drop', (event) => {
    event.preventDefault()
    void take(event.dataTransfer?.files[0])
  })
  void look()
}

const labelled = (label: string, control: HTMLElement): HTMLElement =>
  h('div', { className: 'field' }, h('label', { htmlFor: control.id }, label), control)

const faultList = (faults: readonly string[]): HTMLElement =>
  h('ul', {}, ...faults.map((fault) => h('li', { dir: 'auto' }, fault)))

function renderSummary({ sentences }: Extract<CheckView, { good: true }>['story']): HTMLElement {
  const claims = sentences.flatMap((sentence) => sentence.claims)
  const count = (kind: string): number => claims.filter((one) => one.kind === kind).length
  const counts = { quotes: count('quote'), counts: count('casualties'), dates: count('event') }
  return h('p', { className: 'verdict good' }, translate('good', { sentences: sentences.length, ...counts }))
}
