import type { ErrorReport } from './error-report.ts'

/** An error report for tests: one that waits for the desk. */
export const sampleErrorReport = (more: Partial<ErrorReport> = {}): ErrorReport => ({
  id: 'r',
  server: '1',
  number: 7,
  channel: '2',
  answer: 'a',
  command: 'ask',
  input: {},
  position: 1,
  story: 'ferry',
  language: 'en',
  place: { hash: 'h', start: 0, end: 5, sentence: 1 },
  kind: 'figure',
  words: 'It was 29.',
  reporter: '30',
  state: 'open',
  holds: false,
  revision: 1,
  decider: null,
  reason: null,
  openedAt: '2026-05-04T12:00:00Z',
  ...more,
})
