import { apply, nothingStands } from '../desk/change.ts'
import type { AnswerRecord, Citation } from '../desk/record.ts'
import { type Word, WORDS } from '../desk/words.ts'
import { citationOf, findById } from './answers.ts'
import { advance } from './decide.ts'
import type { Database, World } from '../database/database.ts'
import { append } from './log.ts'
import { enqueue } from './queue.ts'

/** A citation and the answer it is in. */
export interface Cited {
  readonly answer: string
  readonly server: string
  readonly state: AnswerRecord['state']
  readonly citation: Citation
}

/** What stands of a story in public, or waits at a desk to be public. */
export async function citedFrom(tx: Database, story: string, language: string): Promise<Cited[]> {
  const rows = await tx
    .selectFrom('citations')
    .innerJoin('answers', 'answers.id', 'citations.answer')
    .selectAll('citations')
    .select(['answers.server', 'answers.state'])
    .where('citations.story', '=', story)
    .where('citations.language', '=', language)
    .where('citations.removed', '=', 0)
    .where('citations.standing', '<>', 'withdrawn')
    .where('answers.state', 'in', ['draft', 'held', 'published', 'corrected'])
    .orderBy('answers.number')
    .orderBy('citations.position')
    .execute()
  return rows.map((row) => ({ answer: row.answer, server: row.server, state: row.state, citation: citationOf(row) }))
}

export const isPublic = ({ state }: Cited): boolean => state === 'published' || state === 'corrected'

export interface Spoken extends Cited {
  /** Where the excerpt stands in the new version. */
  readonly next?: Citation['now']
}

/** Says a word of citations: they stand by it from now on, and each answer is edited once. */
export async function say(
  tx: Database,
  world: World,
  word: Word,
  cited: readonly Spoken[],
  correction: string | null,
  decided: { readonly actor?: string; readonly reason?: string | undefined } = {},
): Promise<void> {
  for (const [answer, ofAnswer] of Map.groupBy(cited, ({ answer }) => answer)) {
    for (const { citation, next } of ofAnswer)
      await place(tx, answer, { ...citation, ...apply(word, citation, next ?? citation.now) })
    if (WORDS[word].told && ofAnswer.every(isPublic)) await correct(tx, world, answer, word, correction)
    else await touch(tx, world, answer, word, correction, decided)
  }
}

export async function place(tx: Database, answer: string, { position, standing, now }: Citation): Promise<void> {
  await tx
    .updateTable('citations')
    .set({ standing, now_hash: now.hash, now_start: now.start, now_end: now.end, now_sentence: now.sentence })
    .where('answer', '=', answer)
    .where('position', '=', position)
    .execute()
}

/** Moves an answer on record to corrected, or to withdrawn where nothing of it stands. */
async function correct(
  tx: Database,
  world: World,
  answer: string,
  word: Word,
  correction: string | null,
): Promise<void> {
  for (;;) {
    const record = await findById(tx, answer)
    if (!record) return
    const move = nothingStands(record.citations) ? 'withdraw' : 'correct'
    const wish = { move, actor: 'program', editor: false, reason: word } as const
    if (await advance(tx, world, record, wish, correction === null ? {} : { correction })) return
  }
}

/** Changes how an answer is shown without changing its state or telling its asker. */
export async function touch(
  tx: Database,
  world: World,
  answer: string,
  act: string,
  correction: string | null,
  { actor, reason }: { readonly actor?: string; readonly reason?: string | undefined } = {},
): Promise<void> {
  const row = await tx
    .updateTable('answers')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', answer)
    .returning(['server', 'state', 'way'])
    .executeTakeFirstOrThrow()
  const { server, state, way } = row
  await append(tx, world, { server, answer, correction, actor: actor ?? null, act, reason: reason ?? null })
  const waits = state === 'draft' || state === 'held'
  if (!waits) await enqueue(tx, world, { purpose: 'edit', server, answer, correction })
  else if (way === 'offer') await enqueue(tx, world, { purpose: 'card-edit', server, answer })
}
