import { claimsOf } from '../claims/read.ts'
import { mentionsName } from '../search/name-mention.ts'
import { parseName } from '../search/name.ts'
import { nameMatcher } from '../search/name-similarity.ts'
import type { Story } from '../story/story.ts'
import { type Answer, declinedAnswer } from './answer.ts'
import { phrase } from './phrase.ts'
import { matchSpeakers } from './match-speakers.ts'
import { showSentences } from './answer-question.ts'

/** The sentences of a story that surely name somebody by a typed name. */
export const findNameSentences = (typed: string, story: Story): number[] =>
  story.sentences.filter(({ excerpt }) => mentionsName(typed, excerpt.text)).map(({ n }) => n)

/** The sentences in which speakers are named and do not speak: by a surname, or by the whole name of a body. */
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
  const bears = nameMatcher(surname.forms[0] ?? '', story.language)
  return story.sentences.filter(({ folded }) => bears(folded.text)).map(({ n }) => n)
}

/** The sentences in which others speak about somebody, or which name somebody who is not quoted. */
export function answerAbout(story: Story, name: string, reader: string): Answer {
  const { matches: these } = matchSpeakers(name, story)
  const head = [phrase('storyHead'), phrase('saidBy', { speaker: name })]
  const sentences = these.length > 0 ? findOtherMentions(these, story) : findNameSentences(name, story)
  return sentences.length > 0
    ? showSentences(story, sentences, head, reader)
    : declinedAnswer(story, head, phrase('nobodyNamed'))
}
