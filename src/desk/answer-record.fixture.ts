import type { AnswerRecord, CitationRecord, VersionSpan } from './answer-record.ts'

const span: VersionSpan = { hash: 'h', start: 0, end: 5, sentence: 1 }

/** A citation for tests: a span that stands where it was cited. */
export function sampleCitation({ cited = span, ...more }: Partial<CitationRecord> = {}): CitationRecord {
  return {
    position: 1,
    story: 'ferry',
    language: 'en',
    cited,
    now: cited,
    rule: 'found',
    standing: 'kept',
    removed: false,
    ...more,
  }
}

/** An answer on record for tests: an offer that waits for the desk. */
export function sampleRecord(over: Partial<AnswerRecord> = {}): AnswerRecord {
  return {
    id: 'a',
    server: '1',
    number: 1,
    channel: '2',
    way: 'offer',
    asker: '10',
    command: 'ask',
    input: {},
    story: 'ferry',
    version: 'h',
    state: 'draft',
    revision: 3,
    decider: null,
    reason: null,
    message: null,
    askedAt: '2026-05-04T12:00:00Z',
    citations: [sampleCitation()],
    translations: [],
    ...over,
  }
}
