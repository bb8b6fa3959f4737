import type { Story } from '../story/story.ts'
import { type Answer, type Citation, cite, declined, type Item } from './answer.ts'
import { phrase } from './phrase.ts'
import { check } from './check/check.ts'
import { checkEverywhere, elsewhere, type Library, type Placed } from './check/everywhere.ts'
import type { Label } from './check/label.ts'

/** How each piece of a pasted text stands against a story, or against all; with the words it was held against. */
export function checked(
  pasted: string,
  { story, reader, ...library }: Library & { story: Story | null; reader: string },
): Answer {
  if (library.stories.size === 0 && !story) return declined(null, [phrase('check')], phrase('noStories'))
  const items = story ? inOne(pasted, story, library, reader) : inAny(pasted, library, reader)
  if (items.length === 0) return declined(story, [phrase('check')], phrase('nothingToCheck'))
  return {
    status: 'answered',
    reason: null,
    story,
    head: [phrase('check'), phrase('pieces', { n: items.length })],
    items,
    notes: [],
  }
}

const MISSING: readonly Label[] = ['absent', 'undecided']

/** Held against one story; what is not in it but stands in another is shown there. */
function inOne(pasted: string, story: Story, library: Library, reader: string): Item[] {
  return check(story, pasted).map((one) => {
    const other = MISSING.includes(one.label) ? elsewhere(one, story, library) : undefined
    const placed = other ?? { story, checked: one }
    return { kind: 'checked', where: other ? 'elsewhere' : 'asked', checked: one, cite: citationOf(placed, reader) }
  })
}

/** Held against all stories; each piece names the one that it was held against. */
const inAny = (pasted: string, library: Library, reader: string): Item[] =>
  checkEverywhere(pasted, library).map((placed) => ({
    ...{ kind: 'checked', where: 'any', checked: placed.checked, cite: citationOf(placed, reader) },
  }))

function citationOf({ story, checked: { passage } }: Placed, reader: string): Citation | null {
  const sentence = passage && story.sentences.find(({ start, end }) => start <= passage.start && passage.start < end)
  return sentence ? cite(story, sentence.n, [passage], reader) : null
}
