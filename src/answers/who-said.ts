import { claimsOf } from '../claims/read.ts'
import type { Story } from '../story/story.ts'
import { type Answer, cite, citeRest, declined } from './answer.ts'
import { phrase } from './phrase.ts'
import { meantBy } from './meant.ts'
import { namedIn, spokenAbout } from './named.ts'

/** What a story reports as said, by one speaker or by all, in the order of the text. */
export function whoSaid(story: Story, { speaker, reader }: { speaker?: string | undefined; reader: string }): Answer {
  const { quotes } = claimsOf(story)
  const names = speaker === undefined ? [] : meantBy(speaker, story).these
  const chosen = speaker === undefined ? quotes : quotes.filter((quote) => names.includes(quote.speaker.name.text))
  const [first] = chosen
  if (!first)
    return speaker === undefined ? declined(story, [phrase('whoSaid')], phrase('noQuotes')) : nobody(story, speaker)
  const head = [phrase('whoSaid'), phrase('quotes', { n: chosen.length })]
  if (speaker !== undefined) head.splice(1, 0, phrase('saidBy', { speaker: first.speaker.name }))
  const others = speaker === undefined ? 0 : spokenAbout(names, story).length
  return {
    status: 'answered',
    reason: null,
    story,
    head,
    items: chosen.map((quote) => ({
      kind: 'quote',
      quote,
      cite: cite(story, quote.sentence, [quote.content], reader),
      goesOn: citeRest(story, quote.sentence, quote.content, reader),
    })),
    notes: others > 0 ? [phrase('others', { name: first.speaker.name, n: others })] : [],
    follow:
      others > 0 ? [{ label: phrase('showOthers'), command: 'about', input: { name: first.speaker.name.text } }] : [],
  }
}

/** That no one speaker is surely meant by a name: who may be, or where it names somebody all the same. */
function nobody(story: Story, typed: string): Answer {
  const head = [phrase('whoSaid'), phrase('saidBy', { speaker: typed })]
  const { near, several } = meantBy(typed, story)
  const n = several ? 0 : namedIn(typed, story).length
  if (n > 0)
    return {
      ...declined(story, head, phrase('namedNotQuoted', { name: typed, n })),
      follow: [{ label: phrase('showOthers'), command: 'about', input: { name: typed } }],
    }
  return {
    ...declined(story, head, phrase(several ? 'severalMeant' : 'nobodyQuoted')),
    notes: near.length > 0 ? [phrase('didYouMean', { names: near.join(' · ') })] : [],
    follow: near.map((name) => ({
      label: phrase('saidBy', { speaker: name }),
      command: 'who-said',
      input: { speaker: name },
    })),
  }
}
