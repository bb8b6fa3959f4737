import type { Story } from '../story/story.ts'
import { type Answer, type Citation, citeSentence, declinedAnswer, type AnswerItem } from './answer.ts'
import { phrase } from './phrase.ts'
import { checkText } from './check/check.ts'
import { checkAllStories, findElsewhere, type SearchableStories, type StoryCheck } from './check/all-stories.ts'
import type { CheckLabel } from './check/check-result.ts'

/** How each piece of a pasted text stands against a story, or against all; with the words it was held against. */
export function answerCheck(
  pasted: string,
  { story, reader, ...library }: SearchableStories & { story: Story | null; reader: string },
): Answer {
  if (library.stories.size === 0 && !story) return declinedAnswer(null, [phrase('check')], phrase('noStories'))
  const items = story ? checkAgainstOne(pasted, story, library, reader) : checkAgainstAll(pasted, library, reader)
  if (items.length === 0) return declinedAnswer(story, [phrase('check')], phrase('nothingToCheck'))
  return {
    status: 'answered',
    reason: null,
    story,
    head: [phrase('check'), phrase('pieces', { n: items.length })],
    items,
    notes: [],
  }
}

const UNMATCHED_LABELS: readonly CheckLabel[] = ['absent', 'undecided']

/** Held against one story; what is not in it but stands in another is shown there. */
function checkAgainstOne(pasted: string, story: Story, library: SearchableStories, reader: string): AnswerItem[] {
  return checkText(story, pasted).map((one) => {
    const other = UNMATCHED_LABELS.includes(one.label) ? findElsewhere(one, story, library) : undefined
    const placed = other ?? { story, checked: one }
    return { kind: 'checked', where: other ? 'elsewhere' : 'asked', checked: one, cite: citePassage(placed, reader) }
  })
}

/** Held against all stories; each piece names the one that it was held against. */
const checkAgainstAll = (pasted: string, library: SearchableStories, reader: string): AnswerItem[] =>
  checkAllStories(pasted, library).map((placed) => ({
    ...{ kind: 'checked', where: 'any', checked: placed.checked, cite: citePassage(placed, reader) },
  }))

function citePassage({ story, checked: { passage } }: StoryCheck, reader: string): Citation | null {
  const sentence = passage && story.sentences.find(({ start, end }) => start <= passage.start && passage.start < end)
  return sentence ? citeSentence(story, sentence.n, [passage], reader) : null
}
