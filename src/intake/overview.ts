import type { Answer } from '../answers/answer.ts'
import { answerCasualties } from '../answers/casualties.ts'
import { type Phrase, phrase } from '../answers/phrase.ts'
import { answerTimeline } from '../answers/timeline.ts'
import { answerWhoSaid } from '../answers/who-said.ts'
import type { Quote } from '../claims/claim.ts'
import { datedEventsOf } from '../claims/dated-events.ts'
import { claimsOf } from '../claims/read.ts'
import type { Story } from '../story/story.ts'

/** Number of the quotes, the figures and the dates that are shown, each. */
const SHOWN = 3

/** How much of each kind is read in a story, in a line. */
export function overviewLine(story: Story): Phrase {
  const { quotes, casualties } = claimsOf(story)
  const speakers = countSpeakers(quotes)
  const said = phrase('quotes', { n: quotes.length })
  return phrase('readFromIt', {
    sentences: phrase('sentences', { n: story.sentences.length }),
    quotes: speakers > 0 ? phrase('quotesBy', { quotes: said, speakers: phrase('speakers', { n: speakers }) }) : said,
    figures: phrase('casualtyFigures', { n: casualties.length }),
    dates: phrase('events', { n: datedEventsOf(story).length }),
  })
}

const countSpeakers = (quotes: readonly Quote[]): number => new Set(quotes.map(({ speaker }) => speaker.name.text)).size

/** What is read in a story: how much of each kind, and the first of each with its sentence. */
export function storyOverview(story: Story, { reader }: { reader: string }): Answer {
  const { quotes, casualties } = claimsOf(story)
  const speakers = countSpeakers(quotes)
  const answers = [
    answerWhoSaid(story, { reader }),
    answerCasualties(story, { reader }),
    answerTimeline(story, { reader }),
  ]
  const items = answers.flatMap((answer) => answer.items.slice(0, SHOWN))
  const isShortened = answers.some((answer) => answer.items.length > SHOWN)
  return {
    status: 'answered',
    reason: null,
    story,
    head: [
      phrase('intakeHead'),
      phrase('sentences', { n: story.sentences.length }),
      phrase('quotes', { n: quotes.length }),
      ...(speakers > 0 ? [phrase('speakers', { n: speakers })] : []),
      phrase('casualtyFigures', { n: casualties.length }),
      phrase('events', { n: datedEventsOf(story).length }),
    ],
    items,
    notes: isShortened ? [phrase('firstOfEach')] : [],
  }
}
