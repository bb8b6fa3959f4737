import { datedEventsOf } from '../claims/dated-events.ts'
import { claimsOf } from '../claims/read.ts'
import type { Story } from '../story/story.ts'
import type { Answer } from './answer.ts'
import type { Control } from './controls.ts'
import { quotedSpeakers } from './match-speakers.ts'
import { type Phrase, phrase } from './phrase.ts'

/** Options of a menu at most, by Discord's limit, and characters of an option's value. */
const MAX_OPTIONS = 25
const MAX_VALUE = 100
/** The value of the option for all speakers; a name is behind a sign, so no name can be taken for it. */
export const EVERY_SPEAKER = '*'
export const NAME_SIGN = '='

/** The card of a story: what is in it, and buttons that ask it. They name the story alone, so they ask its newest version. */
export function storyCard(story: Story, reader: string): Answer {
  const { title } = story.about
  const edition = story.translations.find(({ language }) => language.code === reader)
  const button = (action: string, label: Phrase, style: 'plain' | 'good' = 'plain'): Control => ({
    kind: 'button',
    action: [action, story.id],
    label,
    style,
  })
  return {
    status: 'answered',
    reason: null,
    story,
    head: [phrase('call', { text: edition?.about.title ?? title }), ...(edition ? [phrase('unofficial')] : [])],
    items: [
      {
        kind: 'noted',
        above: [...(edition ? [phrase('call', { text: title })] : []), ...describeContents(story)],
        cite: null,
        below: [],
      },
    ],
    notes: [phrase('cardHint')],
    controls: [
      [
        button('card-ask', phrase('cardAsk'), 'good'),
        button('card-speakers', phrase('whoSaid')),
        button('card-casualties', phrase('casualties')),
        button('card-timeline', phrase('timeline')),
        button('card-follow', phrase('follow')),
      ],
      [
        button('card-check', phrase('check')),
        button('card-show', phrase('storyHead')),
        button('card-changes', phrase('changedHead')),
      ],
    ],
  }
}

/** How much of each kind was found in a story, a line each. */
function describeContents(story: Story): Phrase[] {
  const { quotes, casualties } = claimsOf(story)
  const timeline = datedEventsOf(story)
  const line = (what: 'whoSaid' | 'casualties' | 'timeline', amount: Phrase): Phrase =>
    phrase('figure', { what: phrase(what), amount })
  const names = phrase('claimants', { n: quotedSpeakers(story).length })
  return [
    phrase('sentences', { n: story.sentences.length }),
    quotes.length > 0
      ? line('whoSaid', phrase('cardQuotes', { quotes: phrase('quotes', { n: quotes.length }), names }))
      : phrase('noQuotes'),
    casualties.length > 0 ? line('casualties', phrase('claims', { n: casualties.length })) : phrase('noCasualties'),
    timeline.length > 0 ? line('timeline', phrase('events', { n: timeline.length })) : phrase('noDates'),
  ]
}

/** The speakers of a story to choose from, most quoted first. */
export function speakerMenu(story: Story): Answer {
  const counts = Map.groupBy(claimsOf(story).quotes, ({ speaker }) => speaker.name.text)
  const names = quotedSpeakers(story)
  const offered = names.filter((name) => name.length < MAX_VALUE).slice(0, MAX_OPTIONS - 1)
  const option = (value: string, label: Phrase, n: number) => ({
    value,
    label,
    description: phrase('quotes', { n }),
    selected: false,
  })
  return {
    status: 'answered',
    reason: null,
    story,
    head: [phrase('whoSaid')],
    items: [],
    notes: names.length > offered.length ? [phrase('cardMoreSpeakers', { n: names.length - offered.length })] : [],
    controls: [
      [
        {
          kind: 'menu',
          action: ['card-speaker', story.id],
          placeholder: phrase('cardChooseSpeaker'),
          single: true,
          options: [
            option(EVERY_SPEAKER, phrase('cardEverySpeaker'), claimsOf(story).quotes.length),
            ...offered.map((name) =>
              option(`${NAME_SIGN}${name}`, phrase('saidBy', { speaker: name }), counts.get(name)?.length ?? 0),
            ),
          ],
        },
      ],
    ],
  }
}
