import { datedEventsOf } from '../claims/dated-events.ts'
import type { Story } from '../story/story.ts'
import { type Answer, citeSentence, declinedAnswer } from './answer.ts'
import { phrase } from './phrase.ts'
import { orderOf } from '../claims/time/calendar-span.ts'

/** Lists the dated events of a story, earliest first. */
export function answerTimeline(story: Story, { reader }: { reader: string }): Answer {
  const events = datedEventsOf(story).toSorted((a, b) => {
    const [x, y] = [orderOf(a.value), orderOf(b.value)]
    return x < y ? -1 : x > y ? 1 : a.sentence - b.sentence
  })
  const head = [phrase('timeline')]
  if (events.length === 0) return declinedAnswer(story, head, phrase('noDates'))
  return {
    status: 'answered',
    reason: null,
    story,
    head: [...head, phrase('events', { n: events.length })],
    items: events.map((event) => ({
      kind: 'event',
      event,
      cite: citeSentence(story, event.sentence, [event.expression], reader),
    })),
    notes: [],
  }
}
