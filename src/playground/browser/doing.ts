import type { Act, Came, ChoiceView } from '../view.ts'
import { h } from './dom.ts'
import { openModal } from './modal.ts'
import { here } from './now.ts'
import { act } from './server.ts'
import { say } from './words.ts'

/** Where words that only this person sees are put. */
let tell: (element: HTMLElement) => void = () => undefined

export function tellIn(place: (element: HTMLElement) => void): void {
  tell = place
}

/** Does something as the person at the page, and shows what does not come back as a message. */
export async function perform(doing: Act): Promise<Came | undefined> {
  const { me, channel } = here()
  try {
    const came = await act(me.id, channel, doing)
    const { modal } = came.kind === 'modal' ? came : {}
    if (modal) openModal(modal, (values) => void perform({ do: 'submit', openedBy: modal.openedBy, values }))
    else if (came.kind === 'silent') complain(say('silent'))
    else if (came.kind === 'refused') complain(say('refused', { why: came.why }))
    return came
  } catch (error) {
    complain(say('broken', { why: error instanceof Error ? error.message : String(error) }))
    return undefined
  }
}

/** The choices for what is typed into an option. */
export async function complete(doing: Extract<Act, { do: 'complete' }>): Promise<readonly ChoiceView[]> {
  const came = await perform(doing)
  return came?.kind === 'choices' ? came.choices : []
}

function complain(text: string): void {
  tell(h('p', { className: 'complaint', role: 'alert', dir: 'auto' }, text))
}
