import { expect, test } from 'vitest'
import { sampleStory } from '../search/story.fixture.ts'
import { completeStory } from './story-option.ts'

const stories = new Map(
  [
    sampleStory('ferry-1', 'en', ['It sank.'], { title: 'Ferry sinks off Dover', published: '2024-03-05' }),
    sampleStory('souq-fire', 'ar', ['احترق السوق.'], { title: 'حريق في سوق الأُمراء', published: '2024-05-01' }),
    sampleStory('ferry-2', 'en', ['It was raised.'], { title: 'Ferry RAISED', published: '2024-04-02' }),
  ].map((one) => [one.id, one]),
)
const offered = (typed: string): string[] => completeStory(typed, { stories }).map(({ value }) => value)

test('every story is offered before anything is typed, newest first, by its day and title', () => {
  expect(completeStory('', { stories })).toEqual([
    { name: '2024-05-01 · حريق في سوق الأُمراء', value: 'souq-fire' },
    { name: '2024-04-02 · Ferry RAISED', value: 'ferry-2' },
    { name: '2024-03-05 · Ferry sinks off Dover', value: 'ferry-1' },
  ])
})

test.each([
  ['a part of the title, whatever its case', 'raised', ['ferry-2']],
  ['capital letters', 'FERRY', ['ferry-2', 'ferry-1']],
  ['a part of the id', 'souq', ['souq-fire']],
  ['an Arabic word, written without its signs', 'الامراء', ['souq-fire']],
  ['with spaces around', '  dover ', ['ferry-1']],
  ['nothing but spaces', '  ', ['souq-fire', 'ferry-2', 'ferry-1']],
  ['what no story has', 'zebra', []],
])('%s: %j', (_, typed, expected) => expect(offered(typed)).toEqual(expected))
