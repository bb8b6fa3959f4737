import { detect } from '../../languages/detect.ts'
import type { Language } from '../../languages/language.ts'
import { analyse } from '../../search/analysis.ts'
import type { Index } from '../../search/search.ts'
import { edition, type Story } from '../../story/story.ts'
import { check } from './check.ts'
import type { Checked, Label } from './label.ts'
import { type Word, wordsOf } from './words.ts'

/** The stories that somebody may see, and what finds them. */
export interface Library {
  readonly stories: ReadonlyMap<string, Story>
  readonly index: Index
}

/** A piece of a pasted text as it stands in one of several stories. */
export interface Placed {
  readonly story: Story
  readonly checked: Checked
}

/** So few stories are all looked at; of more, those that the index finds. */
const FEW = 8
/** So many sentences of a pasted text are looked up. */
const SENTENCES = 8
/** What differs from a story is told of it only if the pasted text shares so many words with its sentence. */
const SHARED = 3

/** What each label tells of a piece. */
const TELLS: Readonly<Record<Label, number>> = {
  verbatim: 3,
  'attributed-otherwise': 3,
  differs: 1,
  undecided: 0,
  absent: 0,
}

/** Holds a pasted text against every story: each piece against the one that it fits best, by words before all else. */
export function checkEverywhere(text: string, library: Library): Placed[] {
  const held = candidates(text, library).map((story) => ({ story, items: heldIn(story, text) }))
  const [home, ...others] = held.sort((a, b) => told(b.items) - told(a.items))
  if (!home) return []
  const better = others.flatMap(({ story, items }) => items.filter(isVerbatim).map((checked) => ({ story, checked })))
  const own = home.items.map((checked): Placed => {
    const other = isVerbatim(checked) ? undefined : better.find((one) => overlap(one.checked, checked))
    return other ?? { story: home.story, checked }
  })
  const more = better.filter(
    ({ checked }, i) => ![...own, ...better.slice(0, i)].some((one) => overlap(one.checked, checked)),
  )
  return [...own, ...more].sort((a, b) => a.checked.at - b.checked.at)
}

/** Where words that are not in a story stand word for word in another one. */
export function elsewhere({ text }: Checked, story: Story, library: Library): Placed | undefined {
  for (const other of candidates(text, library)) {
    if (other.id === story.id) continue
    const found = check(other, text).find(isVerbatim)
    if (found) return { story: other, checked: found }
  }
  return undefined
}

/** The stories that may hold what a text tells. */
function candidates(text: string, { stories, index }: Library): Story[] {
  const [first] = stories.values()
  if (!first || stories.size <= FEW) return [...stories.values()]
  const { language, about } = first
  const { sentences } = edition(text, about, detect(text) ?? language)
  const found = sentences
    .slice(0, SENTENCES)
    .flatMap(({ excerpt }) => index.search(excerpt.text, { top: FEW }).flatMap(({ hits }) => hits))
  const ids = new Set(found.map(({ story }) => story.id))
  const visible = [...ids].flatMap((id) => stories.get(id) ?? [])
  return visible.length > 0 ? visible.slice(0, FEW) : [first]
}

/** What a text is in one story of many: figures alone are alike in stories that have nothing to do with each other. */
function heldIn(story: Story, text: string): Checked[] {
  const { language } = story
  const own = new Set(wordsOf(text, language).flatMap((word) => (isTelling(word, language) ? [word.stem] : [])))
  return check(story, text).filter(({ label, passage }) => {
    if (label !== 'differs' || !passage) return true
    const sentence = story.sentences.find(({ start, end }) => start <= passage.start && passage.start < end)
    const words = new Set(wordsOf(sentence?.excerpt.text ?? '', language).map(({ stem }) => stem))
    return [...own].filter((stem) => words.has(stem)).length >= SHARED
  })
}

const isTelling = ({ text, free, number }: Word, language: Language): boolean =>
  !free && !number && !analyse(text, language).light

const isVerbatim = ({ label }: Checked): boolean => label === 'verbatim'
const told = (items: readonly Checked[]): number =>
  items.reduce((sum, { label, text }) => sum + TELLS[label] * text.length, 0)
const overlap = (a: Checked, b: Checked): boolean => a.at < b.at + b.text.length && b.at < a.at + a.text.length
