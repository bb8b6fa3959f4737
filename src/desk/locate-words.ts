import type { Edition } from '../story/story.ts'
import type { VersionSpan } from './answer-record.ts'
import { sentenceAt } from './compare.ts'

/** Where words stand in an edition: at the span that is kept of them, else where they stand first; undefined if nowhere. */
export function locateWords(words: string, now: VersionSpan, edition: Edition): VersionSpan | undefined {
  const { hash, body } = edition
  if (words === '') return undefined
  if (now.hash === hash && body.slice(now.start, now.end) === words) return now
  const start = body.indexOf(words)
  if (start < 0) return undefined
  return { hash, start, end: start + words.length, sentence: sentenceAt(edition, { start }).n }
}
