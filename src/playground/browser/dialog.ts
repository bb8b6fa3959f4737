import { freshId, h } from './dom.ts'
import { translate } from './translate.ts'

/** Opens a dialog with a title and a button that closes it. It is gone once it is closed. */
export function openDialog(
  title: string,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLDialogElement {
  const id = freshId('title')
  const close = h('button', { type: 'button', className: 'close' }, translate('close'))
  close.addEventListener('click', () => dialog.close())
  const dialog = h(
    'dialog',
    { className, aria: { labelledby: id }, on: { close: () => dialog.remove() } },
    h('header', {}, h('h2', { id, dir: 'auto' }, title), close),
    ...content,
  )
  document.body.append(dialog)
  dialog.showModal()
  return dialog
}
