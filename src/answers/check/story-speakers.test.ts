import { describe, expect, test } from 'vitest'
import { sampleStory } from '../../search/story.fixture.ts'
import type { Story } from '../../story/story.ts'
import { compareMention } from './compare-mention.ts'
import { toComparedWords } from './compared-word.ts'
import { findMention } from './mention.ts'
import { speakersOf } from './story-speakers.ts'

const strike = sampleStory('strike', 'en', [
  'Mayor Anna Meyer said the port would stay open.',
  'Omar Haddad, the leader of the union, said nobody would work.',
  'The government of Kenya said no ship was lost.',
  'Harbour police said the fence was cut.',
  'Reuters quoted a spokesman as saying the gates were shut.',
])
const blast = sampleStory('blast', 'ar', [
  'قال المتحدث باسم الشرطة كريم منصور إن المصنع مغلق.',
  'وأكدت الوزيرة سلمى نجار أن التحقيق مستمر.',
  'وقالت فرنسا إنها سترسل فريقا.',
])
const speaker = (name: string, story: Story = strike) => {
  const found = [...speakersOf(story).values()].find((one) => one.name.includes(name))
  if (!found) throw new RangeError(`no speaker ${name} in ${[...speakersOf(story).keys()].join(', ')}`)
  return found
}

test('a story’s speakers are all who say something, and who pass it on', () => {
  expect([...speakersOf(strike).keys()]).toEqual(
    expect.arrayContaining(['Mayor Anna Meyer', 'Omar Haddad', 'Harbour police', 'Reuters', 'a spokesman']),
  )
  expect([...speakersOf(sampleStory('quiet', 'en', ['It rained.'])).keys()]).toEqual([])
})

test('each has the proper names and the countries that the story gives', () => {
  expect([...speaker('Meyer').names].sort()).toEqual(['anna', 'meyer'])
  expect(speaker('police').names).not.toContain('police')
  expect([...speaker('Kenya').countries]).toEqual(['KE'])
  expect([...speaker('Meyer').countries]).toEqual([])
  expect(speaker('Haddad').words.map(({ text }) => text)).toContain('union')
  expect([...speaker('فرنسا', blast).countries]).toEqual(['FR'])
})

describe('who is mentioned before pasted words', () => {
  const mentioned = (attribution: string, story: Story = strike): string | undefined =>
    findMention(toComparedWords(attribution, story.language), attribution, story.language, [
      ...speakersOf(story).values(),
    ])
      ?.words.map(({ start, end }) => attribution.slice(start, end))
      .join(' ')
  test.each([
    ['Anna Meyer said', strike, 'Anna Meyer'],
    ['The mayor:', strike, 'mayor'],
    ['Reuters: Anna Meyer says', strike, 'Anna Meyer'],
    ['According to Reuters', strike, 'Reuters'],
    ['Nairobi:', strike, 'Nairobi'],
    ['Look at this', strike, undefined],
    ['', strike, undefined],
    ['قالت سلمى نجار', blast, 'سلمى نجار'],
    ['المتحدث باسم الشرطة:', blast, 'المتحدث باسم الشرطة'],
  ] as const)('%s', (attribution, story, expected) => expect(mentioned(attribution, story)).toBe(expected))
})

describe('whoever is mentioned is the speaker, another, or nobody can tell', () => {
  const verdict = (mention: string, name: string, story: Story = strike) => {
    const all = [...speakersOf(story).values()]
    const found = findMention(toComparedWords(mention, story.language), mention, story.language, all)
    return found && compareMention(found, [speaker(name, story)], all, story.language)
  }
  test.each([
    ['same', 'Anna Meyer', 'Meyer', strike],
    ['same', 'Meyer', 'Meyer', strike],
    ['same', 'The mayor', 'Meyer', strike],
    ['same', 'The union leader', 'Haddad', strike],
    ['same', 'Nairobi', 'Kenya', strike],
    ['same', 'The police', 'police', strike],
    ['another', 'Omar Haddad', 'Meyer', strike],
    ['another', 'Elena Petrova', 'Meyer', strike],
    ['another', 'Moscow', 'Kenya', strike],
    ['another', 'The mayor', 'Haddad', strike],
    ['unknown', 'An official', 'Meyer', strike],
    ['same', 'كريم منصور', 'منصور', blast],
    ['same', 'الوزيرة', 'سلمى', blast],
    ['same', 'باريس', 'فرنسا', blast],
    ['another', 'سلمى نجار', 'منصور', blast],
  ] as const)('%s: %s for %s', (expected, mention, name, story) => expect(verdict(mention, name, story)).toBe(expected))
})
