import { describe, expect, test } from 'vitest'
import { sampleStory } from '../search/story.fixture.ts'
import { checkStory, storyView } from './story-view.ts'

describe('a story as the page shows it', () => {
  const story = sampleStory('pier', 'en', [
    'Police said that 27 people were killed on 3 May 2021.',
    'Mayor Vera Dunmore was there. "The pier is lost," she said. "We saw it go. Nobody was on it."',
  ])
  const { sentences, direction } = storyView('pier', story)

  test('has every sentence, with what is read in it and by which rule', () => {
    expect(direction).toBe('ltr')
    expect(sentences[0]?.claims.map(({ kind, summary }) => [kind, summary])).toEqual([
      ['quote', 'Police'],
      ['casualties', 'killed 27'],
      ['event', '2021-05-03'],
    ])
    expect(sentences.flatMap(({ claims }) => claims).every(({ rule }) => rule !== '')).toBe(true)
  })

  test('marks the words of a claim within their sentence', () => {
    const [first] = sentences
    const words = first?.claims.map(({ start, end }) => first.text.slice(start, end))
    expect(words?.slice(1)).toEqual(['27 people', '3 May 2021'])
    for (const { text, claims } of sentences)
      for (const { start, end } of claims)
        expect([start >= 0, end <= text.length, start < end]).toEqual([true, true, true])
  })

  test('says where a count has no upper or no lower end', () => {
    const view = storyView('x', sampleStory('x', 'en', ['At least 27 people were killed and up to 14 were hurt.']))
    expect(view.sentences[0]?.claims.map(({ summary }) => summary)).toEqual(['killed 27–', 'injured –14'])
  })
})

describe('a pasted file', () => {
  const head = (more = '') => `---\ntitle: A day\nlanguage: en\npublished: 2024-01-02\n${more}---\n\n`
  const check = (name: string, text: string, stories = new Map()) =>
    checkStory(name, new TextEncoder().encode(text), stories)

  test('is a story if it has a head and a text', () =>
    expect(check('day.en.md', `${head()}It rained.\n`)).toMatchObject({
      good: true,
      story: { id: 'day', title: 'A day' },
    }))

  test.each([
    ['a name that is none', 'Day.md', `${head()}It rained.\n`],
    ['no head', 'day.en.md', 'It rained.\n'],
    ['no text', 'day.en.md', head()],
    ['another language than its name says', 'day.ar.md', `${head()}It rained.\n`],
  ])('with %s is none, and says why', (_, name, text) => {
    const checked = check(name, text)
    expect(checked.good).toBe(false)
    expect('faults' in checked && checked.faults.length).toBeGreaterThan(0)
  })

  test('that is a translation must keep step with its original, sentence by sentence', () => {
    const original = sampleStory('day', 'ar', ['أمطرت السماء.', 'ثم توقف المطر.'])
    const stories = new Map([['day', original]])
    const translation = head('translation-of: ar\n')
    expect(check('day.en.md', `${translation}It rained.\nThen it stopped.\n`, stories)).toMatchObject({ good: true })
    expect(check('day.en.md', `${translation}It rained.\n`, stories)).toMatchObject({ good: false })
    expect(check('day.en.md', `${translation}It rained.\n`)).toMatchObject({ good: false })
  })
})
