import { compareVersions, moveSpan, sentenceAt } from '../desk/compare.ts'
import { type Notice, NOTICES, noticeForStory } from '../desk/notices.ts'
import { ensureCorrection } from './corrections.ts'
import type { Database, Clock } from '../database/database.ts'
import { enqueue } from './queue.ts'
import {
  type AnswerCitation,
  findCitations,
  isPublic,
  updateCitation,
  applyNotice,
  bumpRevision,
} from './apply-notice.ts'
import { listLatestVersions, type Version, findVersionByHash } from './versions.ts'

/**
 * Compares the citations of a story with its newest version. Citations of unchanged sentences move to their new places;
 * notices in the story's own file, and changes of punctuation only, are applied; the rest is proposed to the
 * desks. It is idempotent, so it may run at every start.
 */
export async function reviewStory(db: Database, clock: Clock, story: string, language: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockStory(tx, story, language)
    const [newest] = await listLatestVersions(tx, story, language, 1)
    if (!newest) return
    await supersedeCorrections(tx, clock, newest, language)
    const cited = await findCitations(tx, story, language)
    for (const [server, ofServer] of Map.groupBy(cited, ({ server }) => server)) {
      const notice = noticeForStory(newest.edition.about, server, clock.now())
      if (notice) await applyStoryNotice(tx, clock, server, notice, newest, language, ofServer)
      else await reviewSentences(tx, clock, server, newest, language, ofServer)
    }
  })
}

/** The stories and languages that any record cites: no others need a review. */
export const listCitedStories = (db: Database): Promise<{ story: string; language: string }[]> =>
  db.selectFrom('citations').select(['story', 'language']).distinct().execute()

/** Locks a story against other reviews until the transaction ends. */
async function lockStory(tx: Database, story: string, language: string): Promise<void> {
  await tx
    .updateTable('versions')
    .set((eb) => ({ number: eb.ref('number') }))
    .where('story', '=', story)
    .where('language', '=', language)
    .execute()
}

/** Supersedes the open proposals for versions that are no longer the newest. */
async function supersedeCorrections(
  tx: Database,
  clock: Clock,
  { story, number }: Version,
  language: string,
): Promise<void> {
  const old = await tx
    .updateTable('corrections')
    .set({ state: 'superseded' })
    .where('story', '=', story)
    .where('language', '=', language)
    .where('state', 'in', ['open', 'held'])
    .where('to_version', '<>', number)
    .returning(['id', 'server'])
    .execute()
  for (const { id, server } of old) await enqueue(tx, clock, { purpose: 'proposal-edit', server, correction: id })
}

async function applyStoryNotice(
  tx: Database,
  clock: Clock,
  server: string,
  notice: Notice,
  { story, number, edition }: Version,
  language: string,
  cited: readonly AnswerCitation[],
): Promise<void> {
  const affected = cited.filter(({ citation }) => citation.standing !== NOTICES[notice].standing)
  if (affected.length === 0) return
  const about = {
    server,
    story,
    language,
    from_hash: edition.hash,
    from_sentence: 0,
    to_version: number,
    to_sentence: null,
  }
  const { id } = await ensureCorrection(tx, clock, { ...about, notice, state: 'decided' })
  await applyNotice(tx, clock, notice, affected, id)
}

async function reviewSentences(
  tx: Database,
  clock: Clock,
  server: string,
  newest: Version,
  language: string,
  cited: readonly AnswerCitation[],
): Promise<void> {
  const { story, number, edition: fresh } = newest
  for (const [hash, ofHash] of Map.groupBy(cited, ({ citation }) => citation.now.hash)) {
    if (hash === fresh.hash) {
      await liftChecks(tx, clock, story, language, ofHash)
      continue
    }
    const old = await findVersionByHash(tx, story, language, hash)
    if (!old) throw new Error(`${story} (${language}) is cited from a version that was never kept: ${hash}`)
    const found = compareVersions(old.edition, fresh, fresh.about)
    const sentenceOf = ({ citation }: AnswerCitation): number => sentenceAt(old.edition, citation.now).n
    for (const [sentence, ofSentence] of Map.groupBy(ofHash, sentenceOf)) {
      const change = found.get(sentence)
      if (!change) throw new Error(`${story} (${language}) has no sentence ${sentence} in the version ${hash}`)
      const moved = ofSentence.map((one) => ({
        ...one,
        newSpan: moveSpan(one.citation.now, old.edition, change, fresh),
      }))
      if (!change.proposal) {
        for (const { answer, citation, newSpan } of moved)
          await updateCitation(tx, answer, { ...citation, now: newSpan })
        const there = moved.map((one) => ({ ...one, citation: { ...one.citation, now: one.newSpan } }))
        await liftChecks(tx, clock, story, language, there)
        continue
      }
      const { notice, needsDecision } = change.proposal
      // A draft is not corrected: editors see that the story changed, and remove the excerpt.
      const waiting = moved.filter((one) => !isPublic(one) && one.citation.standing !== 'checked')
      if (needsDecision || notice !== 'REFILE') await applyNotice(tx, clock, 'HOLD', waiting, null)
      const noticed = moved.filter(isPublic)
      if (noticed.length === 0) continue
      const to_sentence = change.diff.kind === 'removed' ? null : change.diff.to.n
      const about = {
        server,
        story,
        language,
        from_hash: hash,
        from_sentence: sentence,
        to_version: number,
        to_sentence,
      }
      const { id } = await ensureCorrection(tx, clock, {
        ...about,
        notice,
        state: needsDecision ? 'open' : 'decided',
      })
      if (!needsDecision) await applyNotice(tx, clock, notice, noticed, id)
    }
  }
}

/** Citations but those that are under check because of a report: an editor ends that. */
async function withoutHeld(tx: Database, cited: readonly AnswerCitation[]): Promise<AnswerCitation[]> {
  if (cited.length === 0) return []
  const answers = [...new Set(cited.map(({ answer }) => answer))]
  const held = await tx.selectFrom('held_citations').selectAll().where('answer', 'in', answers).execute()
  return cited.filter(
    ({ answer, citation }) => !held.some((one) => one.answer === answer && one.position === citation.position),
  )
}

/** Ends the check of citations whose words stand in the newest version after all. */
async function liftChecks(
  tx: Database,
  clock: Clock,
  story: string,
  language: string,
  cited: readonly AnswerCitation[],
): Promise<void> {
  const checked = await withoutHeld(
    tx,
    cited.filter(({ citation }) => citation.standing === 'checked'),
  )
  for (const [answer, ofAnswer] of Map.groupBy(checked, ({ answer }) => answer)) {
    for (const { citation } of ofAnswer) {
      const words = await Promise.all(
        [citation.cited, citation.now].map(async ({ hash, start, end }) =>
          (await findVersionByHash(tx, story, language, hash))?.edition.body.slice(start, end),
        ),
      )
      await updateCitation(tx, answer, { ...citation, standing: words[0] === words[1] ? 'kept' : 'corrected' })
    }
    await bumpRevision(tx, clock, answer, 'lift', null)
  }
}
