import type { Clock, Database } from '../database/database.ts'
import type { CastVote, Vote } from '../desk/vote.ts'

/** Saves whether an answer answered. A person has one vote on an answer: the last counts. */
export async function saveVote(db: Database, clock: Clock, vote: Vote): Promise<void> {
  const { reason, words } = vote
  const at = clock.now().toISOString()
  await db
    .insertInto('votes')
    .values({ ...vote, at })
    .onConflict((conflict) => conflict.columns(['answer', 'person']).doUpdateSet({ reason, words, at }))
    .execute()
}

/** The votes of a server, newest first, without who cast them. */
export const listVotes = (db: Database, server: string): Promise<CastVote[]> =>
  db
    .selectFrom('votes')
    .select(['command', 'story', 'reason', 'words', 'at'])
    .where('server', '=', server)
    .orderBy('at', 'desc')
    .execute()
