import type { PageAction, PageActionResult, ChoiceView } from '../view.ts'
import { h } from './dom.ts'
import { openModal } from './modal.ts'
import { pageState } from './page-state.ts'
import { postAction } from './server.ts'
import { translate } from './translate.ts'

/** Where what was done shows. */
interface ActionTarget {
  /** Puts words there that only this person sees. */
  add(element: HTMLElement): void
  /** Brings the message that answers into view. */
  reveal(message: string): void
}
let target: ActionTarget | undefined

export function setActionTarget(log: ActionTarget): void {
  target = log
}

/** Does something as the person at the page, and shows what does not come back as a message. */
export async function performAction(action: PageAction): Promise<PageActionResult | undefined> {
  const { me, channel, install } = pageState()
  try {
    const result = await postAction(me.id, channel, install, action)
    const { modal } = result.kind === 'modal' ? result : {}
    if (modal) openModal(modal, (values) => performAction({ do: 'submit', openedBy: modal.openedBy, values }))
    else if (result.kind === 'silent') showError(translate('silent'))
    else if (result.kind === 'refused') showError(translate('refused', { why: result.why }))
    // What changes the message that it was done to leaves it where it is.
    else if (result.kind === 'message' && !('message' in action && action.message === result.message))
      target?.reveal(result.message)
    return result
  } catch (error) {
    showError(translate('broken', { why: error instanceof Error ? error.message : String(error) }))
    return undefined
  }
}

/** The choices for what is typed into an option. */
export async function complete(doing: Extract<PageAction, { do: 'complete' }>): Promise<readonly ChoiceView[]> {
  const result = await performAction(doing)
  return result?.kind === 'choices' ? result.choices : []
}

function showError(text: string): void {
  target?.add(h('p', { className: 'complaint', role: 'alert', dir: 'auto' }, text))
}
