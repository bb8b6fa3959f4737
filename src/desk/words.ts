import type { Fate } from './align.ts'
import type { Standing } from './record.ts'

interface Effect {
  /** How an excerpt stands after it. */
  readonly standing: Standing
  /** Whether the excerpt becomes that of the new version. */
  readonly takesNew: boolean
  /** Whether the asker is told. */
  readonly told: boolean
  /** Whether an editor must say so, unless the story's front matter does. */
  readonly byEditor: boolean
}

/** The wire's own words for what happens to a text that went out, and what each does to an excerpt of it. */
export const WORDS = {
  REFILE: { standing: 'refiled', takesNew: true, told: false, byEditor: false },
  CORRECTED: { standing: 'corrected', takesNew: true, told: true, byEditor: true },
  HOLD: { standing: 'checked', takesNew: false, told: false, byEditor: false },
  WITHDRAWN: { standing: 'withdrawn', takesNew: false, told: true, byEditor: true },
} as const satisfies Record<string, Effect>

export type Word = keyof typeof WORDS

/** What a story's file says of itself, as far as the desk goes by it. */
export interface Notice {
  readonly status: 'usable' | 'embargoed' | 'withheld' | 'withdrawn'
  /** The word that a new version carries for its changed sentences. */
  readonly notice?: Word | undefined
}

/** A word for what is public of a sentence, and whether it holds at once or waits for an editor. */
export interface Proposal {
  readonly word: Word
  readonly waits: boolean
}

/** The word for a whole story, where its file gives one. */
export function wordOfStory({ status }: Notice): Word | undefined {
  if (status === 'withdrawn') return 'WITHDRAWN'
  return status === 'usable' ? undefined : 'HOLD'
}

/** The word for a sentence that changed or went, or nothing where its words stayed. */
export function propose(fate: Fate, { notice }: Notice): Proposal | undefined {
  if (fate.kind === 'removed')
    return notice === 'HOLD' ? { word: notice, waits: false } : { word: 'WITHDRAWN', waits: !settles(notice) }
  if (fate.kind !== 'changed') return undefined
  if (notice) return { word: notice, waits: false }
  return sameWords(fate.from.excerpt.text, fate.to.excerpt.text)
    ? { word: 'REFILE', waits: false }
    : { word: 'CORRECTED', waits: true }
}

/** A notice that owns to a change of substance settles what became of a removed sentence; a refile does not. */
const settles = (notice: Word | undefined): boolean => notice === 'CORRECTED' || notice === 'WITHDRAWN'

/**
 * Whether two texts differ in spacing, invisible characters and light punctuation only. Quotation marks, question
 * marks, signs, vowel marks and whatever stands between digits count as words: they can turn the sense.
 */
export const sameWords = (a: string, b: string): boolean => bare(a) === bare(b)

const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cf}\u0640]/gu, '')
    .replace(/(?<!\p{N})[.,;:،؛]|[.,;:،؛](?!\p{N})/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

/** The words an editor may choose from for what became of a sentence. */
export const choices = (kind: 'changed' | 'removed'): readonly Word[] =>
  kind === 'changed' ? ['CORRECTED', 'REFILE', 'HOLD', 'WITHDRAWN'] : ['WITHDRAWN', 'HOLD']
