import { findings, placeIn, sentenceAt } from '../desk/change.ts'
import { type Word, WORDS, wordOfStory } from '../desk/words.ts'
import { ensureCorrection } from './corrections.ts'
import type { Database, World } from '../database/database.ts'
import { enqueue } from './queue.ts'
import { type Cited, citedFrom, isPublic, place, say, touch } from './saying.ts'
import { latestVersions, type Version, versionByHash } from './versions.ts'

/**
 * Compares what is cited of a story with its newest version. Unchanged sentences are followed to their new places;
 * what the story's file says of itself, and what changed in punctuation only, is applied; the rest is put before the
 * desks. Doing it again changes nothing, so it may be done at every start.
 */
export async function review(db: Database, world: World, story: string, language: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockStory(tx, story, language)
    const [newest] = await latestVersions(tx, story, language, 1)
    if (!newest) return
    await supersede(tx, world, newest, language)
    const cited = await citedFrom(tx, story, language)
    const word = wordOfStory(newest.edition.about)
    for (const [server, ofServer] of Map.groupBy(cited, ({ server }) => server))
      if (word) await applyToStory(tx, world, server, word, newest, language, ofServer)
      else await followSentences(tx, world, server, newest, language, ofServer)
  })
}

/** The stories, each in a language, of which anything was ever cited: no others need a review. */
export const everCited = (db: Database): Promise<{ story: string; language: string }[]> =>
  db.selectFrom('citations').select(['story', 'language']).distinct().execute()

/** Makes other reviews of the same story wait until the transaction ends. */
async function lockStory(tx: Database, story: string, language: string): Promise<void> {
  await tx
    .updateTable('versions')
    .set((eb) => ({ number: eb.ref('number') }))
    .where('story', '=', story)
    .where('language', '=', language)
    .execute()
}

/** A proposal made for a version that is no longer the newest is not decided on: it is made anew. */
async function supersede(tx: Database, world: World, { story, number }: Version, language: string): Promise<void> {
  const old = await tx
    .updateTable('corrections')
    .set({ state: 'superseded' })
    .where('story', '=', story)
    .where('language', '=', language)
    .where('state', 'in', ['open', 'held'])
    .where('to_version', '<>', number)
    .returning(['id', 'server'])
    .execute()
  for (const { id, server } of old) await enqueue(tx, world, { purpose: 'proposal-edit', server, correction: id })
}

async function applyToStory(
  tx: Database,
  world: World,
  server: string,
  word: Word,
  { story, number, edition }: Version,
  language: string,
  cited: readonly Cited[],
): Promise<void> {
  const affected = cited.filter(({ citation }) => citation.standing !== WORDS[word].standing)
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
  const { id } = await ensureCorrection(tx, world, { ...about, word, state: 'decided' })
  await say(tx, world, word, affected, id)
}

async function followSentences(
  tx: Database,
  world: World,
  server: string,
  newest: Version,
  language: string,
  cited: readonly Cited[],
): Promise<void> {
  const { story, number, edition: fresh } = newest
  for (const [hash, ofHash] of Map.groupBy(cited, ({ citation }) => citation.now.hash)) {
    if (hash === fresh.hash) {
      await lift(tx, world, story, language, ofHash)
      continue
    }
    const old = await versionByHash(tx, story, language, hash)
    if (!old) throw new Error(`${story} (${language}) is cited from a version that was never kept: ${hash}`)
    const found = findings(old.edition, fresh, fresh.about)
    const sentenceOf = ({ citation }: Cited): number => sentenceAt(old.edition, citation.now).n
    for (const [sentence, ofSentence] of Map.groupBy(ofHash, sentenceOf)) {
      const finding = found.get(sentence)
      if (!finding) throw new Error(`${story} (${language}) has no sentence ${sentence} in the version ${hash}`)
      const moved = ofSentence.map((one) => ({ ...one, next: placeIn(one.citation.now, old.edition, finding, fresh) }))
      if (!finding.proposal) {
        for (const { answer, citation, next } of moved) await place(tx, answer, { ...citation, now: next })
        const there = moved.map((one) => ({ ...one, citation: { ...one.citation, now: one.next } }))
        await lift(tx, world, story, language, there)
        continue
      }
      const { word, waits } = finding.proposal
      // What is not public yet is not corrected: editors see that the story changed, and take the excerpt off.
      const waiting = moved.filter((one) => !isPublic(one) && one.citation.standing !== 'checked')
      if (word !== 'REFILE') await say(tx, world, 'HOLD', waiting, null)
      const spoken = moved.filter(isPublic)
      if (spoken.length === 0) continue
      const to_sentence = finding.fate.kind === 'removed' ? null : finding.fate.to.n
      const about = {
        server,
        story,
        language,
        from_hash: hash,
        from_sentence: sentence,
        to_version: number,
        to_sentence,
      }
      const { id } = await ensureCorrection(tx, world, { ...about, word, state: waits ? 'open' : 'decided' })
      if (!waits) await say(tx, world, word, spoken, id)
    }
  }
}

/** Ends the check of citations whose words stand in the newest version after all. */
async function lift(
  tx: Database,
  world: World,
  story: string,
  language: string,
  cited: readonly Cited[],
): Promise<void> {
  const checked = cited.filter(({ citation }) => citation.standing === 'checked')
  for (const [answer, ofAnswer] of Map.groupBy(checked, ({ answer }) => answer)) {
    for (const { citation } of ofAnswer) {
      const words = await Promise.all(
        [citation.cited, citation.now].map(async ({ hash, start, end }) =>
          (await versionByHash(tx, story, language, hash))?.edition.body.slice(start, end),
        ),
      )
      await place(tx, answer, { ...citation, standing: words[0] === words[1] ? 'kept' : 'corrected' })
    }
    await touch(tx, world, answer, 'lift', null)
  }
}
