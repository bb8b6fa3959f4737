import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import type { Language } from '../languages/language.ts'
import { createEdition } from '../story/story.ts'
import { readQuotes } from './quotes.ts'

const read = (body: string, language: Language = ar) =>
  readQuotes(
    createEdition(
      body,
      { title: 'A', language: language.code, published: '2024-03-14', sources: [], status: 'usable' },
      language,
    ),
  )
const speakers = (body: string, language?: Language): string[] =>
  read(body, language).claims.map(({ speaker }) => speaker.name.text)

test('an unnamed speaker is the last one that the verb agrees with, over paragraphs', () => {
  const story =
    'قالت الوزيرة منى الحداد إن السد آمن. وقال المهندس سامي خليل إن الجسر آمن.\nوأضاف أنه سيفتح غدا.\nوأضافت أن الماء وفير.'
  expect(speakers(story)).toEqual([
    'الوزيرة منى الحداد',
    'المهندس سامي خليل',
    'المهندس سامي خليل',
    'الوزيرة منى الحداد',
  ])
})

test('one person under several names is called by the fullest', () => {
  expect(speakers('وقال خليل إن الجسر آمن. وقال المهندس سامي خليل إن السد آمن. وقال المهندس إن الماء وفير.')).toEqual([
    'المهندس سامي خليل',
    'المهندس سامي خليل',
    'المهندس سامي خليل',
  ])
})

test('a government is not its minister', () => {
  expect(speakers('قال وزير خارجية فرنسا إن القمة نجحت. وقالت فرنسا إنها ستوقع.')).toEqual([
    'وزير خارجية فرنسا',
    'فرنسا',
  ])
})

test('relays are listed with the nearest to the speaker first', () => {
  const [quote] = read('ونقلت وكالة المدينة عن وزارة النقل قولها إن المدير أبلغ العمال أن الجسر آمن.').claims
  expect(quote?.speaker.name.text).toBe('المدير')
  expect(quote?.relays.map(({ name }) => name.text)).toEqual(['وزارة النقل', 'وكالة المدينة'])
})

test('an agency at the end of a sentence relays all its utterances', () => {
  const quotes = read('قالت باكو إن العملية مستمرة، ودعت موسكو إلى وقفها، حسب رويترز.').claims
  expect(quotes.map(({ relays }) => relays.map(({ name }) => name.text))).toEqual([['رويترز'], ['رويترز']])
})

test('a dropped match has its reason', () => {
  const { claims, dropped } = read('وأضاف أن الطريق سالك.')
  expect(claims).toEqual([])
  expect(dropped.map(({ rule, reason }) => [rule, reason])).toEqual([
    ['said that', 'nobody is known who could be meant'],
  ])
})

test('nothing is claimed of a speaker whom another mentions without a name', () => {
  const { claims } = read('وقال المحللون إن الأسعار سترتفع. وأوضحت الشرطة أنهم اعترفوا بالجريمة.')
  expect(claims.map(({ speaker, content }) => [speaker.name.text, content.text])).toEqual([
    ['المحللون', 'الأسعار سترتفع'],
    ['الشرطة', 'اعترفوا بالجريمة'],
  ])
})

test.each([
  [
    'a pronoun means nobody named behind it',
    'Anna Meyer said no. She said she wrote before the mother left.',
    ['Anna Meyer', 'Anna Meyer'],
  ],
  [
    'a pronoun means who speaks, not whom they quote',
    'Hugo Klein said he had a film in which his son said he was ill. He insisted the film was real.',
    ['Hugo Klein', 'his son', 'Hugo Klein'],
  ],
  [
    'she is none of several',
    'Anna Meyer said yes. Two senior officials said no. “We wait,” she added.',
    ['Anna Meyer', 'Two senior officials', 'Anna Meyer'],
  ],
  [
    'an aide to the mayor is not the mayor',
    'A spokesman for the mayor said no. The mayor said yes.',
    ['A spokesman for the mayor', 'The mayor'],
  ],
])('%s', (_, story, names) => {
  expect(speakers(story, en)).toEqual(names)
})

test('an implied speaker has a mention where the sentence names them', () => {
  const [quote] = read('The owners left the hall, saying the vote was unfair.', en).claims
  expect(quote?.speaker.mention?.text).toBe('The owners')
})
