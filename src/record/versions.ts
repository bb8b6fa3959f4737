import type { ExpressionBuilder } from 'kysely'
import { z } from 'zod'
import { languageOf } from '../languages/index.ts'
import { belongsTo, frontMatter, isOpen, readFrontMatter } from '../story/front-matter.ts'
import { type Edition, createEdition, type Story } from '../story/story.ts'
import type { Database, Clock } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'

/** What of a stored front matter says where it may be shown. */
const { status, servers, 'embargoed-until': opening } = frontMatter.shape
const shownWhere = z.object({ status, servers, 'embargoed-until': opening })

/** One version of a story's text in one language. */
export interface Version {
  readonly story: string
  /** Counted from 1 for each language of each story. */
  readonly number: number
  readonly seenAt: string
  readonly edition: Edition
}

/**
 * Saves an edition if its text or front matter differs from the newest version's. Of several processes that see the
 * same change one saves it. Returns the newest version.
 */
export async function saveVersion(db: Database, clock: Clock, story: string, fresh: Edition): Promise<Version> {
  const language = fresh.language.code
  const about = JSON.stringify(fresh.about)
  for (;;) {
    const last = await newestRow(db, story, language)
    if (last && last.hash === fresh.hash && last.about === about) return versionOf(last)
    const number = (last?.number ?? 0) + 1
    const seen_at = clock.now().toISOString()
    const row = { story, language, number, hash: fresh.hash, about, body: fresh.body, seen_at }
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('versions')
      .values(row)
      .onConflict((conflict) => conflict.columns(['story', 'language', 'number']).doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 1n) return versionOf(row)
  }
}

/** The number of the newest version of the story and language of a row of `versions`. */
export const newestNumber = (eb: ExpressionBuilder<Tables, 'versions'>) =>
  eb
    .selectFrom('versions as later')
    .select(({ fn }) => fn.max('later.number').as('newest'))
    .whereRef('later.story', '=', 'versions.story')
    .whereRef('later.language', '=', 'versions.language')

/** Whether a version with some front matter may be shown in a server at a moment. */
export function mayBeShown(about: string, server: string, now: Date): boolean {
  const { data } = shownWhere.safeParse(JSON.parse(about))
  return data !== undefined && isOpen(data, now) && belongsTo(data, server)
}

/** The hash and front matter of the newest version of each story in each language, as `saveVersion` compares them. */
export async function listNewestVersions(
  db: Database,
): Promise<{ story: string; language: string; hash: string; about: string }[]> {
  return db
    .selectFrom('versions')
    .select(['story', 'language', 'hash', 'about'])
    .where('number', '=', newestNumber)
    .execute()
}

/** When the newest version of each story, in any of its languages, was first seen. */
export async function listSeenStories(db: Database): Promise<{ story: string; seen_at: string }[]> {
  return db
    .selectFrom('versions')
    .select((eb) => ['story', eb.fn.max('seen_at').as('seen_at')])
    .groupBy('story')
    .execute()
}

/** The newest versions of a story in a language, newest first. */
export async function listLatestVersions(
  db: Database,
  story: string,
  language: string,
  count: number,
): Promise<Version[]> {
  const rows = await db
    .selectFrom('versions')
    .selectAll()
    .where('story', '=', story)
    .where('language', '=', language)
    .orderBy('number', 'desc')
    .limit(count)
    .execute()
  return rows.map(versionOf)
}

/** The newest versions that differ in their text, newest first: changes of the front matter alone are left out. */
export async function listLatestTexts(
  db: Database,
  story: string,
  language: string,
  count: number,
): Promise<Version[]> {
  const versions = await listLatestVersions(db, story, language, 100)
  return versions.filter(({ edition }, i) => edition.hash !== versions[i - 1]?.edition.hash).slice(0, count)
}

/** The version with a hash; undefined if it was never saved. */
export async function findVersionByHash(
  db: Database,
  story: string,
  language: string,
  hash: string,
): Promise<Version | undefined> {
  const row = await db
    .selectFrom('versions')
    .selectAll()
    .where('hash', '=', hash)
    .where('story', '=', story)
    .where('language', '=', language)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  return row && versionOf(row)
}

/** A version by its number; undefined if there is none. */
export async function findVersionByNumber(
  db: Database,
  story: string,
  language: string,
  number: number,
): Promise<Version | undefined> {
  const row = await db
    .selectFrom('versions')
    .selectAll()
    .where('story', '=', story)
    .where('language', '=', language)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && versionOf(row)
}

const newestRow = (db: Database, story: string, language: string): Promise<Row | undefined> =>
  db
    .selectFrom('versions')
    .selectAll()
    .where('story', '=', story)
    .where('language', '=', language)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

interface Row {
  readonly story: string
  readonly language: string
  readonly number: number
  readonly hash: string
  readonly about: string
  readonly body: string
  readonly seen_at: string
}

function versionOf({ story, language: code, number, about, body, seen_at }: Row): Version {
  const language = languageOf(code)
  // JSON is YAML: what was saved is checked as a file is.
  const read = readFrontMatter(about, `${story}.${code}.md`)
  if (!language || !read.ok) throw new Error(`version ${number} of ${story} (${code}) cannot be read any more`)
  return { story, number, seenAt: seen_at, edition: createEdition(body, read.value, language) }
}

/** A version as a story of its own. */
export const versionAsStory = ({ story, edition }: Version): Story => ({ id: story, ...edition, translations: [] })
