import { claimsOf } from '../claims/read.ts'
import { mentionsName } from '../search/name-mention.ts'
import { parseName } from '../search/name.ts'
import { nameMatcher } from '../search/name-similarity.ts'
import type { Story } from '../story/story.ts'
import { type Answer, declinedAnswer } from './answer.ts'
import { phrase } from './phrase.ts'
import { matchSpeakers } from './match-speakers.ts'
import { showSentences } from './answer-question.ts'

/** Finds the sentences of a story that surely name somebody by a typed name. */
export const findNameSentences = (typed: string, story: Story): number[] =>
  story.sentences.filter(({ excerpt }) => mentionsName(typed, excerpt.text)).map(({ n }) => n)

/** Finds the sentences that name some speakers and do not quote them: by a surname, or by the whole name of a body. */
export function findOtherMentions(speakers: readonly string[], story: Story): number[] {
  const { quotes } = claimsOf(story)
  const speaking = new Set(
    quotes.flatMap(({ sentence, speaker }) => (speakers.includes(speaker.name.text) ? sentence : [])),
  )
  const named = new Set(speakers.flatMap((name) => findSurnameSentences(name, story)))
  return [...named].filter((n) => !speaking.has(n)).sort((a, b) => a - b)
}

function findSurnameSentences(name: string, story: Story): number[] {
  const surname = parseName(name).contentWords.findLast(
    ({ country, isCommon, isModifier }) => !country && !isCommon && !isModifier,
  )
  if (!surname) return findNameSentences(name, story)
  const mentionsSurname = nameMatcher(surname.forms[0] ?? '', story.language)
  return story.sentences.filter(({ folded }) => mentionsSurname(folded.text)).map(({ n }) => n)
}

/** Shows the sentences that name somebody without quoting them. */
export function answerAbout(story: Story, name: string, reader: string): Answer {
  const { matches } = matchSpeakers(name, story)
  const head = [phrase('storyHead'), phrase('saidBy', { speaker: name })]
  const sentences = matches.length > 0 ? findOtherMentions(matches, story) : findNameSentences(name, story)
  return sentences.length > 0
    ? showSentences(story, sentences, head, reader)
    : declinedAnswer(story, head, phrase('nobodyNamed'))
}
