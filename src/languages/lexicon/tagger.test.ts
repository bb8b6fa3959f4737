import { expect, test } from 'vitest'
import { lexicon } from '../ar/lexicon.ts'
import type { WordTag } from './tagger.ts'

/** A reading as one line: what is written onto the front, lemma, class, form, what is written onto the end. */
const formatTag = ({ proclitic, lemma, class: is, form, enclitic }: WordTag): string =>
  [proclitic && `${proclitic}+`, lemma, is, form, enclitic && `+${enclitic}`].filter(Boolean).join(' ')

const read = (word: string): string[] => lexicon.tagsOf(word).map(formatTag)

// Words are folded as all texts are: أ is ا, ة is ه, ى is ي.
test.each([
  ['وزراء', ['وزير n.office many']],
  ['قالت', ['قال v.say past she']],
  ['يقولون', ['قال v.say now they']],
  ['قائلا', ['قال v.say part he']],
  ['كبيره', ['كبير adj woman']],
  ['كغم', ['كغم n.unit one']],
  ['تبنت', ['تبنى v past she']],
  ['شرطيان', ['شرطي n.person two']],
  ['نغومبا', []],
])('«%s» is one word', (word, readings) => {
  expect(read(word)).toEqual(readings)
})

test.each([
  ['والوزير', ['وال+ وزير n.office one']],
  ['فقال', ['ف+ قال v.say past he']],
  ['سيقول', ['س+ قال v.say now he']],
  ['وسيعلن', ['وس+ أعلن v.say now he']],
  ['المتظاهرين', ['ال+ متظاهر n.person.civilian many objects', 'ال+ متظاهر n.person.civilian two objects']],
  ['للمدرسه', ['لل+ مدرس n.person woman', 'لل+ مدرسة n.body one']],
])('«%s» has something written onto its front', (word, readings) => {
  expect(read(word).toSorted()).toEqual(readings)
})

test.each([
  ['اتهموه', ['اتهم v.say past they +ه']],
  ['مستشفاه', ['مستشفى n.body one +ه']],
  ['اصدقائه', ['صديق n.person many +ه']],
  ['ومنازلهم', ['و+ منزل n.place many +هم']],
  ['زوجته', ['زوج n.kin owned woman +ه', 'زوجة n.kin owned +ه']],
])('«%s» has a pronoun written onto its end', (word, readings) => {
  expect(read(word).toSorted()).toEqual(readings)
})

test.each([
  ['وردت', 'ورد v past she', 'و+ رد v.say past she'],
  ['وعدت', 'وعد v.say past she', 'و+ عاد v past I'],
  ['حارسا', 'حارس n.person object', 'حارس n.person two of'],
  ['بين', 'بين prep one', 'بين v.say past he'],
  ['يقل', 'قال v.say cut he', 'قل v now he'],
  ['مصادر', 'مصدر n.person many', 'مصدر n.abstract many'],
  ['ذكر', 'ذكر v.say past he', 'ذكر n.person one'],
])('«%s» is known in two ways, and the sentence must tell', (word, one, other) => {
  expect(read(word)).toEqual(expect.arrayContaining([one, other]))
})

test('clitics stay where the word itself is known', () => {
  expect(read('وزير')).toEqual(['وزير n.office one'])
  expect(read('لجان')).toEqual(['لجنة n.body many'])
})

test('a verb of saying has its complements', () => {
  expect(lexicon.tagsOf('يعلنون').map(({ takes }) => takes)).toEqual(['that : noun about'])
})
