import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { languages } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import type { Collection } from '../../search/collection.ts'
import type { Fault } from '../../story/front-matter.ts'
import type { Story } from '../../story/story.ts'
import { ArchiveCollection } from './archive-collection.ts'
import { ArchiveVocabulary } from './archive-vocabulary.ts'
import { findChangedStories } from './changed-stories.ts'
import { openDatabase } from './database.ts'
import { openIndex } from './open-index.ts'
import { readChanges, type Sharing } from './read-changes.ts'
import type { ReadStory } from './read-story.ts'
import { openStories } from './stories.ts'
import { type ArchiveIndex, StoryWriter } from './write.ts'

/** Called after each batch with the number of changed stories that are in, and that there are. */
export type ProgressListener = (done: number, all: number) => void

/** Number of changed stories that are written in one transaction. */
const BATCH = 50

const fault = z.object({ file: z.string(), field: z.string(), value: z.string(), reason: z.string() })

/** The stories of an archive, and their sentences by language as they are searched. */
interface ArchivedStories {
  readonly stories: ReadonlyMap<string, Story>
  readonly collections: ReadonlyMap<Language, Collection>
}

/** The stories of a folder, kept in one file on disk as they were read, with an index of their words. */
export class Archive {
  readonly #folder: string
  readonly #database: DatabaseSync
  readonly #sharing: Sharing | undefined
  /** What SQLite counts by whether another process has written. */
  #version: unknown
  #index: ArchiveIndex
  #writer: StoryWriter

  /** Opens the archive of a folder; its file is made if it is not there. What is read may be shared with other bots. */
  constructor(path: string, folder: string, sharing?: Sharing) {
    this.#folder = folder
    this.#sharing = sharing
    this.#database = openDatabase(path)
    this.#version = this.#readVersion()
    this.#index = openIndex(this.#database)
    this.#writer = new StoryWriter(this.#database, this.#index)
  }

  /** Adds what is new or changed in the folder and removes what is gone. Throws the file system's errors. */
  async update(onProgress?: ProgressListener): Promise<void> {
    const changes = await findChangedStories(this.#database, this.#folder)
    const { changed, gone } = changes
    this.#inTransaction(() => {
      this.#database.exec('delete from editions where gone = 1')
      for (const id of gone) this.#writer.remove(id)
    })
    let [batch, done]: [ReadStory[], number] = [[], 0]
    for await (const story of readChanges(this.#folder, changes, this.#sharing)) {
      batch.push(story)
      if (batch.length < BATCH && done + batch.length < changed.length) continue
      this.#write(batch)
      done += batch.length
      batch = []
      onProgress?.(done, changed.length)
    }
  }

  #write(stories: readonly ReadStory[]): void {
    this.#inTransaction(() => {
      for (const one of stories) {
        this.#writer.remove(one.id)
        this.#writer.write(one)
      }
      this.#writer.flush()
    })
  }

  /** The stories as they are now. */
  stories(): ArchivedStories {
    const opened = openStories(this.#database)
    const { table, words, sentences, titles } = this.#index
    const collections = languages.map((language) => {
      const vocabulary = new ArchiveVocabulary(language, words, sentences, titles)
      return [language, new ArchiveCollection(vocabulary, table, opened)] as const
    })
    return { stories: opened.stories, collections: new Map(collections) }
  }

  /** What is wrong with the files that could not be read. */
  faults(): Fault[] {
    return this.#database
      .prepare('select file, field, value, reason from faults order by file')
      .all()
      .map((row) => fault.parse(row))
  }

  close(): void {
    this.#database.close()
  }

  /** Writes all of it or nothing. */
  #inTransaction(write: () => void): void {
    this.#database.exec('begin immediate')
    try {
      if (this.#version !== this.#readVersion()) this.#reopen()
      write()
      this.#database.exec('commit')
    } catch (error) {
      this.#database.exec('rollback')
      // What is in memory holds what was not written.
      this.#reopen()
      throw error
    }
  }

  #readVersion(): unknown {
    return this.#database.prepare('pragma data_version').get()?.data_version
  }

  #reopen(): void {
    this.#version = this.#readVersion()
    this.#index = openIndex(this.#database)
    this.#writer = new StoryWriter(this.#database, this.#index)
  }
}
