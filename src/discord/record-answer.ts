import type { Newsroom } from '../command/newsroom.ts'
import { toCitations } from '../delivery/citations.ts'
import { recordingError } from '../delivery/user-errors.ts'
import type { Answer } from '../answers/answer.ts'
import type { Control, ActionCall } from '../answers/controls.ts'
import { WAYS_BY_MODE } from '../desk/answer-record.ts'
import { mayPublish } from '../desk/people.ts'
import { parseControl, toCustomId } from './controls.ts'
import type { Invocation } from './invocation.ts'

const buttons = (...calls: ActionCall[]): Control[] => calls.flatMap((call) => parseControl(toCustomId(call)) ?? [])

/** Puts on record what must be before an answer is shown, and returns the answer with the controls it is shown with. */
export async function recordAnswer(
  answer: Answer,
  newsroom: Newsroom,
  { command, input, visibility }: Invocation,
  id: string,
): Promise<Answer> {
  const { storage, server, channel, parent, person, settings } = newsroom
  const { question } = input
  if (answer.status !== 'answered' && visibility !== 'private' && typeof question === 'string') {
    const [reason, story] = [answer.reason?.key ?? '', answer.story?.id ?? null]
    await storage.saveUnanswered({ server, channel, story, question, reason, asker: person.id })
  }
  const citations = toCitations(answer)
  const [first] = citations
  if (!first || visibility === 'private') return answer
  const call = { id, server, channel, command, input, asker: person.id }
  const version = { story: answer.story?.id ?? first.story, version: first.cited.hash }
  if (visibility === 'public') {
    const recorded = await storage.recordAnswer({ ...call, ...version, parent, way: 'open', citations })
    if (!recorded.ok) throw recordingError(recorded, settings['open-offers'])
    return { ...answer, controls: [buttons(['about', 'post', id])] }
  }
  await storage.savePrivateAnswer({ ...call, ...version, citations })
  const way = WAYS_BY_MODE[settings.mode].find((one) => one !== 'open')
  const canPublish = way && mayPublish(person, settings) && answer.status !== 'declined'
  return {
    ...answer,
    controls: [buttons(...(canPublish ? [[way, id] as const, ['keep', id] as const] : []), ['about', 'mine', id])],
  }
}
