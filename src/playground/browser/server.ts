import type { Act, Came, CheckView, HappeningView, PlaceView, SentView, StoryView } from '../view.ts'

/** Asks the playground's server. Rejects with its words if it fails. */
async function ask<T>(path: string, query: Readonly<Record<string, string>>, body?: unknown): Promise<T> {
  const response = await fetch(`/page/${path}?${new URLSearchParams(query)}`, {
    ...(body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.why)
  return answer
}

export const place = (as: string, channel: string) => ask<PlaceView>('place', { as, channel })
export const act = (as: string, channel: string, doing: Act) => ask<Came>('act', { as, channel }, doing)
export const sent = (as: string, message: string) => ask<SentView[]>('sent', { as, message })
export const story = (id: string, language: string) => ask<StoryView>('story', { id, language })
export const check = (name: string, text: string) => ask<CheckView>('check', {}, { name, text })
export const keep = (name: string, text: string) => ask<CheckView>('keep', {}, { name, text })
export const faults = () => ask<{ rule: string; at: string; reason: string; request: string }[]>('faults', {})

/** Listens to what a person sees happen. Gives a function that stops it. */
export function follow(
  as: string,
  happened: (happening: HappeningView) => void,
  connected: (here: boolean) => void,
): () => void {
  const source = new EventSource(`/page/happenings?${new URLSearchParams({ as })}`)
  source.addEventListener('message', ({ data }) => happened(JSON.parse(data)))
  source.addEventListener('open', () => connected(true))
  source.addEventListener('error', () => connected(false))
  return () => source.close()
}
