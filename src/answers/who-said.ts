import { claimsOf } from '../claims/read.ts'
import type { Story } from '../story/story.ts'
import { type Answer, citeSentence, citeContinuation, declinedAnswer } from './answer.ts'
import { phrase } from './phrase.ts'
import { matchSpeakers } from './match-speakers.ts'
import { findNameSentences, findOtherMentions } from './about.ts'

/** Lists the quotes of a story, by one speaker or by all, in the order of the text. */
export function answerWhoSaid(
  story: Story,
  { speaker, reader }: { speaker?: string | undefined; reader: string },
): Answer {
  const { quotes } = claimsOf(story)
  const names = speaker === undefined ? [] : matchSpeakers(speaker, story).matches
  const chosen = speaker === undefined ? quotes : quotes.filter((quote) => names.includes(quote.speaker.name.text))
  const [first] = chosen
  if (!first)
    return speaker === undefined
      ? declinedAnswer(story, [phrase('whoSaid')], phrase('noQuotes'))
      : declineSpeaker(story, speaker)
  const head = [phrase('whoSaid'), phrase('quotes', { n: chosen.length })]
  if (speaker !== undefined) head.splice(1, 0, phrase('saidBy', { speaker: first.speaker.name }))
  const others = speaker === undefined ? 0 : findOtherMentions(names, story).length
  return {
    status: 'answered',
    reason: null,
    story,
    head,
    items: chosen.map((quote) => ({
      kind: 'quote',
      quote,
      cite: citeSentence(story, quote.sentence, [quote.content], reader),
      continuation: citeContinuation(story, quote.sentence, quote.content, reader),
    })),
    notes: others > 0 ? [phrase('others', { name: first.speaker.name, n: others })] : [],
    suggestions: [
      ...(others > 0
        ? [{ label: phrase('showOthers'), command: 'mentions', input: { name: first.speaker.name.text } }]
        : []),
      ...(speaker === undefined
        ? []
        : [
            {
              label: phrase('follow'),
              command: 'follow speaker',
              input: { speaker: first.speaker.name.text },
              needsServer: true,
            } as const,
          ]),
    ],
  }
}

/** Declines a name that surely means no speaker: suggests speakers, or the sentences that name that person. */
function declineSpeaker(story: Story, typed: string): Answer {
  const head = [phrase('whoSaid'), phrase('saidBy', { speaker: typed })]
  const { suggestions, isAmbiguous } = matchSpeakers(typed, story)
  const n = isAmbiguous ? 0 : findNameSentences(typed, story).length
  if (n > 0)
    return {
      ...declinedAnswer(story, head, phrase('namedNotQuoted', { name: typed, n })),
      suggestions: [{ label: phrase('showOthers'), command: 'mentions', input: { name: typed } }],
    }
  return {
    ...declinedAnswer(story, head, phrase(isAmbiguous ? 'ambiguousSpeaker' : 'nobodyQuoted')),
    notes: suggestions.length > 0 ? [phrase('didYouMean', { names: suggestions.join(' · ') })] : [],
    suggestions: suggestions.map((name) => ({
      label: phrase('saidBy', { speaker: name }),
      command: 'who-said',
      input: { speaker: name },
    })),
  }
}
