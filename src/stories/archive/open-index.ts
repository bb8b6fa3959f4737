import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { languageOf } from '../../languages/index.ts'
import { fromBlob, fromSpanBlob } from './numbers.ts'
import { PostingLists } from './posting-lists.ts'
import { SentenceTable } from './sentence-table.ts'
import { WordTable } from './word-table.ts'
import type { ArchiveIndex } from './write.ts'

const row = z.object({ id: z.int(), language: z.string(), first: z.int() })

/** Opens what an archive is searched by. */
export function openIndex(database: DatabaseSync): ArchiveIndex {
  const table = new SentenceTable()
  const select = database.prepare(
    'select id, language, first, lengths, stretches from editions where gone = 0 and first is not null order by first',
  )
  for (const one of select.iterate()) {
    const { id, language: code, first } = row.parse(one)
    const language = languageOf(code)
    if (!language) continue
    const lengths = fromBlob(one.lengths)
    const paragraphs = fromSpanBlob(one.stretches).map(({ paragraph }) => paragraph)
    table.add({ id, language, first, sentenceCount: lengths.length }, lengths, paragraphs)
  }
  return {
    table,
    words: new WordTable(database),
    sentences: new PostingLists(database, 'sentence_postings'),
    titles: new PostingLists(database, 'title_postings'),
  }
}
