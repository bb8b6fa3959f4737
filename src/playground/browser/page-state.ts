import type { InstallView, PageState } from '../view.ts'

/** Where the person at the page stands: one place, read by every part of the page. */
let current: PageState | undefined

export function setPageState(place: PageState): void {
  current = place
}

/** Throws before the first place is known. */
export function pageState(): PageState {
  if (!current) throw new Error('the page has no state yet')
  return current
}

/** The name behind an id of a mention. */
export function nameOf(id: string): string | undefined {
  const { people, roles, channels } = pageState()
  return [...people, ...roles, ...channels].find((one) => one.id === id)?.name
}

/** The name of a channel as people read it; direct messages bear that of the one they are with. */
export const channelLabel = (name: string, gap = ''): string => (name.startsWith('@') ? name : `#${gap}${name}`)

/** Who the page acts as, and in which channel, kept in its address so that two windows can be two people. */
export function readAddress(): { readonly as: string; readonly channel: string; readonly install: InstallView } {
  const kept = new URLSearchParams(location.hash.slice(1))
  const install = kept.get('added-by') === 'me' ? 'person' : 'server'
  return { as: kept.get('as') ?? '', channel: kept.get('in') ?? '', install }
}

export function saveAddress(as: string, channel: string, install: InstallView): void {
  const kept = new URLSearchParams({ as, in: channel })
  if (install === 'person') kept.set('added-by', 'me')
  history.replaceState(null, '', `#${kept}`)
}
