import { expect, test } from 'vitest'
import { type Follow, subjectKey, withoutCovered } from './follow.ts'

const follow = (id: string, kind: Follow['kind'], more: Partial<Follow> = {}): Follow => ({
  id,
  kind,
  story: 'ferry',
  words: '',
  server: '900',
  person: '10',
  language: 'en',
  channel: '901',
  parent: null,
  inChannel: false,
  since: '',
  ...more,
})

test('whoever follows a story is told of it once, and not of its speakers and figures again', () => {
  const follows = [
    follow('story', 'story'),
    follow('speaker', 'speaker', { story: null }),
    follow('figure', 'figure'),
    follow('question', 'question'),
    follow('in the channel', 'speaker', { inChannel: true }),
    follow('of another', 'speaker', { person: '11' }),
    follow('elsewhere', 'figure', { server: '800' }),
  ]
  expect(withoutCovered(follows).map(({ id }) => id)).toEqual([
    'story',
    'question',
    'in the channel',
    'of another',
    'elsewhere',
  ])
})

test('a subject is the same however it is spelt', () => {
  const key = (words: string): string => subjectKey({ kind: 'speaker', story: null, words })
  expect(key(' BLINKEN ')).toBe(key('Blinken'))
  expect(key('Blinken')).not.toBe(key('Lavrov'))
})
