import { beforeEach, describe, expect, test } from 'vitest'
import { ar } from '../../languages/ar/index.ts'
import { en } from '../../languages/en/index.ts'
import { Excerpt } from '../../story/excerpt.ts'
import { compileQuotes } from './grammar.ts'
import type { Speaker } from './speaker.ts'
import { type MentionKind, SpeakerTracker } from './speaker-tracker.ts'

let tracker: SpeakerTracker
beforeEach(() => {
  tracker = new SpeakerTracker(compileQuotes(en.quotes))
  tracker.startSentence({ n: 1, paragraph: 1 })
})

const excerpt = (text: string): Excerpt => Excerpt.of(text, 0, text.length)
const identify = (text: string, kind?: MentionKind): Speaker => {
  const speaker = tracker.identify([excerpt(text)], undefined)
  if (kind) tracker.markMentioned(speaker, kind)
  return speaker
}
const mention = (text: string): Speaker | undefined => tracker.recordMention([excerpt(text)])
const nextSentence = (n: number, paragraph = 1): void => tracker.startSentence({ n, paragraph })

describe('one person has several names', () => {
  test.each([
    ['Eva Klein', 'Klein'],
    ['Foreign Minister Eva Klein', 'Klein'],
    ['Foreign Minister Eva Klein', 'the foreign minister'],
    ['the ministry of health', 'the ministry'],
  ])('%s and %s', (first, second) => expect(identify(second)).toBe(identify(first)))

  test.each([
    ['Eva Klein', 'Peter Klein'],
    ['Eva Klein', 'Eva Stone'],
    ['the ministry of health', 'the ministry of defence'],
    ['Eva Klein', 'a spokesman'],
    ['a spokesman', 'a spokesman'],
  ])('and %s and %s are two', (first, second) => expect(identify(second)).not.toBe(identify(first)))

  test('an office means who was last named with it', () => {
    const first = identify('Foreign Minister Eva Klein')
    const second = identify('Foreign Minister Omar Said')
    expect(identify('the foreign minister')).toBe(second)
    expect(first).not.toBe(second)
  })

  test('of two whom a surname fits the one mentioned last is meant', () => {
    identify('Eva Klein')
    const peter = identify('Peter Klein')
    expect(identify('Klein')).toBe(peter)
  })
})

describe('a pronoun means', () => {
  test('the last one mentioned with whom it agrees', () => {
    const eva = identify('Eva Klein')
    tracker.confirmAgreement(eva, tracker.agreementOf('she'))
    const omar = identify('Omar Said')
    tracker.confirmAgreement(omar, tracker.agreementOf('he'))
    expect(tracker.findRecent(tracker.agreementOf('she'), false)).toBe(eva)
    expect(tracker.findRecent(tracker.agreementOf('he'), false)).toBe(omar)
    expect(tracker.findRecent(undefined, false)).toBe(omar)
  })

  test('who spoke, where it is a verb of going on', () => {
    const eva = identify('Eva Klein', 'spoke')
    const omar = identify('Omar Said')
    expect(tracker.findRecent(undefined, true)).toBe(eva)
    expect(tracker.findRecent(undefined, false)).toBe(omar)
  })

  test('who spoke, and nobody who is only mentioned as theirs', () => {
    const gul = identify('Gul Agha', 'spoke')
    nextSentence(2)
    mention('his nephew')
    expect(tracker.findRecent(tracker.agreementOf('he'), false)).toBe(gul)
  })

  test('nobody, where nobody was mentioned', () => {
    expect(tracker.findRecent(tracker.agreementOf('she'), false)).toBeUndefined()
    expect(tracker.findRecent(undefined, true)).toBeUndefined()
  })
})

describe('somebody who does not speak', () => {
  test('is remembered if their name is a person’s or known, and else not', () => {
    expect(mention('the harbour')).toBeUndefined()
    expect(mention('Vera Dunmore')?.name.text).toBe('Vera Dunmore')
    const ministry = identify('the ministry of health')
    expect(mention('the ministry')).toBe(ministry)
  })

  test('is mentioned again by a pronoun, if it is not too late', () => {
    const eva = identify('Eva Klein')
    nextSentence(3)
    tracker.recordPronoun('she')
    expect(tracker.sentencesSince(eva)).toBe(0)
    nextSentence(20)
    tracker.recordPronoun('she')
    expect(tracker.sentencesSince(eva)).toBe(17)
  })
})

test('whoever spoke last goes on speaking, until the paragraph ends or another is mentioned', () => {
  const eva = identify('Eva Klein', 'spoke')
  expect(tracker.isCurrentSpeaker(eva)).toBe(true)
  nextSentence(2)
  expect(tracker.isCurrentSpeaker(eva)).toBe(true)
  nextSentence(3, 2)
  expect(tracker.isCurrentSpeaker(eva)).toBe(false)
  tracker.markMentioned(eva, 'spoke')
  mention('Omar Said')
  expect(tracker.isCurrentSpeaker(eva)).toBe(false)
})

describe('in Arabic', () => {
  beforeEach(() => {
    tracker = new SpeakerTracker(compileQuotes(ar.quotes))
    tracker.startSentence({ n: 1, paragraph: 1 })
  })

  test.each([
    ['وزير الخارجية سامي خليل', 'خليل'],
    ['وزير الخارجية سامي خليل', 'الوزير'],
    ['وزارة الصحة', 'الوزارة'],
  ])('%s is called %s', (first, second) => expect(identify(second)).toBe(identify(first)))

  test.each([
    ['سامي خليل', 'منى خليل'],
    ['وزارة الصحة', 'وزارة الدفاع'],
    ['وزير الخارجية سامي خليل', 'النائبة'],
  ])('%s is not %s', (first, second) => expect(identify(second)).not.toBe(identify(first)))

  test('a feminine verb means a woman or a body, and no man', () => {
    identify('وزارة الصحة')
    const man = identify('الوزير سامي خليل')
    const form = tracker.agreementOf('وقالت') ?? tracker.agreementOf('قالت')
    expect(form).toBeDefined()
    expect(tracker.findRecent(form, false)?.name.text).toBe('وزارة الصحة')
    expect(tracker.findRecent(tracker.agreementOf('قال'), false)).toBe(man)
  })
})
