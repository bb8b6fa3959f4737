import { type Answer, itemCitations } from '../answers/answer.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { UserError } from '../command/user-error.ts'

/** Charges an answer's excerpts to the channel's budget for each story. Throws UserError where one is exceeded. */
export async function chargeExcerptBudget(
  { items }: Answer,
  { storage, settings, server, channel }: Newsroom,
): Promise<void> {
  for (const [story, ofStory] of Map.groupBy(items.flatMap(itemCitations), (one) => one.story)) {
    const places = ofStory.map(({ sentence }) => ({ start: sentence.excerpt.start, end: sentence.excerpt.end }))
    const { id, hash, body } = story
    const about = { server, channel, story: id, hash, length: body.length, budget: settings['excerpt-budget'] }
    if (!(await storage.reserveExcerpts({ ...about, places }))) throw new UserError('overBudget')
  }
}
