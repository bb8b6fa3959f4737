import type { Story } from '../story/story.ts'
import { type Answer, type Citation, citeSentence, declinedAnswer, type AnswerItem } from './answer.ts'
import { phrase } from './phrase.ts'
import { checkText } from './check/check.ts'
import { checkAllStories, findElsewhere, type SearchableStories, type StoryCheck } from './check/all-stories.ts'
import type { CheckLabel } from './check/check-result.ts'

/** Answers how each span of a pasted text compares with a story, or with all stories, citing the words it was compared with. */
export function answerCheck(
  pasted: string,
  { story, reader, ...searchable }: SearchableStories & { story: Story | null; reader: string },
): Answer {
  if (searchable.stories.size === 0 && !story) return declinedAnswer(null, [phrase('check')], phrase('noStories'))
  const items = story ? checkAgainstOne(pasted, story, searchable, reader) : checkAgainstAll(pasted, searchable, reader)
  if (items.length === 0) return declinedAnswer(story, [phrase('check')], phrase('nothingToCheck'))
  return {
    status: 'answered',
    reason: null,
    story,
    head: [phrase('check'), phrase('pieces', { n: items.length })],
    items,
    notes: [phrase('checkedOnly')],
  }
}

const UNMATCHED_LABELS: readonly CheckLabel[] = ['absent', 'undecided']

/** Compares with one story; a span that only another story has is shown there. */
function checkAgainstOne(pasted: string, story: Story, searchable: SearchableStories, reader: string): AnswerItem[] {
  return checkText(story, pasted).map((checked) => {
    const other = UNMATCHED_LABELS.includes(checked.label) ? findElsewhere(checked, story, searchable) : undefined
    const cite = citePassage(other ?? { story, checked }, reader)
    return { kind: 'checked', where: other ? 'elsewhere' : 'asked', checked, cite }
  })
}

/** Compares with all stories; each item names the story that its span was compared with. */
const checkAgainstAll = (pasted: string, searchable: SearchableStories, reader: string): AnswerItem[] =>
  checkAllStories(pasted, searchable).map((found) => ({
    kind: 'checked',
    where: 'any',
    checked: found.checked,
    cite: citePassage(found, reader),
  }))

function citePassage({ story, checked: { passage } }: StoryCheck, reader: string): Citation | null {
  const sentence = passage && story.sentences.find(({ start, end }) => start <= passage.start && passage.start < end)
  return sentence ? citeSentence(story, sentence.n, [passage], reader) : null
}
