import pg from 'pg'
import { z } from 'zod'
import { fingerprint } from './fingerprint.ts'
import { type ReadStory, readEdition } from './read-story.ts'

/** The first key of the advisory locks: any number that nobody else locks, "read" in ASCII. */
const LOCK = 0x72_65_61_64
/** Number of parts that the stories are locked in, by their content hashes. */
const PARTS = 64
/** Milliseconds to wait for the server. */
const CONNECTION_TIMEOUT = 10_000
/** Days after which readings of other code are deleted that no bot has asked for since. */
const DAYS_KEPT = 7

/** The tables, each row of `archive_readings` a story as code of some fingerprint has read it in files of some content. */
const TABLES = `
  begin;
  select pg_advisory_xact_lock(${LOCK});
  create table if not exists archive_codes (code text primary key, used_at timestamptz not null);
  create table if not exists archive_readings (
    code text not null references archive_codes on delete cascade,
    story text not null,
    hash text not null,
    reading text not null,
    primary key (code, story)
  );
  commit`

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue('is no JSON')
    return z.NEVER
  }
})
const row = z.object({ story: z.string(), reading: json.pipe(z.array(readEdition)) })

/** A story by its id and the hash of its files. */
export interface HashedStory {
  readonly id: string
  readonly hash: string
}

/**
 * What bots of the same code have read in stories, on a PostgreSQL server that they share, for the time of one update. What
 * a bot has locked when its connection ends is unlocked.
 */
export class SharedReadings {
  readonly #client: pg.Client
  readonly #code = fingerprint()

  private constructor(client: pg.Client) {
    this.#client = client
  }

  /** Connects, and makes the tables if they are missing. Throws the database's error, as all methods do. */
  static async open(databaseUrl: string): Promise<SharedReadings> {
    const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECTION_TIMEOUT })
    // Whatever breaks the connection fails the query that needs it.
    client.on('error', () => {})
    await client.connect()
    const readings = new SharedReadings(client)
    try {
      await client.query(TABLES)
      await readings.#markUsed()
    } catch (error) {
      await client.end()
      throw error
    }
    return readings
  }

  /** Keeps this code's readings, and deletes those of code that no bot runs any more. */
  async #markUsed(): Promise<void> {
    const used = 'insert into archive_codes values ($1, now()) on conflict (code) do update set used_at = now()'
    await this.#client.query(used, [this.#code])
    await this.#client.query('delete from archive_codes where used_at < now() - make_interval(days => $1)', [DAYS_KEPT])
  }

  /** Returns the editions of those stories that are there as their files are now. One that is damaged is not there. */
  async find(stories: readonly HashedStory[]): Promise<Map<string, ReadStory['editions']>> {
    const { rows } = await this.#client.query(
      `select story, reading from archive_readings join unnest($2::text[], $3::text[]) as asked (id, content)
       on story = id and hash = content where code = $1`,
      [this.#code, stories.map(({ id }) => id), stories.map(({ hash }) => hash)],
    )
    const parsed = rows.flatMap((one) => row.safeParse(one).data ?? [])
    return new Map(parsed.map(({ story, reading }) => [story, reading]))
  }

  /** Keeps what was read in stories that have no fault. */
  async keep(stories: readonly ReadStory[]): Promise<void> {
    const kept = stories.flatMap(({ id, contentHash: hash, faults, editions }) =>
      hash === undefined || faults.length > 0 ? [] : { id, hash, reading: JSON.stringify(editions) },
    )
    await this.#client.query(
      `insert into archive_readings select $1, * from unnest($2::text[], $3::text[], $4::text[])
       on conflict (code, story) do update set hash = excluded.hash, reading = excluded.reading`,
      [this.#code, kept.map(({ id }) => id), kept.map(({ hash }) => hash), kept.map(({ reading }) => reading)],
    )
  }

  /** Deletes what was read in stories that are gone. */
  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length > 0)
      await this.#client.query('delete from archive_readings where code = $1 and story = any($2)', [this.#code, ids])
  }

  /** Locks some of the parts that stories are in, unless another bot has; returns the stories in them. */
  async lock<S extends HashedStory>(stories: readonly S[], enough: number): Promise<S[]> {
    const locked: S[] = []
    for (const [part, inPart] of Map.groupBy(stories, partOf)) {
      if (locked.length >= enough) break
      const { rows } = await this.#client.query('select pg_try_advisory_lock($1, $2) as done', [LOCK, part])
      if (z.object({ done: z.boolean() }).parse(rows[0]).done) locked.push(...inPart)
    }
    return locked
  }

  /** Unlocks all that this bot has locked. */
  async unlock(): Promise<void> {
    await this.#client.query('select pg_advisory_unlock_all()')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client.end()
  }
}

const partOf = ({ hash }: HashedStory): number => Number.parseInt(hash.slice(0, 4), 16) % PARTS
