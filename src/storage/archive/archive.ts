import { rmSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { setImmediate as turn } from 'node:timers/promises'
import { z } from 'zod'
import { readClaims } from '../../claims/read.ts'
import { recordOf } from '../../claims/record.ts'
import { languages } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import { type Narrowing, type Place, tokensOf } from '../../search/narrow.ts'
import { wordsOf } from '../../search/words.ts'
import { loadStory, storyFiles } from '../../story/corpus.ts'
import type { Fault } from '../../story/front-matter.ts'
import type { Edition, Story } from '../../story/story.ts'
import { fingerprint } from './fingerprint.ts'
import { storiesIn } from './stories.ts'
import { REMOVALS, TABLES } from './tables.ts'

/** Hears how many of how many changed stories are in. */
export type Told = (done: number, all: number) => void

/** The stories of a folder on disk, as they were read, and the tokens of their sentences. */
export interface Archive extends Narrowing {
  /** Takes in what is new or changed in the folder and takes out what is gone. Throws what the folder says. */
  update(told?: Told): Promise<void>
  /** The stories as they are now. */
  stories(): Map<string, Story>
  /** What is wrong with the files that could not be taken in. */
  faults(): Fault[]
  close(): void
}

const BATCH = 20
/** After so many changed stories the index of words is put in order, which halves the time of a question. */
const MANY = 50
/** Of a want that more sentences hold only so many are weighed: it tells little. */
const WEIGHED = 1_500
/** Of a question with more words than this the rarest are looked for. */
const MOST_WANTS = 16
/** Milliseconds to wait for another process that writes. */
const PATIENCE = 30_000

const fault = z.object({ file: z.string(), field: z.string(), value: z.string(), reason: z.string() })
const place = z.object({ story: z.string(), n: z.int() })

/** Opens the archive of a folder in a file, which is made if it is not there. */
export function openArchive(path: string, folder: string): Archive {
  const database = openDatabase(path)
  const whole = (run: () => void): void => {
    database.exec('begin immediate')
    try {
      run()
      database.exec('commit')
    } catch (error) {
      database.exec('rollback')
      throw error
    }
  }
  const removals = REMOVALS.map((sql) => database.prepare(sql))
  const remove = (id: string): void => {
    for (const removal of removals) removal.run(id)
  }
  const match = matching(database)
  const held = database.prepare('select doc as n from frequencies where term = ?')
  const counted = database.prepare('select count(*) as n from sentences')
  const frequencies = new Map<string, number>()
  const frequency = (token: string): number => {
    const count = frequencies.get(token) ?? numberOf(held.get(token))
    frequencies.set(token, count)
    return count
  }
  let size = numberOf(counted.get())
  let written = languagesIn(database)
  const add = adding(database)

  return {
    get size() {
      return size
    },
    frequency,
    narrow(wants, language, most) {
      if (!written.has(language.code)) return []
      const weighed = wants
        .map((tokens) => tokens.filter((token) => frequency(token) > 0))
        .map((tokens) => ({ tokens, held: tokens.reduce((sum, token) => sum + frequency(token), 0) }))
        .filter(({ held }) => held > 0)
        .sort((a, b) => a.held - b.held)
        .slice(0, MOST_WANTS)
        .map(({ tokens, held }) => ({ tokens, weight: Math.log(1 + size / held) }))
      return match(weighed, language, most)
    },
    async update(told) {
      const { changed, gone } = await changes(database, folder)
      whole(() => {
        database.exec('delete from editions where gone = 1')
        gone.forEach(remove)
      })
      for (let at = 0; at < changed.length; at += BATCH) {
        const batch = await Promise.all(
          changed.slice(at, at + BATCH).map(async (one) => ({ ...one, ...(await loadStory(folder, one.names)) })),
        )
        whole(() => {
          for (const one of batch) {
            remove(one.id)
            add(one)
          }
        })
        told?.(at + batch.length, changed.length)
        // Whoever asks meanwhile is answered.
        await turn()
      }
      if (changed.length >= MANY) database.exec("insert into words (words) values ('optimize')")
      size = numberOf(counted.get())
      written = languagesIn(database)
      frequencies.clear()
    },
    stories: () => storiesIn(database),
    faults: () =>
      database
        .prepare('select file, field, value, reason from faults order by file')
        .all()
        .map((row) => fault.parse(row)),
    close: () => database.close(),
  }
}

/** The languages that its sentences are in. */
const languagesIn = (database: DatabaseSync): Set<string> =>
  new Set(
    database
      .prepare('select distinct language from sentences')
      .all()
      .map(({ language }) => String(language)),
  )

/** Opens the file, or a new one in its place if another code than this has made it. */
function openDatabase(path: string): DatabaseSync {
  const now = fingerprint()
  const database = new DatabaseSync(path, { timeout: PATIENCE })
  database.exec('create table if not exists made (by text not null)')
  const by = database.prepare('select by from made').get()?.by
  if (by !== undefined && by !== now) {
    database.close()
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
    return openDatabase(path)
  }
  database.exec(TABLES)
  if (by === undefined) database.prepare('insert into made (by) values (?)').run(now)
  return database
}

/** A story of the folder whose files are not as they were. */
interface Changed {
  readonly id: string
  readonly names: readonly string[]
  /** The size and times of each file. */
  readonly stamps: ReadonlyMap<string, string>
}

/** What changed in the folder since it was looked at last. */
async function changes(database: DatabaseSync, folder: string): Promise<{ changed: Changed[]; gone: string[] }> {
  const rows = database.prepare('select story, name, stamp from files').all()
  const known = Map.groupBy(rows, ({ story }) => String(story))
  const changed: Changed[] = []
  for (const [id, names] of await storyFiles(folder)) {
    const stamps = new Map(await Promise.all(names.map(async (name) => [name, await stampOf(folder, name)] as const)))
    const before = known.get(id) ?? []
    const same = before.every(({ name, stamp }) => stamps.get(String(name)) === stamp)
    if (!same || before.length !== names.length) changed.push({ id, names, stamps })
    known.delete(id)
  }
  return { changed, gone: [...known.keys()] }
}

async function stampOf(folder: string, name: string): Promise<string> {
  const { size, mtimeMs, ctimeMs } = await stat(join(folder, name))
  return `${size} ${mtimeMs} ${ctimeMs}`
}

/** Takes a story in as it was loaded. */
function adding(database: DatabaseSync) {
  const file = database.prepare('insert into files (story, name, stamp) values (?, ?, ?)')
  const flaw = database.prepare('insert into faults (story, file, field, value, reason) values (?, ?, ?, ?, ?)')
  const edition = database.prepare(
    'insert into editions (story, language, original, hash, about, body, stretches, claims) values (?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const sentence = database.prepare('insert into sentences (story, language, n) values (?, ?, ?)')
  const words = database.prepare('insert into words (rowid, tokens) values (?, ?)')
  const addEdition = (story: Story, one: Edition): void => {
    const { id, about } = story
    const { code } = one.language
    const stretches = one.sentences.map(({ start, end, paragraph }) => [start, end, paragraph])
    const kept = [JSON.stringify(one.about), one.body, JSON.stringify(stretches), recordOf(readClaims(one))]
    edition.run(id, code, one === story ? 1 : 0, one.hash, ...kept)
    if (about.status !== 'usable' || one.about.status !== 'usable') return
    const title = tokens(one.about.title, one.language)
    for (const { n, excerpt } of one.sentences) {
      const { lastInsertRowid } = sentence.run(id, code, n)
      words.run(lastInsertRowid, `${tokens(excerpt.text, one.language)} ${title}`)
    }
  }
  return ({ id, stamps, story, faults }: Changed & { story: Story | undefined; faults: readonly Fault[] }): void => {
    for (const [name, stamp] of stamps) file.run(id, name, stamp)
    for (const one of faults) flaw.run(id, one.file, one.field, one.value, one.reason)
    if (story) for (const one of [story, ...story.translations]) addEdition(story, one)
  }
}

const tokens = (text: string, language: Language): string =>
  wordsOf(text)
    .flatMap(({ form }) => tokensOf(form, language))
    .join(' ')

/** A count of a row, or 0 where there is none. */
const numberOf = (row: Record<string, unknown> | undefined): number => Number(row?.n ?? 0)

interface Want {
  readonly tokens: readonly string[]
  readonly weight: number
}

/** Finds the sentences with the most weight. There is a statement for each number of wants. */
function matching(database: DatabaseSync): (wants: readonly Want[], language: Language, most: number) => Place[] {
  const statements = new Map<number, StatementSync>()
  return (wants, language, most) => {
    if (wants.length === 0) return []
    const statement = statements.get(wants.length) ?? database.prepare(matchSql(wants.length))
    statements.set(wants.length, statement)
    const values = wants.flatMap(({ tokens, weight }) => [
      weight,
      tokens.map((token) => `"${token.replaceAll('"', '')}"`).join(' OR '),
    ])
    return statement.all(...values, most * languages.length, language.code, most).map((row) => place.parse(row))
  }
}

const matchSql = (wants: number): string => {
  const one = `select * from (select rowid as id, ? as weight from words where words match ? limit ${WEIGHED})`
  return `
    select story, n from (
      select id, sum(weight) as weight from (${Array.from({ length: wants }, () => one).join(' union all ')})
      group by id order by weight desc, id limit ?
    ) join sentences using (id) where language = ? order by weight desc, id limit ?`
}
