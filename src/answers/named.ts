import { claimsOf } from '../claims/read.ts'
import { isNamed } from '../search/naming.ts'
import { nameOf } from '../search/name.ts'
import { bearing } from '../search/names.ts'
import type { Story } from '../story/story.ts'
import { type Answer, declined } from './answer.ts'
import { phrase } from './phrase.ts'
import { meantBy } from './meant.ts'
import { whole } from './passages.ts'

/** The sentences of a story that surely name somebody by a typed name. */
export const namedIn = (typed: string, story: Story): number[] =>
  story.sentences.filter(({ excerpt }) => isNamed(typed, excerpt.text)).map(({ n }) => n)

/** The sentences in which speakers are named and do not speak: by a surname, or by the whole name of a body. */
export function spokenAbout(speakers: readonly string[], story: Story): number[] {
  const { quotes } = claimsOf(story)
  const speaking = new Set(
    quotes.flatMap(({ sentence, speaker }) => (speakers.includes(speaker.name.text) ? sentence : [])),
  )
  const named = new Set(speakers.flatMap((name) => byName(name, story)))
  return [...named].filter((n) => !speaking.has(n)).sort((a, b) => a - b)
}

function byName(name: string, story: Story): number[] {
  const surname = nameOf(name).telling.findLast(({ nation, common, behind }) => !nation && !common && !behind)
  if (!surname) return namedIn(name, story)
  const bears = bearing(surname.forms[0] ?? '', story.language)
  return story.sentences.filter(({ folded }) => bears(folded.text)).map(({ n }) => n)
}

/** The sentences in which others speak about somebody, or which name somebody who is not quoted. */
export function about(story: Story, name: string, reader: string): Answer {
  const { these } = meantBy(name, story)
  const head = [phrase('storyHead'), phrase('saidBy', { speaker: name })]
  const sentences = these.length > 0 ? spokenAbout(these, story) : namedIn(name, story)
  return sentences.length > 0 ? whole(story, sentences, head, reader) : declined(story, head, phrase('nobodyNamed'))
}
