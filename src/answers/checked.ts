import type { Story } from '../story/story.ts'
import { type Answer, cite, declined, phrase } from './answer.ts'
import { check } from './check/check.ts'

/** How each piece of a pasted text stands against a story, with the words it was held against. */
export function checked(story: Story, pasted: string, reader: string): Answer {
  const found = check(story, pasted)
  if (found.length === 0) return declined(story, [phrase('check')], phrase('nothingToCheck'))
  return {
    status: 'answered',
    reason: null,
    story,
    head: [phrase('check'), phrase('pieces', { n: found.length })],
    items: found.map((one) => {
      const { passage } = one
      const sentence =
        passage && story.sentences.find(({ start, end }) => start <= passage.start && passage.start < end)
      return { kind: 'checked', checked: one, cite: sentence ? cite(story, sentence.n, [passage], reader) : null }
    }),
    notes: [],
  }
}
