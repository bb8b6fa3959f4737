import { UserError } from '../command/user-error.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { toCitations } from '../delivery/recorded-answer.ts'
import { recordingError } from '../delivery/user-errors.ts'
import { type Answer, citesOf } from '../answers/answer.ts'
import type { Control, ActionCall } from '../answers/controls.ts'
import { WAYS_BY_MODE } from '../desk/answer-record.ts'
import { parseControl, toCustomId } from './controls.ts'
import type { CommandInput } from './button-state.ts'

interface Invocation {
  readonly command: string
  readonly input: CommandInput
  readonly visibility: 'public' | 'shareable' | 'private'
}

/** Lets a question in, or throws UserError: the server is paused, the channel is off, or somebody must wait. */
export async function checkAccess(
  { storage, settings, person, channel }: Newsroom,
  { visibility }: Invocation,
): Promise<void> {
  if (settings.paused) throw new UserError('isPaused')
  if (settings.mode === 'off') throw new UserError('isOff')
  if (visibility === 'private') return
  const own = await storage.startCooldown(`person:${person.id}:${channel}`, settings['person-cooldown'])
  const all =
    visibility === 'public' ? await storage.startCooldown(`channel:${channel}`, settings['channel-cooldown']) : 0
  if (own + all > 0) throw new UserError('coolingDown', { n: Math.max(own, all) })
}

/** Counts what a channel is shown of each story. Throws UserError where its budget is spent. */
export async function chargeExcerptBudget({ items }: Answer, { storage, settings, channel }: Newsroom): Promise<void> {
  for (const [story, ofStory] of Map.groupBy(items.flatMap(citesOf), (one) => one.story)) {
    const places = ofStory.map(({ sentence }) => ({ start: sentence.excerpt.start, end: sentence.excerpt.end }))
    const { id, hash, body } = story
    const about = { channel, story: id, hash, length: body.length, budget: settings['excerpt-budget'] }
    if (!(await storage.reserveExcerpts({ ...about, places }))) throw new UserError('overBudget')
  }
}

const buttons = (...deeds: ActionCall[]): Control[] => deeds.flatMap((call) => parseControl(toCustomId(call)) ?? [])

/** Puts on record what must be, before it is shown, and gives it the controls that it is shown with. */
export async function recordAnswer(
  given: Answer,
  newsroom: Newsroom,
  { command, input, visibility }: Invocation,
  id: string,
) {
  const { storage, server, channel, parent, person, settings } = newsroom
  const { question } = input
  if (given.status !== 'answered' && visibility !== 'private' && typeof question === 'string') {
    const [reason, story] = [given.reason?.key ?? '', given.story?.id ?? null]
    await storage.saveUnanswered({ server, channel, story, question, reason })
  }
  const citations = toCitations(given)
  const [first] = citations
  if (!first || visibility === 'private') return given
  const call = { id, server, channel, command, input, asker: person.id }
  const of = { story: given.story?.id ?? first.story, version: first.cited.hash }
  if (visibility === 'public') {
    const recorded = await storage.recordAnswer({ ...call, ...of, parent, way: 'open', citations })
    if (!recorded.ok) throw recordingError(recorded, settings['open-offers'])
    return { ...given, controls: [buttons(['about', 'post', id])] }
  }
  const [way] = WAYS_BY_MODE[settings.mode]
  if (!way || way === 'open' || given.status === 'declined') return given
  await storage.savePrivateAnswer({ ...call, ...of })
  return { ...given, controls: [buttons([way, id], ['keep', id])] }
}
