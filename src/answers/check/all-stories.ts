import { detectLanguage } from '../../languages/detect.ts'
import type { Language } from '../../languages/language.ts'
import { analyse } from '../../search/analysis.ts'
import type { SearchIndex } from '../../search/search.ts'
import { createEdition, type Story } from '../../story/story.ts'
import { checkText, checkTextAndFacts } from './check.ts'
import type { CheckResult, CheckLabel } from './check-result.ts'
import { type FactCheck, isInStory } from './fact-check.ts'
import { type ComparedWord, toComparedWords } from './compared-word.ts'

/** The stories that a reader may see, and the index that finds them. */
export interface SearchableStories {
  readonly stories: ReadonlyMap<string, Story>
  readonly index: SearchIndex
}

/** The check of a span of a pasted text against one of several stories. */
export interface StoryCheck {
  readonly story: Story
  readonly checked: CheckResult
}

/** A name or a date of a pasted text, and the story that has it; null if none of all stories has. */
export interface StoryFact {
  readonly story: Story | null
  readonly fact: FactCheck
}

/** How a pasted text compares with all stories. */
interface AllStoriesCheck {
  readonly spans: readonly StoryCheck[]
  readonly facts: readonly StoryFact[]
}

/** Maximum number of stories to compare with; of more, the index chooses. */
const MAX_CANDIDATES = 8
/** Maximum number of sentences of a pasted text that are looked up in the index. */
const MAX_SENTENCES = 8
/** A span is said to differ from a story only if the pasted text shares this many words with the story's sentence. */
const MIN_SHARED_WORDS = 3

/** Weight of each label when choosing the story that a text fits best. */
const LABEL_WEIGHTS: Readonly<Record<CheckLabel, number>> = {
  verbatim: 3,
  'attributed-otherwise': 3,
  differs: 1,
  undecided: 0,
  absent: 0,
}

/** Checks a pasted text against all stories: each span against a story that has it word for word, else the best-fitting one. */
export function checkAllStories(text: string, searchable: SearchableStories): AllStoriesCheck {
  const checks = candidateStories(text, searchable).map((story) => ({ story, ...checkInStory(story, text) }))
  const [home, ...others] = checks.sort((a, b) => matchedWeight(b.items) - matchedWeight(a.items))
  if (!home) return { spans: [], facts: [] }
  const better = others.flatMap(({ story, items }) => items.filter(isVerbatim).map((checked) => ({ story, checked })))
  const own = home.items.map((checked): StoryCheck => {
    const other = isVerbatim(checked) ? undefined : better.find((one) => overlap(one.checked, checked))
    return other ?? { story: home.story, checked }
  })
  const more = better.filter(
    ({ checked }, i) => ![...own, ...better.slice(0, i)].some((one) => overlap(one.checked, checked)),
  )
  return {
    spans: [...own, ...more].sort((a, b) => a.checked.at - b.checked.at),
    facts: checkFacts([home, ...others], checks.length === searchable.stories.size),
  }
}

/**
 * The names and dates of a pasted text, each in the first story that has it, best-fitting first; if `isComplete`, also those
 * that none of all stories has.
 */
function checkFacts(
  checks: readonly { story: Story; facts: readonly FactCheck[] }[],
  isComplete: boolean,
): StoryFact[] {
  const home = checks[0]?.story
  // Of several stories each was published on a day of its own.
  const all = checks
    .flatMap(({ story, facts }) => facts.map((fact) => ({ story, fact })))
    .filter(({ fact: { label } }) => label !== 'published' || checks.length === 1)
  const byPlace = [...Map.groupBy(all, ({ fact }) => fact.at)].sort(([a], [b]) => a - b)
  return byPlace.flatMap(([, some]): StoryFact[] => {
    const found =
      some.find(({ fact }) => isInStory(fact.label)) ?? some.find(({ story, fact }) => fact.passage && story === home)
    if (found) return [found]
    const [first] = some
    const isAbsent = some.every(({ fact }) => fact.passage === null) && some.length === checks.length
    return first && isComplete && isAbsent ? [{ story: null, fact: first.fact }] : []
  })
}

/** Finds another story that has the words of a span word for word. */
export function findElsewhere(
  { text }: CheckResult,
  story: Story,
  searchable: SearchableStories,
): StoryCheck | undefined {
  for (const other of candidateStories(text, searchable)) {
    if (other.id === story.id) continue
    const found = checkText(other, text).find(isVerbatim)
    if (found) return { story: other, checked: found }
  }
  return undefined
}

/** The stories that a text may come from. */
function candidateStories(text: string, { stories, index }: SearchableStories): Story[] {
  const [first] = stories.values()
  if (!first || stories.size <= MAX_CANDIDATES) return [...stories.values()]
  const { language, about } = first
  const { sentences } = createEdition(text, about, detectLanguage(text) ?? language)
  const found = sentences
    .slice(0, MAX_SENTENCES)
    .flatMap(({ excerpt }) => index.search(excerpt.text, { top: MAX_CANDIDATES }).flatMap(({ hits }) => hits))
  const ids = new Set(found.map(({ story }) => story.id))
  const visible = [...ids].flatMap((id) => stories.get(id) ?? [])
  return visible.length > 0 ? visible.slice(0, MAX_CANDIDATES) : [first]
}

/** Checks a text against one story of many. Equal figures alone do not connect it with an unrelated story. */
function checkInStory(story: Story, text: string): { items: CheckResult[]; facts: readonly FactCheck[] } {
  const { language } = story
  const own = new Set(
    toComparedWords(text, language).flatMap((word) => (isContentWord(word, language) ? [word.stem] : [])),
  )
  const { spans, names, dates } = checkTextAndFacts(story, text)
  const items = spans.filter(({ label, passage }) => {
    if (label !== 'differs' || !passage) return true
    const sentence = story.sentences.find(({ start, end }) => start <= passage.start && passage.start < end)
    const words = new Set(toComparedWords(sentence?.excerpt.text ?? '', language).map(({ stem }) => stem))
    return [...own].filter((stem) => words.has(stem)).length >= MIN_SHARED_WORDS
  })
  return { items, facts: [...names, ...dates] }
}

const isContentWord = ({ text, isFunctionWord, isNumber }: ComparedWord, language: Language): boolean =>
  !isFunctionWord && !isNumber && !analyse(text, language).isLight

const isVerbatim = ({ label }: CheckResult): boolean => label === 'verbatim'
const matchedWeight = (items: readonly CheckResult[]): number =>
  items.reduce((sum, { label, text }) => sum + LABEL_WEIGHTS[label] * text.length, 0)
const overlap = (a: CheckResult, b: CheckResult): boolean => a.at < b.at + b.text.length && b.at < a.at + a.text.length
