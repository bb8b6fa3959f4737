import type { RequestView } from '../request-view.ts'
import type { CheckView, InstallView, PageAction, PageActionResult, PageEvent, PageState, StoryView } from '../view.ts'

/** Asks the playground's server. Rejects with the server's message if it fails. */
async function callServer<T>(path: string, query: Readonly<Record<string, string>>, body?: unknown): Promise<T> {
  const response = await fetch(`/page/${path}?${new URLSearchParams(query)}`, {
    ...(body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.why)
  return answer
}

export const fetchPageState = (as: string, channel: string, install: InstallView) =>
  callServer<PageState>('state', { as, channel, install })
export const postAction = (as: string, channel: string, install: InstallView, action: PageAction) =>
  callServer<PageActionResult>('action', { as, channel, install }, action)
export const fetchRequests = (as: string, message: string) => callServer<RequestView[]>('requests', { as, message })
export const fetchStory = (id: string, language: string) => callServer<StoryView>('story', { id, language })
export const postCheck = (name: string, text: string) => callServer<CheckView>('check', {}, { name, text })
export const postStory = (name: string, text: string) => callServer<CheckView>('save', {}, { name, text })
export const fetchViolations = () =>
  callServer<{ rule: string; path: string; reason: string; request: string }[]>('violations', {})

/** Listens to what a person sees happen. Returns a function that stops it. */
export function subscribe(
  as: string,
  onEvent: (event: PageEvent) => void,
  onConnection: (connected: boolean) => void,
): () => void {
  const source = new EventSource(`/page/events?${new URLSearchParams({ as })}`)
  source.addEventListener('message', ({ data }) => onEvent(JSON.parse(data)))
  source.addEventListener('open', () => onConnection(true))
  source.addEventListener('error', () => onConnection(false))
  return () => source.close()
}
