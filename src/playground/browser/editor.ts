import type { CheckView } from '../view.ts'
import { openDialog } from './dialog.ts'
import { freshId, h } from './dom.ts'
import { here } from './now.ts'
import { check, keep } from './server.ts'
import { storyElement } from './story.ts'
import { isolated, say } from './words.ts'

const TEMPLATE = `---
title: A title
language: en
published: 2026-01-31
sources: [Who reported it]
---

The mayor said on Tuesday that the bridge was closed. Police said at least three people were injured.
`
/** Typing must rest this long before the story is checked, in milliseconds. */
const REST = 250

/** Opens the editor: a story is dropped, chosen or pasted, and checked at once. Nothing is written without a click. */
export function openEditor(): void {
  const name = h('input', { id: freshId('name'), type: 'text', dir: 'ltr', value: 'my-story.en.md', spellcheck: false })
  const text = h('textarea', { id: freshId('text'), dir: 'auto', rows: 12, value: TEMPLATE, spellcheck: false })
  const file = h('input', { id: freshId('file'), type: 'file', accept: '.md,text/markdown' })
  const status = h('div', { role: 'status', className: 'status' })
  const read = h('div', {})
  const keeping = h('button', { type: 'button', className: 'primary', hidden: !here().keeps }, say('keep'))
  let resting: ReturnType<typeof setTimeout> | undefined

  const show = (checked: CheckView): void => {
    keeping.disabled = !checked.good
    status.replaceChildren(
      ...(checked.good ? [good(checked.story)] : [h('p', {}, say('bad')), faultList(checked.faults)]),
    )
    read.replaceChildren(...(checked.good ? [storyElement(checked.story)] : []))
  }
  const look = async (): Promise<void> => show(await check(name.value, text.value))
  const later = (): void => {
    keeping.disabled = true
    clearTimeout(resting)
    resting = setTimeout(() => void look(), REST)
  }
  const take = async (given: File | undefined): Promise<void> => {
    if (!given) return
    name.value = given.name
    // A wrong byte is for the check to find, so nothing is mended while reading.
    text.value = await given.text()
    await look()
  }
  name.addEventListener('input', later)
  text.addEventListener('input', later)
  file.addEventListener('change', () => void take(file.files?.[0]))
  keeping.addEventListener('click', async () => {
    const kept = await keep(name.value, text.value)
    show(kept)
    if (!kept.good) return
    const told = say(kept.kept === 'now' ? 'kept' : 'keptForLater', { name: isolated(name.value) })
    status.append(h('p', { className: 'verdict good' }, told))
  })

  const dialog = openDialog(
    say('editorTitle'),
    'panel editor',
    h('p', {}, say('editorHint')),
    labelled(say('fileName'), name),
    labelled(say('chooseFile'), file),
    labelled(say('storyText'), text),
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

function good({ sentences }: Extract<CheckView, { good: true }>['story']): HTMLElement {
  const claims = sentences.flatMap((sentence) => sentence.claims)
  const count = (kind: string): number => claims.filter((one) => one.kind === kind).length
  const counts = { quotes: count('quote'), counts: count('casualties'), dates: count('event') }
  return h('p', { className: 'verdict good' }, say('good', { sentences: sentences.length, ...counts }))
}
