import { detectLanguage } from '../../languages/detect.ts'
import type { Language } from '../../languages/language.ts'
import { analyse } from '../../search/analysis.ts'
import type { SearchIndex } from '../../search/search.ts'
import { createEdition, type Story } from '../../story/story.ts'
import { checkText } from './check.ts'
import type { CheckResult, CheckLabel } from './check-result.ts'
import { type ComparedWord, toComparedWords } from './compared-word.ts'

/** The stories that somebody may see, and what finds them. */
export interface SearchableStories {
  readonly stories: ReadonlyMap<string, Story>
  readonly index: SearchIndex
}

/** A piece of a pasted text as it stands in one of several stories. */
export interface StoryCheck {
  readonly story: Story
  readonly checked: CheckResult
}

/** So few stories are all looked at; of more, those that the index finds. */
const MAX_CANDIDATES = 8
/** So many sentences of a pasted text are looked up. */
const MAX_SENTENCES = 8
/** What differs from a story is told of it only if the pasted text shares so many words with its sentence. */
const MIN_SHARED_WORDS = 3

/** What each label tells of a piece. */
const LABEL_WEIGHTS: Readonly<Record<CheckLabel, number>> = {
  verbatim: 3,
  'attributed-otherwise': 3,
  differs: 1,
  undecided: 0,
  absent: 0,
}

/** Holds a pasted text against every story: each piece against the one that it fits best, by words before all else. */
export function checkAllStories(text: string, library: SearchableStories): StoryCheck[] {
  const held = candidateStories(text, library).map((story) => ({ story, items: checkInStory(story, text) }))
  const [home, ...others] = held.sort((a, b) => matchedWeight(b.items) - matchedWeight(a.items))
  if (!home) return []
  const better = others.flatMap(({ story, items }) => items.filter(isVerbatim).map((checked) => ({ story, checked })))
  const own = home.items.map((checked): StoryCheck => {
    const other = isVerbatim(checked) ? undefined : better.find((one) => overlap(one.checked, checked))
    return other ?? { story: home.story, checked }
  })
  const more = better.filter(
    ({ checked }, i) => ![...own, ...better.slice(0, i)].some((one) => overlap(one.checked, checked)),
  )
  return [...own, ...more].sort((a, b) => a.checked.at - b.checked.at)
}

/** Where words that are not in a story stand word for word in another one. */
export function findElsewhere({ text }: CheckResult, story: Story, library: SearchableStories): StoryCheck | undefined {
  for (const other of candidateStories(text, library)) {
    if (other.id === story.id) continue
    const found = checkText(other, text).find(isVerbatim)
    if (found) return { story: other, checked: found }
  }
  return undefined
}

/** The stories that may hold what a text tells. */
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

/** What a text is in one story of many: figures alone are alike in stories that have nothing to do with each other. */
function checkInStory(story: Story, text: string): CheckResult[] {
  const { language } = story
  const own = new Set(toComparedWords(text, language).flatMap((word) => (isTelling(word, language) ? [word.stem] : [])))
  return checkText(story, text).filter(({ label, passage }) => {
    if (label !== 'differs' || !passage) return true
    const sentence = story.sentences.find(({ start, end }) => start <= passage.start && passage.start < end)
    const words = new Set(toComparedWords(sentence?.excerpt.text ?? '', language).map(({ stem }) => stem))
    return [...own].filter((stem) => words.has(stem)).length >= MIN_SHARED_WORDS
  })
}

const isTelling = ({ text, isFunctionWord, isNumber }: ComparedWord, language: Language): boolean =>
  !isFunctionWord && !isNumber && !analyse(text, language).isLight

const isVerbatim = ({ label }: CheckResult): boolean => label === 'verbatim'
const matchedWeight = (items: readonly CheckResult[]): number =>
  items.reduce((sum, { label, text }) => sum + LABEL_WEIGHTS[label] * text.length, 0)
const overlap = (a: CheckResult, b: CheckResult): boolean => a.at < b.at + b.text.length && b.at < a.at + a.text.length
