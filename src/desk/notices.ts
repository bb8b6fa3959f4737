import { belongsTo, isOpen, type Showing } from '../story/front-matter.ts'
import type { SentenceDiff } from './align.ts'
import type { Standing } from './answer-record.ts'
import { hasSameWords } from './same-words.ts'

interface NoticeEffect {
  /** The standing of an excerpt after it. */
  readonly standing: Standing
  /** Whether the excerpt is shown as in the new version. */
  readonly usesNewText: boolean
  /** Whether the asker is notified. */
  readonly notifiesAsker: boolean
  /** Whether an editor must decide it, unless the story's front matter has it. */
  readonly needsEditor: boolean
}

/** The notices of news agencies about a text that went out, and what each does to an excerpt of it. */
export const NOTICES = {
  REFILE: { standing: 'refiled', usesNewText: true, notifiesAsker: false, needsEditor: false },
  CORRECTED: { standing: 'corrected', usesNewText: true, notifiesAsker: true, needsEditor: true },
  HOLD: { standing: 'checked', usesNewText: false, notifiesAsker: false, needsEditor: false },
  WITHDRAWN: { standing: 'withdrawn', usesNewText: false, notifiesAsker: true, needsEditor: true },
} as const satisfies Record<string, NoticeEffect>

export type Notice = keyof typeof NOTICES

/** What the front matter of a story says for the desk. */
export interface StoryStatus {
  readonly status: 'usable' | 'embargoed' | 'withheld' | 'withdrawn'
  /** The notice that a new version carries for its changed sentences. */
  readonly notice?: Notice | undefined
}

/** A notice for the citations of a sentence, and whether it is applied at once or proposed to an editor. */
export interface Proposal {
  readonly notice: Notice
  readonly needsDecision: boolean
}

/**
 * The notice for a whole story in a server, by its status and by where it belongs; undefined where it may be shown there at
 * that moment.
 */
export function noticeForStory(about: Showing, server: string, now: Date): Notice | undefined {
  if (about.status === 'withdrawn') return 'WITHDRAWN'
  return isOpen(about, now) && belongsTo(about, server) ? undefined : 'HOLD'
}

/**
 * The notice for a sentence that changed or was removed; undefined where its words stayed. Where another sentence could be
 * meant, an editor decides.
 */
export function proposeNotice(diff: SentenceDiff, { notice }: StoryStatus): Proposal | undefined {
  if (diff.kind === 'added') return undefined
  if (diff.kind === 'removed')
    return notice === 'HOLD'
      ? { notice, needsDecision: false }
      : { notice: 'WITHDRAWN', needsDecision: !settlesRemoval(notice) }
  const { kind, from, to, isCertain } = diff
  if (kind !== 'changed' && isCertain) return undefined
  if (notice) return { notice, needsDecision: !isCertain && notice !== 'HOLD' }
  return hasSameWords(from.excerpt.text, to.excerpt.text)
    ? { notice: 'REFILE', needsDecision: !isCertain }
    : { notice: 'CORRECTED', needsDecision: true }
}

/** A notice of a change in substance covers removed sentences as well; a refile does not. */
const settlesRemoval = (notice: Notice | undefined): boolean => notice === 'CORRECTED' || notice === 'WITHDRAWN'

/** The notices that an editor may choose from, by what became of the sentence. */
export const noticeChoices = (kind: 'changed' | 'removed'): readonly Notice[] =>
  kind === 'changed' ? ['CORRECTED', 'REFILE', 'HOLD', 'WITHDRAWN'] : ['WITHDRAWN', 'HOLD']
