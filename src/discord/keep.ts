import { UserError } from '../command/user-error.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { citationsOf } from '../delivery/on-record.ts'
import { recordRefused } from '../delivery/refusal.ts'
import { type Answer, citesOf } from '../answers/answer.ts'
import type { Control, Deed } from '../answers/controls.ts'
import { WAYS_OF } from '../desk/record.ts'
import { controlFor, idOf } from './controls.ts'
import type { Input } from './state.ts'

interface Called {
  readonly command: string
  readonly input: Input
  readonly how: 'public' | 'given' | 'seen'
}

/** Lets a question in, or throws UserError: the server is paused, the channel is off, or somebody must wait. */
export async function admit({ storage, settings, person, channel }: Newsroom, { how }: Called): Promise<void> {
  if (settings.paused) throw new UserError('isPaused')
  if (settings.mode === 'off') throw new UserError('isOff')
  if (how === 'seen') return
  const own = await storage.cool(`person:${person.id}:${channel}`, settings['person-cooldown'])
  const all = how === 'public' ? await storage.cool(`channel:${channel}`, settings['channel-cooldown']) : 0
  if (own + all > 0) throw new UserError('coolingDown', { n: Math.max(own, all) })
}

/** Counts what a channel is shown of each story. Throws UserError where its budget is spent. */
export async function spend({ items }: Answer, { storage, settings, channel }: Newsroom): Promise<void> {
  for (const [story, ofStory] of Map.groupBy(items.flatMap(citesOf), (one) => one.story)) {
    const places = ofStory.map(({ sentence }) => ({ start: sentence.excerpt.start, end: sentence.excerpt.end }))
    const { id, hash, body } = story
    const about = { channel, story: id, hash, length: body.length, budget: settings['excerpt-budget'] }
    if (!(await storage.spend({ ...about, places }))) throw new UserError('overBudget')
  }
}

const buttons = (...deeds: Deed[]): Control[] => deeds.flatMap((deed) => controlFor(idOf(deed)) ?? [])

/** Puts on record what must be, before it is shown, and gives it the controls that it is shown with. */
export async function keep(given: Answer, newsroom: Newsroom, { command, input, how }: Called, id: string) {
  const { storage, server, channel, parent, person, settings } = newsroom
  const { question } = input
  if (given.status !== 'answered' && how !== 'seen' && typeof question === 'string') {
    const [reason, story] = [given.reason?.key ?? '', given.story?.id ?? null]
    await storage.keepUnanswered({ server, channel, story, question, reason })
  }
  const citations = citationsOf(given)
  const [first] = citations
  if (!first || how === 'seen') return given
  const call = { id, server, channel, command, input, asker: person.id }
  const of = { story: given.story?.id ?? first.story, version: first.cited.hash }
  if (how === 'public') {
    const recorded = await storage.recordAnswer({ ...call, ...of, parent, way: 'open', citations })
    if (!recorded.ok) throw recordRefused(recorded, settings['open-offers'])
    return { ...given, controls: [buttons(['about', 'post', id])] }
  }
  const [way] = WAYS_OF[settings.mode]
  if (!way || way === 'open' || given.status === 'declined') return given
  await storage.keepGiven({ ...call, ...of })
  return { ...given, controls: [buttons([way, id], ['keep', id])] }
}
