import { DatabaseSync } from 'node:sqlite'
import type { Language } from '../languages/language.ts'
import { type Narrowing, tokensOf } from '../search/narrow.ts'
import { wordsOf } from '../search/words.ts'
import type { Story } from '../story/story.ts'

/** Sentences of many stories, on disk, by the tokens of their words. */
export interface Archive extends Narrowing {
  /**
   * Takes in what is new or changed and takes out what is gone or may not be searched. `told` hears how many of how
   * many changed stories are in, after every hundred.
   */
  update(stories: Iterable<Story>, told?: (done: number, all: number) => void): void
  close(): void
}

/** Counts up when words are analysed in another way, so that everything is taken in anew. */
const ANALYSIS = 1
const BATCH = 100
/** Tokens are looked for from the rarest on, until so many sentences would have to be weighed. */
const WEIGHED = 6_000

/** Opens the archive in a file, which is made if it is not there; `:memory:` for none. */
export function openArchive(path: string): Archive {
  const database = new DatabaseSync(path)
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = normal;
    create table if not exists stories (id text primary key, version text not null) without rowid;
    create table if not exists sentences (id integer primary key, story text not null, n integer not null);
    create index if not exists sentences_of_story on sentences (story);
    create virtual table if not exists words using fts5 (
      own, title, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
    );
    create virtual table if not exists frequencies using fts5vocab (words, row);
    insert into words (words, rank) values ('rank', 'bm25(1.0, 0.4)');
  `)
  const count = database.prepare('select count(*) as n from sentences')
  const held = database.prepare('select doc as n from frequencies where term = ?')
  const versions = database.prepare('select id, version from stories')
  const match = database.prepare(
    'select story, n from (select rowid as id, rank from words where words match ? order by rank limit ?) join sentences using (id) order by rank',
  )
  const insertStory = database.prepare('insert into stories (id, version) values (?, ?)')
  const insertSentence = database.prepare('insert into sentences (story, n) values (?, ?)')
  const insertWords = database.prepare('insert into words (rowid, own, title) values (?, ?, ?)')
  const deletions = [
    'delete from words where rowid in (select id from sentences where story = ?)',
    'delete from sentences where story = ?',
    'delete from stories where id = ?',
  ].map((sql) => database.prepare(sql))

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
  const remove = (id: string): void => {
    for (const deletion of deletions) deletion.run(id)
  }
  const add = (story: Story): void => {
    insertStory.run(story.id, versionOf(story))
    const title = tokens(story.about.title, story.language)
    for (const { n, excerpt } of story.sentences) {
      const { lastInsertRowid } = insertSentence.run(story.id, n)
      insertWords.run(lastInsertRowid, tokens(excerpt.text, story.language), title)
    }
  }
  const frequencies = new Map<string, number>()
  const frequency = (token: string): number => {
    const count = frequencies.get(token) ?? numberOf(held.get(token))
    frequencies.set(token, count)
    return count
  }
  let size = numberOf(count.get())

  return {
    get size() {
      return size
    },
    frequency,
    narrow(wanted, most) {
      const chosen = rarest(wanted, frequency)
      if (chosen.length === 0) return []
      const query = chosen.map((token) => `"${token.replaceAll('"', '')}"`).join(' OR ')
      return match.all(query, most).map(({ story, n }) => ({ story: String(story), n: Number(n) }))
    },
    update(stories, told) {
      const known = new Map(versions.all().map(({ id, version }) => [String(id), String(version)]))
      const wanted = new Map([...stories].filter(({ about }) => about.status === 'usable').map((one) => [one.id, one]))
      const gone = [...known.keys()].filter((id) => !wanted.has(id))
      const changed = [...wanted.values()].filter((story) => known.get(story.id) !== versionOf(story))
      whole(() => gone.forEach(remove))
      for (let at = 0; at < changed.length; at += BATCH) {
        const batch = changed.slice(at, at + BATCH)
        whole(() => {
          for (const story of batch) {
            if (known.has(story.id)) remove(story.id)
            add(story)
          }
        })
        told?.(at + batch.length, changed.length)
      }
      size = numberOf(count.get())
      frequencies.clear()
    },
    close: () => database.close(),
  }
}

const versionOf = ({ hash, about }: Story): string => `${ANALYSIS} ${hash} ${about.title}`

const tokens = (text: string, language: Language): string =>
  wordsOf(text)
    .flatMap(({ form }) => tokensOf(form, language))
    .join(' ')

/** A count of a row, or 0 where there is none. */
const numberOf = (row: Record<string, unknown> | undefined): number => Number(row?.n ?? 0)

/** The rarest of some tokens, at least one that is there. */
function rarest(tokens: readonly string[], frequency: (token: string) => number): string[] {
  const counted = tokens
    .map((token) => ({ token, count: frequency(token) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
  let sum = 0
  return counted
    .filter(({ count }, i) => {
      sum += count
      return i === 0 || sum <= WEIGHED
    })
    .map(({ token }) => token)
}
