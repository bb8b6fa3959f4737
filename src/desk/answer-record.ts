import type { Mode } from './settings.ts'

/** The states of an answer on record. */
export const ANSWER_STATES = ['draft', 'held', 'rejected', 'approved', 'published', 'corrected', 'withdrawn'] as const
export type AnswerState = (typeof ANSWER_STATES)[number]

/** How an answer becomes public: asked in an open channel, shared by its asker, or offered to the desk. */
const WAYS = ['open', 'share', 'offer'] as const
export type Way = (typeof WAYS)[number]

/** The first state of an answer by its way: only an offer waits for the desk. */
export const INITIAL_STATES = { open: 'approved', share: 'approved', offer: 'draft' } as const satisfies Record<
  Way,
  AnswerState
>

/** The ways that a channel's mode allows. In an open channel an editor may share what they alone see, as a check of a message. */
export const WAYS_BY_MODE = {
  open: ['open', 'share'],
  private: ['share'],
  reviewed: ['offer'],
  off: [],
} as const satisfies Record<Mode, readonly Way[]>

/**
 * The standing of one excerpt of an answer: kept as it was cited, or as notices left it. refiled and corrected: its
 * text is that of a newer version. checked: its text is under check. withdrawn: it is no longer shown.
 */
const STANDINGS = ['kept', 'refiled', 'corrected', 'checked', 'withdrawn'] as const
export type Standing = (typeof STANDINGS)[number]

/** A span of one version of a story. */
export interface VersionSpan {
  /** SHA-256 of the version's body. */
  readonly hash: string
  /** UTF-16 offsets into that body. */
  readonly start: number
  readonly end: number
  readonly sentence: number
}

/** One excerpt of an answer on record: its span when cited, and in the newest version. */
export interface CitationRecord {
  /** Counted from 1 in the answer. */
  readonly position: number
  readonly story: string
  readonly language: string
  readonly cited: VersionSpan
  readonly now: VersionSpan
  /** The rule that found it. */
  readonly rule: string
  readonly standing: Standing
  /** Whether an editor removed it before publication. */
  readonly removed: boolean
}

/** The translation that is shown beside an excerpt of an answer on record. */
export interface TranslationRecord extends CitationRecord {
  /** The position of the excerpt. */
  readonly beside: number
}

/** An answer on record. It holds no names and no text but the question. */
export interface AnswerRecord {
  readonly id: string
  readonly server: string
  /** Counted from 1 in the server; editors name it by this. */
  readonly number: number
  readonly channel: string
  readonly way: Way
  /** Null once erased. */
  readonly asker: string | null
  readonly command: string
  /** The command's checked input; null once erased. */
  readonly input: unknown
  readonly story: string
  /** SHA-256 of the body of the story that was asked about. */
  readonly version: string
  readonly state: AnswerState
  /** Counts every change: a decision names the revision its maker saw. */
  readonly revision: number
  readonly decider: string | null
  readonly reason: string | null
  /** The public message; null until there is one. */
  readonly message: string | null
  readonly askedAt: string
  readonly citations: readonly CitationRecord[]
  /** What is shown beside them in the reader's language. */
  readonly translations: readonly TranslationRecord[]
}
