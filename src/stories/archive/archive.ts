import type { DatabaseSync } from 'node:sqlite'
import { setImmediate as turn } from 'node:timers/promises'
import { z } from 'zod'
import type { Narrowing } from '../../search/narrow.ts'
import { loadStory } from '../../story/corpus.ts'
import type { Fault } from '../../story/front-matter.ts'
import type { Story } from '../../story/story.ts'
import { createStoryWriter } from './insert.ts'
import { findChangedStories } from './changed-stories.ts'
import { openDatabase } from './database.ts'
import { createMatcher } from './match.ts'
import { openStories } from './stories.ts'
import { REMOVALS } from './schema.ts'

/** Hears how many of how many changed stories are in. */
export type ProgressListener = (done: number, all: number) => void

/** The stories of a folder on disk, as they were read, and the tokens of their sentences. */
export interface Archive extends Narrowing {
  /** Takes in what is new or changed in the folder and takes out what is gone. Throws what the folder says. */
  update(onProgress?: ProgressListener): Promise<void>
  /** The stories as they are now. */
  stories(): Map<string, Story>
  /** What is wrong with the files that could not be taken in. */
  faults(): Fault[]
  close(): void
}

const BATCH = 20
/** After so many changed stories the index of words is put in order, which halves the time of a question. */
const OPTIMIZE_AFTER = 50
/** Of a question with more words than this the rarest are looked for. */
const MAX_TERMS = 16

const fault = z.object({ file: z.string(), field: z.string(), value: z.string(), reason: z.string() })

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
  const match = createMatcher(database)
  const counting = database.prepare('select doc as n from frequencies where term = ?')
  const counted = database.prepare('select count(*) as n from sentences')
  const frequencies = new Map<string, number>()
  const frequency = (token: string): number => {
    const count = frequencies.get(token) ?? numberOf(counting.get(token))
    frequencies.set(token, count)
    return count
  }
  let size = numberOf(counted.get())
  let written = languagesIn(database)
  const add = createStoryWriter(database)

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
        .slice(0, MAX_TERMS)
        .map(({ tokens, held }) => ({ tokens, weight: Math.log(1 + size / held) }))
      return match(weighed, language, most)
    },
    async update(onProgress) {
      const { changed, gone } = await findChangedStories(database, folder)
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
        onProgress?.(at + batch.length, changed.length)
        // Whoever asks meanwhile is answered.
        await turn()
      }
      if (changed.length >= OPTIMIZE_AFTER) database.exec("insert into words (words) values ('optimize')")
      size = numberOf(counted.get())
      written = languagesIn(database)
      frequencies.clear()
    },
    stories: () => openStories(database),
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

/** A count of a row, or 0 where there is none. */
const numberOf = (row: Record<string, unknown> | undefined): number => Number(row?.n ?? 0)
