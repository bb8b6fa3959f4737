import { foldText } from '../story/fold.ts'

/** What can be followed: a story, the words of a speaker, a figure (an outcome in a story), a question without an answer. */
const FOLLOW_KINDS = ['story', 'speaker', 'figure', 'question'] as const
export type FollowKind = (typeof FOLLOW_KINDS)[number]

/** What somebody follows. */
export interface FollowSubject {
  readonly kind: FollowKind
  /** The story's id; null for all stories. */
  readonly story: string | null
  /** The speaker's name, the outcome or the question; empty for a story. */
  readonly words: string
}

/** What a person follows in a server, and where they are told. */
export interface Follow extends FollowSubject {
  readonly id: string
  readonly server: string
  readonly person: string
  /** The language that they are told in. */
  readonly language: string
  /** Where it was asked for. */
  readonly channel: string
  /** The channel a thread is in. */
  readonly parent: string | null
  /** Whether the channel is told, and not the person in private. */
  readonly inChannel: boolean
  readonly since: string
}

/** Maximum number of things that a person may follow in a server. */
export const MAX_FOLLOWS = 50

/** The same for the same subject, however its words are spelt. */
export const subjectKey = ({ kind, story, words }: FollowSubject): string =>
  JSON.stringify([kind, story, foldText(words.trim())])

/** Follows without those whose news the same person is told in the same place with all that is new in the story. */
export function withoutCovered(follows: readonly Follow[]): Follow[] {
  const placeOf = ({ server, person, inChannel, channel }: Follow): string =>
    JSON.stringify([server, person, inChannel ? channel : null])
  const covered = new Set(follows.filter(({ kind }) => kind === 'story').map(placeOf))
  return follows.filter((follow) => isWhole(follow) || !covered.has(placeOf(follow)))
}

/** Whether its news is not a part of the story's. */
const isWhole = ({ kind }: FollowSubject): boolean => kind === 'story' || kind === 'question'

/** Whether its news may be a part of a story's. */
export const isPart = (subject: FollowSubject, id: string): boolean =>
  !isWhole(subject) && (subject.story === null || subject.story === id)

/** Whether something of one story alone is followed. */
export const isOfStory = ({ kind, story }: FollowSubject, id: string): boolean => story === id && kind !== 'question'

/** Follows whose news of a version is told in one message: of a person in private, all that is a part of the story's. */
export const groupByMessage = (follows: readonly Follow[]): Map<string, Follow[]> =>
  Map.groupBy(follows, (follow) => {
    const { id, server, person, channel, inChannel } = follow
    if (inChannel) return JSON.stringify([channel, subjectKey(follow)])
    return JSON.stringify(isWhole(follow) ? id : [server, person])
  })
