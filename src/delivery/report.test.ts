import { expect, test } from 'vitest'
import { en } from '../languages/en/index.ts'
import { formatPhrase, lineText } from '../presentation/phrase.ts'
import { reportView, type Loss } from './report.ts'

const notesOf = (losses: readonly Loss[]): string[] =>
  reportView(
    { id: 'c1', number: 2, notice: 'CORRECTED' },
    { done: 41, lost: losses.length, open: 0 },
    losses,
  ).notes.map((note) => lineText(formatPhrase(note, en)))

test('those that were not reached are told by channel and reason, the same ones once', () => {
  const [first, second, ...others] = notesOf([
    { channel: '21', reason: 'messageGone' },
    { channel: '22', reason: 'permissionMissing' },
    { channel: '21', reason: 'messageGone' },
  ])
  expect(first).toContain('2 messages not reached: the message is gone')
  expect(second).toContain('1 message not reached: the bot lacks a permission there')
  expect(others).toHaveLength(1)
})

test('at most ten lines are told, and how many there are beside', () => {
  const notes = notesOf(Array.from({ length: 13 }, (_, i) => ({ channel: `${i}`, reason: 'messageGone' })))
  expect(notes).toHaveLength(12)
  expect(notes[10]).toBe('And 3 more messages elsewhere.')
  expect(notes[11]).toContain('Forwarded messages never change')
})
