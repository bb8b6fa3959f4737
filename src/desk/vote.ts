/** Why an answer did not answer, as people choose it. */
export const VOTE_REASONS = ['beside', 'incomplete', 'wrong', 'unclear', 'other'] as const
export type VoteReason = (typeof VOTE_REASONS)[number]

/** What one person says of one answer: that it answered, or why it did not. */
export interface Vote {
  readonly answer: string
  readonly person: string
  readonly server: string
  readonly command: string
  readonly story: string
  /** Null where it answered. */
  readonly reason: VoteReason | null
  readonly words: string | null
}

/** What the desk reads of a vote: nobody's id. */
export type CastVote = Omit<Vote, 'answer' | 'person' | 'server'> & { readonly at: string }

/** The votes on the answers of one command from one story. */
export interface VoteTally {
  readonly command: string
  readonly story: string
  readonly yes: number
  readonly no: number
  /** Numbers of the reasons, those that were given. */
  readonly reasons: ReadonlyMap<VoteReason, number>
  /** What people said in their own words, newest first. */
  readonly words: readonly { readonly reason: VoteReason; readonly text: string }[]
}

/** Counts votes by command and story, those with the most against them first. */
export function tallyVotes(votes: readonly Pick<Vote, 'command' | 'story' | 'reason' | 'words'>[]): VoteTally[] {
  const groups = [...Map.groupBy(votes, ({ command, story }) => JSON.stringify([command, story])).values()]
  const tallies = groups.flatMap((group): VoteTally[] => {
    const [first] = group
    if (!first) return []
    const { command, story } = first
    const against = group.flatMap(({ reason }) => reason ?? [])
    const counted = VOTE_REASONS.map((one) => [one, against.filter((reason) => reason === one).length] as const)
    const reasons = new Map(counted.filter(([, n]) => n > 0))
    const words = group.flatMap(({ reason, words: text }) => (reason && text ? [{ reason, text }] : []))
    return [{ command, story, yes: group.length - against.length, no: against.length, reasons, words }]
  })
  return tallies.sort((a, b) => b.no - a.no || b.yes - a.yes || a.command.localeCompare(b.command))
}
