import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { readClaims } from '../../claims/read.ts'
import { serializeClaims } from '../../claims/serialize.ts'
import type { Language } from '../../languages/language.ts'
import { toIndexTerms } from '../../search/candidates.ts'
import { tokenize } from '../../search/tokenize.ts'
import type { Fault } from '../../story/front-matter.ts'
import type { Edition, Story } from '../../story/story.ts'
import type { ChangedStory } from './changed-stories.ts'

/** A changed story as its files were read: no story where they are faulty. */
export interface ReadStory extends ChangedStory {
  readonly story: Story | undefined
  readonly faults: readonly Fault[]
}

/** Writes stories into the archive, in whatever transaction is open. */
export class StoryWriter {
  readonly #file: StatementSync
  readonly #fault: StatementSync
  readonly #edition: StatementSync
  readonly #sentence: StatementSync
  readonly #words: StatementSync

  constructor(database: DatabaseSync) {
    this.#file = database.prepare('insert into files (story, name, stamp) values (?, ?, ?)')
    this.#fault = database.prepare('insert into faults (story, file, field, value, reason) values (?, ?, ?, ?, ?)')
    this.#edition = database.prepare(
      'insert into editions (story, language, original, hash, about, body, stretches, claims) values (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    this.#sentence = database.prepare('insert into sentences (story, language, n) values (?, ?, ?)')
    this.#words = database.prepare('insert into words (rowid, tokens) values (?, ?)')
  }

  write({ id, stamps, story, faults }: ReadStory): void {
    for (const [name, stamp] of stamps) this.#file.run(id, name, stamp)
    for (const { file, field, value, reason } of faults) this.#fault.run(id, file, field, value, reason)
    if (!story) return
    for (const edition of [story, ...story.translations]) {
      this.#writeEdition(id, edition, edition === story)
      if (story.about.status === 'usable' && edition.about.status === 'usable') this.#writeSentences(id, edition)
    }
  }

  #writeEdition(id: string, edition: Edition, original: boolean): void {
    const { language, hash, about, body, sentences } = edition
    const stretches = sentences.map(({ start, end, paragraph }) => [start, end, paragraph])
    const claims = serializeClaims(readClaims(edition))
    const texts = [JSON.stringify(about), body, JSON.stringify(stretches), claims]
    this.#edition.run(id, language.code, original ? 1 : 0, hash, ...texts)
  }

  /** Makes an edition's sentences findable, each by its own words and those of the title. */
  #writeSentences(id: string, { language, about, sentences }: Edition): void {
    const title = tokensIn(about.title, language)
    for (const { n, excerpt } of sentences) {
      const { lastInsertRowid } = this.#sentence.run(id, language.code, n)
      this.#words.run(lastInsertRowid, `${tokensIn(excerpt.text, language)} ${title}`)
    }
  }
}

/** The tokens of a text, parted by spaces. */
const tokensIn = (text: string, language: Language): string =>
  tokenize(text)
    .flatMap(({ form }) => toIndexTerms(form, language))
    .join(' ')
