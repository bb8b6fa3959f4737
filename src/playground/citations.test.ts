import { expect, test } from 'vitest'
import { EMPTY_CONTENTS } from '../loopback/state/contents.ts'
import { ManualClock } from '../loopback/state/clock.ts'
import { newsroomGuild, openChannel, readerMember } from '../loopback/state/guild-model.ts'
import type { Message } from '../loopback/state/message.ts'
import { State } from '../loopback/state/state.ts'
import { sampleStory } from '../search/story.fixture.ts'
import type { Story } from '../story/story.ts'
import { createCitationFinder, stripMarkdown } from './citations.ts'

const state = new State(newsroomGuild, new ManualClock())
const said = (...texts: string[]): Message =>
  state.add({
    ...EMPTY_CONTENTS,
    components: texts.map((content) => ({ type: 10, content })),
    channel: openChannel.id,
    author: readerMember.id,
  })
const pier = sampleStory('pier', 'en', ['The pier is lost, she said.', 'It rained.'])
const found = (message: Message, stories: readonly Story[] = [pier]) =>
  createCitationFinder(() => stories)(message).map(({ story, language, sentence }) => [story, language, sentence])

test.each([
  ['**The pier** is lost, she said.', 'The pier is lost, she said.'],
  ['a \\*star\\* and \\_line\\_', 'a *star* and _line_'],
  ['\u2067نعم\u2069', 'نعم'],
  ['a path\\to', 'a path\\to'],
])('%s is read as %s', (text, read) => expect(stripMarkdown(text)).toBe(read))

test('whole sentences of a story are found in a message, however they are emphasised', () => {
  expect(
    found(said('Head', '**The pier** is \\*lost\\*, she said.'), [
      sampleStory('pier', 'en', ['The pier is *lost*, she said.']),
    ]),
  ).toEqual([['pier', 'en', 1]])
  expect(found(said('The pier is lost'))).toEqual([])
})

test('a sentence too short to say where it is from is not looked for', () =>
  expect(found(said('It rained.'))).toEqual([]))

test('each block is named by its own text, and one that stands twice is named once', () => {
  const block = 'She spoke: The pier is lost, she said.'
  expect(createCitationFinder(() => [pier])(said(block, 'else', block))).toEqual([
    { block, story: 'pier', language: 'en', sentence: 1 },
  ])
})

test('translations are looked into as well', () => {
  const twin = sampleStory('pier', 'ar', ['قالت إن الرصيف ضاع كله.'])
  const stories = [{ ...pier, translations: [twin] }]
  expect(found(said('قالت إن الرصيف ضاع كله.'), stories)).toEqual([['pier', 'ar', 1]])
})
