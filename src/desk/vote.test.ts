import { expect, test } from 'vitest'
import { tallyVotes } from './vote.ts'

test('votes are counted by command and story, those with the most against them first', () => {
  const vote = (command: string, story: string, reason: 'beside' | 'wrong' | null, words: string | null = null) => ({
    ...{ command, story, reason, words },
  })
  const tallies = tallyVotes([
    vote('ask', 'ferry', null),
    vote('ask', 'fire', 'wrong', 'It was 29.'),
    vote('ask', 'ferry', null),
    vote('who-said', 'ferry', 'beside'),
    vote('who-said', 'ferry', 'wrong'),
    vote('who-said', 'ferry', 'wrong'),
    vote('who-said', 'ferry', null),
  ])
  expect(tallies.map(({ reasons, ...one }) => ({ ...one, reasons: [...reasons] }))).toEqual([
    {
      command: 'who-said',
      story: 'ferry',
      yes: 1,
      no: 3,
      reasons: [
        ['beside', 1],
        ['wrong', 2],
      ],
      words: [],
    },
    {
      command: 'ask',
      story: 'fire',
      yes: 0,
      no: 1,
      reasons: [['wrong', 1]],
      words: [{ reason: 'wrong', text: 'It was 29.' }],
    },
    { command: 'ask', story: 'ferry', yes: 2, no: 0, reasons: [], words: [] },
  ])
  expect(tallyVotes([])).toEqual([])
})
