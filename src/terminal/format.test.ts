import { expect, test } from 'vitest'
import { showSentences } from '../answers/answer-question.ts'
import { type Answer, citeSentence } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { sampleStory } from '../search/story.fixture.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { Story } from '../story/story.ts'
import { bold, formatAnswer, plain } from './format.ts'

const story = sampleStory('ferry', 'en', ['The ferry left at noon.', 'About 27 people were hurt.', 'Divers came.'], {
  title: 'A ferry',
})
const shown = (...numbers: number[]): Answer => showSentences(story, numbers, [phrase('storyHead')], 'en')
/** An answer that cites one sentence, with some of its words as those that answer. */
function highlighted(...words: string[]): Answer {
  const places = words.map((one) => {
    const at = story.body.indexOf(one)
    return Excerpt.of(story.body, at, at + one.length)
  })
  return {
    ...shown(2),
    items: [{ kind: 'passage', matched: [], claim: null, cite: citeSentence(story, 2, places, 'en') }],
  }
}
const marked = (text: string): string => `<${text}>`
const citedLine = (answer: Answer, emphasis = marked): string =>
  formatAnswer(answer, en, emphasis).find((line) => line.includes('27') && !line.includes('ferry')) ?? ''

test('excerpts stand whole, numbered, each on a line of its own', () => {
  const lines = formatAnswer(shown(1, 3), en, plain)
  expect(lines[0]).toMatch(/\S/)
  expect(lines[1]).toContain('story of 5 Mar 2024')
  expect(lines.filter((line) => /^\d\. /.test(line))).toEqual(['1. The ferry left at noon.', '2. Divers came.'])
  expect(lines.join('\n')).not.toContain('\n\n\n')
})

test.each([
  ['one', ['27 people'], 'About <27 people> were hurt.'],
  ['several, in their order', ['hurt', '27'], 'About <27> people were <hurt>.'],
  ['the first of two that overlap', ['27 people', 'people were'], 'About <27 people> were hurt.'],
  ['what is inside the sentence', ['noon.\nAbout 27'], '<About 27> people were hurt.'],
  ['nothing where it lies elsewhere', ['ferry left'], 'About 27 people were hurt.'],
])('words that answer are set off: %s', (_, words, expected) => {
  expect(citedLine(highlighted(...words))).toContain(expected)
})

test('on a terminal they are bold, and elsewhere not set off', () => {
  expect(citedLine(highlighted('27'), bold)).toContain('About \u001b[1m27\u001b[22m people')
  expect(citedLine(highlighted('27'), plain)).toContain('About 27 people were hurt.')
})

test('as many entries are shown as asked for, else as stand on a page', () => {
  const entries = (answer: Answer, most?: number): number =>
    formatAnswer(answer, en, plain, most).filter((line) => /^\d\. /.test(line)).length
  expect(entries(shown(1, 2, 3))).toBe(3)
  expect(entries(shown(1, 2, 3), 2)).toBe(2)
  expect(entries({ ...shown(1, 2, 3), itemsPerPage: 1 })).toBe(1)
  expect(entries({ ...shown(1, 2, 3), itemsPerPage: 1 }, 3)).toBe(3)
})

test('an answer that declines says why, and that what follows is only near', () => {
  const declined: Answer = { ...shown(2), status: 'declined', reason: phrase('notSaid', { reason: phrase('noSum') }) }
  const lines = formatAnswer(declined, en, plain)
  expect(lines[2]).toBe('The story does not say. No sum was found in it.')
  expect(lines[3]).toBe(`${en.messages.nearest}:`)
  expect(formatAnswer({ ...declined, items: [] }, en, plain).join()).not.toContain(en.messages.nearest)
})

test('a translation stands under its original, and is named as one', () => {
  const edition = sampleStory('ferry', 'ar', ['غادرت العبارة ظهرا.', 'أصيب نحو 27 شخصا.', 'جاء غواصون.'])
  const translated: Story = { ...story, translations: [edition] }
  const answer = { ...shown(2), items: showSentences(translated, [2], [phrase('storyHead')], 'ar').items }
  const lines = formatAnswer(answer, ar, plain)
  const at = lines.findIndex((line) => line.startsWith('1. '))
  expect(lines[at + 1]).toBe(`   أصيب نحو 27 شخصا. (${ar.messages.translation})`)
})

test('notes stand at the end, after an empty line', () => {
  const lines = formatAnswer({ ...shown(1), notes: [phrase('notAdded')] }, en, plain)
  expect(lines.slice(-2)).toEqual(['', en.messages.notAdded])
})

test('nothing of a story is acted on by a terminal', () => {
  const wild = sampleStory('wild', 'en', ['Red \u001b[31m and \u0007 bell.'])
  const text = formatAnswer(showSentences(wild, [1], [phrase('storyHead')], 'en'), en, plain).join('\n')
  expect(text.replaceAll('\n', '')).toMatch(/^[^\p{Cc}]*$/u)
  expect(text).toContain('Red \\u001b[31m and \\u0007 bell.')
})
