import type { DatabaseSync } from 'node:sqlite'
import { readClaims } from '../../claims/read.ts'
import { recordOf } from '../../claims/record.ts'
import type { Language } from '../../languages/language.ts'
import { tokensOf } from '../../search/narrow.ts'
import { wordsOf } from '../../search/words.ts'
import type { Fault } from '../../story/front-matter.ts'
import type { Edition, Story } from '../../story/story.ts'
import type { ChangedStory } from './changed-stories.ts'

/** Gives what takes a story in as it was loaded. */
export function createStoryWriter(database: DatabaseSync) {
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
  return ({
    id,
    stamps,
    story,
    faults,
  }: ChangedStory & { story: Story | undefined; faults: readonly Fault[] }): void => {
    for (const [name, stamp] of stamps) file.run(id, name, stamp)
    for (const one of faults) flaw.run(id, one.file, one.field, one.value, one.reason)
    if (story) for (const one of [story, ...story.translations]) addEdition(story, one)
  }
}

const tokens = (text: string, language: Language): string =>
  wordsOf(text)
    .flatMap(({ form }) => tokensOf(form, language))
    .join(' ')
