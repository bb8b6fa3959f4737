import type { PageAction, PageActionResult, CheckView, PageEvent, PageState, RequestView, StoryView } from '../view.ts'

/** Asks the playground's server. Rejects with its words if it fails. */
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

export const fetchPageState = (as: string, channel: string) => callServer<PageState>('place', { as, channel })
export const postAction = (as: string, channel: string, action: PageAction) =>
  callServer<PageActionResult>('act', { as, channel }, action)
export const fetchRequests = (as: string, message: string) => callServer<RequestView[]>('sent', { as, message })
export const fetchStory = (id: string, language: string) => callServer<StoryView>('story', { id, language })
export const postCheck = (name: string, text: string) => callServer<CheckView>('check', {}, { name, text })
export const postStory = (name: string, text: string) => callServer<CheckView>('keep', {}, { name, text })
export const fetchViolations = () =>
  callServer<{ rule: string; path: string; reason: string; request: string }[]>('faults', {})

/** Listens to what a person sees happen. Gives a function that stops it. */
export function subscribe(
  as: string,
  happened: (event: PageEvent) => void,
  connected: (here: boolean) => void,
): () => void {
  const source = new EventSource(`/page/happenings?${new URLSearchParams({ as })}`)
  source.addEventListener('message', ({ data }) => happened(JSON.parse(data)))
  source.addEventListener('open', () => connected(true))
  source.addEventListener('error', () => connected(false))
  return () => source.close()
}
