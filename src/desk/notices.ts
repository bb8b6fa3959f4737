import type { SentenceDiff } from './align.ts'
import type { Standing } from './answer-record.ts'

interface NoticeEffect {
  /** How an excerpt stands after it. */
  readonly standing: Standing
  /** Whether the excerpt becomes that of the new version. */
  readonly usesNewText: boolean
  /** Whether the asker is told. */
  readonly notifiesAsker: boolean
  /** Whether an editor must say so, unless the story's front matter does. */
  readonly needsEditor: boolean
}

/** The wire's own words for what happens to a text that went out, and what each does to an excerpt of it. */
export const NOTICES = {
  REFILE: { standing: 'refiled', usesNewText: true, notifiesAsker: false, needsEditor: false },
  CORRECTED: { standing: 'corrected', usesNewText: true, notifiesAsker: true, needsEditor: true },
  HOLD: { standing: 'checked', usesNewText: false, notifiesAsker: false, needsEditor: false },
  WITHDRAWN: { standing: 'withdrawn', usesNewText: false, notifiesAsker: true, needsEditor: true },
} as const satisfies Record<string, NoticeEffect>

export type Notice = keyof typeof NOTICES

/** What a story's file says of itself, as far as the desk goes by it. */
export interface StoryStatus {
  readonly status: 'usable' | 'embargoed' | 'withheld' | 'withdrawn'
  /** The word that a new version carries for its changed sentences. */
  readonly notice?: Notice | undefined
}

/** A word for what is public of a sentence, and whether it holds at once or waits for an editor. */
export interface Proposal {
  readonly notice: Notice
  readonly needsDecision: boolean
}

/** The word for a whole story, where its file gives one. */
export function noticeForStory({ status }: StoryStatus): Notice | undefined {
  if (status === 'withdrawn') return 'WITHDRAWN'
  return status === 'usable' ? undefined : 'HOLD'
}

/** The word for a sentence that changed or went, or nothing where its words stayed. */
export function proposeNotice(diff: SentenceDiff, { notice }: StoryStatus): Proposal | undefined {
  if (diff.kind === 'removed')
    return notice === 'HOLD'
      ? { notice, needsDecision: false }
      : { notice: 'WITHDRAWN', needsDecision: !settlesRemoval(notice) }
  if (diff.kind !== 'changed') return undefined
  if (notice) return { notice, needsDecision: false }
  return hasSameWords(diff.from.excerpt.text, diff.to.excerpt.text)
    ? { notice: 'REFILE', needsDecision: false }
    : { notice: 'CORRECTED', needsDecision: true }
}

/** A notice that owns to a change of substance settles what became of a removed sentence; a refile does not. */
const settlesRemoval = (notice: Notice | undefined): boolean => notice === 'CORRECTED' || notice === 'WITHDRAWN'

/**
 * Whether two texts differ in spacing, invisible characters and light punctuation only. Quotation marks, question
 * marks, signs, vowel marks and whatever stands between digits count as words: they can turn the sense.
 */
export const hasSameWords = (a: string, b: string): boolean => stripPunctuation(a) === stripPunctuation(b)

const stripPunctuation = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cf}\u0640]/gu, '')
    .replace(/(?<!\p{N})[.,;:،؛]|[.,;:،؛](?!\p{N})/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

/** The words an editor may choose from for what became of a sentence. */
export const noticeChoices = (kind: 'changed' | 'removed'): readonly Notice[] =>
  kind === 'changed' ? ['CORRECTED', 'REFILE', 'HOLD', 'WITHDRAWN'] : ['WITHDRAWN', 'HOLD']
