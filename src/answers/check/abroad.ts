import type { Language } from '../../languages/language.ts'
import { type Lexicon, lexiconOf } from '../../search/lexicon.ts'
import { Excerpt } from '../../story/excerpt.ts'
import type { Story } from '../../story/story.ts'
import { weight } from './align.ts'
import { isName } from './cast.ts'
import { landOf } from './lands.ts'
import { wordsIn } from './locate.ts'
import { isNamesake } from './namesake.ts'
import type { Checked } from './label.ts'
import type { Pasted, Piece } from './piece.ts'
import type { Word } from './words.ts'

/** Words of another language than the story's are held against it by their numbers alone: what is quoted cannot be decided. */
export function abroad(
  { excerpt, quoted, speaker, words }: Piece,
  { text }: Pasted,
  story: Story,
): Checked | undefined {
  const found = { text: excerpt.text, at: excerpt.start }
  const held = quoted ? UNDECIDED : counted(words, text.language, story)
  const told = quoted || speaker !== null || words.some(({ number }) => number)
  return told || held.label !== 'undecided' ? { ...found, ...held } : undefined
}

/** How numbers told in another language stand in a story. */
interface Counted {
  readonly label: 'verbatim' | 'differs' | 'undecided'
  readonly passage: Excerpt | null
}

/** From this much of what is told around a number on, a sentence tells the same, number or not. */
const SAME = 0.5
const UNDECIDED: Counted = { label: 'undecided', passage: null }

const lexicons = new Map<string, Lexicon>()

/** Holds the numbers of words in another language against the sentence of a story that tells most of the same. */
function counted(words: readonly Word[], from: Language, story: Story): Counted {
  const to = story.language
  const key = `${from.code} ${to.code}`
  const lexicon = lexicons.get(key) ?? lexiconOf(from, to, [])
  lexicons.set(key, lexicon)
  const numbers = words.filter(({ number }) => number)
  const told = words.filter(({ free, number }) => !free && !number)
  const shared = (there: readonly Word[]): number => {
    const met = told.filter((word) => there.some((one) => mayMean(word, one, from, to, lexicon)))
    return met.reduce((sum, word) => sum + weight(word), 0)
  }
  const all = told.reduce((sum, word) => sum + weight(word), 0)
  const best = wordsIn(story)
    .map((there) => ({ there, share: shared(there) / Math.max(all, 1) }))
    .reduce((a, b) => (b.share > a.share ? b : a), { there: [] as readonly Word[], share: 0 })
  const [first, last] = [best.there[0], best.there.at(-1)]
  if (numbers.length === 0 || best.share < SAME || !first || !last) return UNDECIDED
  const passage = Excerpt.of(story.body, first.start, last.end)
  const there = best.there.filter(({ number }) => number)
  if (numbers.every(({ text }) => there.some((one) => one.text === text))) return { label: 'verbatim', passage }
  // Where the sentence counts several things, which of them is meant cannot be told.
  return there.length === 1 && numbers.length === 1 ? { label: 'differs', passage } : UNDECIDED
}

/** Whether a word of one language may stand for one of another. */
function mayMean(word: Word, there: Word, from: Language, to: Language, lexicon: Lexicon): boolean {
  if (there.free || there.number) return false
  const land = landOf(word.text, from)
  if (land) return land === landOf(there.text, to)
  if (isName(word, from)) return isNamesake(word.text, there.text)
  return (
    lexicon
      .find([word.text], 0, 1)
      ?.renderings.some(({ words }) => words.length === 1 && stemIs(words[0], there, to)) === true
  )
}

const stemIs = (word: string | undefined, { stem }: Word, language: Language): boolean =>
  word !== undefined && language.search.stem(word) === stem
