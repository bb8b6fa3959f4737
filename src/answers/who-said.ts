import type { Quote } from '../claims/claim.ts'
import { claimsOf } from '../claims/read.ts'
import { foldText } from '../story/fold.ts'
import type { Story } from '../story/story.ts'
import { bearing, findName, sameName } from '../search/names.ts'
import { type Answer, cite, citeRest, declined, phrase } from './answer.ts'

/** The speakers of a story by the fullest name it gives them, most quoted first. */
export function speakersOf(story: Story): string[] {
  const counts = new Map<string, number>()
  for (const { speaker } of claimsOf(story).quotes)
    counts.set(speaker.name.text, (counts.get(speaker.name.text) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name)
}

/** What a story reports as said, by one speaker or by all, in the order of the text. */
export function whoSaid(story: Story, { speaker, reader }: { speaker?: string | undefined; reader: string }): Answer {
  const { quotes } = claimsOf(story)
  const names = speaker === undefined ? [] : meant(speaker, speakersOf(story))
  const chosen = speaker === undefined ? quotes : quotes.filter((quote) => names.includes(quote.speaker.name.text))
  const [first] = chosen
  if (!first) {
    const reason = speaker === undefined ? phrase('noQuotes') : phrase('noQuotesBy', { name: speaker })
    return declined(story, [phrase('whoSaid')], reason)
  }
  const head = [phrase('whoSaid'), phrase('quotes', { n: chosen.length })]
  if (speaker !== undefined) head.splice(1, 0, phrase('saidBy', { speaker: first.speaker.name }))
  const others = speaker === undefined ? 0 : mentions(story, chosen).length
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

/** Whom somebody means by a name: everybody who bears it, or else the likeliest one. */
function meant(typed: string, speakers: readonly string[]): string[] {
  const likely = findName(typed, speakers)
  const same = likely.filter((name) => sameName(typed, name))
  return same.length > 0 ? same : likely.slice(0, 1)
}

/** Sentences in which a speaker is named but does not speak. */
export function mentions(story: Story, quotes: readonly Quote[]): number[] {
  const names = new Set(quotes.map(({ speaker }) => foldText(speaker.name.text)))
  const speaking = new Set(quotes.map(({ sentence }) => sentence))
  const surnames = [...names].map((name) => name.split(' ').at(-1) ?? name)
  const named = surnames.map((name) => bearing(name, story.language))
  return story.sentences
    .filter(({ n, folded }) => !speaking.has(n) && named.some((bears) => bears(folded.text)))
    .map(({ n }) => n)
}
