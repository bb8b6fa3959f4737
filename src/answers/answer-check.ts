import type { Story } from '../story/story.ts'
import { type Answer, type Citation, citeSentence, declinedAnswer, type AnswerItem } from './answer.ts'
import { phrase } from './phrase.ts'
import { checkTextAndFacts } from './check/check.ts'
import { checkAllStories, findElsewhere, type SearchableStories, type StoryFact } from './check/all-stories.ts'
import type { CheckLabel } from './check/check-result.ts'
import type { Excerpt } from '../story/excerpt.ts'

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
  const { spans, names, dates } = checkTextAndFacts(story, pasted)
  const items = spans.map((checked): AnswerItem => {
    const other = UNMATCHED_LABELS.includes(checked.label) ? findElsewhere(checked, story, searchable) : undefined
    const cite = other
      ? citePassage(other.story, other.checked.passage, reader)
      : citePassage(story, checked.passage, reader)
    return { kind: 'checked', where: other ? 'elsewhere' : 'asked', checked, cite }
  })
  const facts = [...names, ...dates].map((fact) => ({ story, fact }))
  return [...items, ...factItems(facts, 'asked', reader)]
}

/** Compares with all stories; each item names the story that its span was compared with. */
function checkAgainstAll(pasted: string, searchable: SearchableStories, reader: string): AnswerItem[] {
  const { spans, facts } = checkAllStories(pasted, searchable)
  const items = spans.map(({ story, checked }): AnswerItem => {
    return { kind: 'checked', where: 'any', checked, cite: citePassage(story, checked.passage, reader) }
  })
  return [...items, ...factItems(facts, 'any', reader)]
}

/** One item for all names, or dates, that stand alike in the same sentence, or that no story has. */
function factItems(facts: readonly StoryFact[], where: 'asked' | 'any', reader: string): AnswerItem[] {
  const cited = facts.map(({ story, fact }) => ({ fact, cite: story && citePassage(story, fact.passage, reader) }))
  const alike = Map.groupBy(cited, ({ fact: { label }, cite }) => [label, cite?.story.id, cite?.sentence.n].join(' '))
  return [...alike.values()].map((some): AnswerItem => {
    const passages = some.flatMap(({ fact: { passage } }) => passage ?? [])
    const cite = some[0]?.cite ?? null
    const highlights = cite ? cite.highlights.concat(passages.slice(1)) : []
    return { kind: 'fact', where, facts: some.map(({ fact }) => fact), cite: cite && { ...cite, highlights } }
  })
}

function citePassage(story: Story, passage: Excerpt | null, reader: string): Citation | null {
  const sentence = passage && story.sentences.find(({ start, end }) => start <= passage.start && passage.start < end)
  return sentence ? citeSentence(story, sentence.n, [passage], reader) : null
}
