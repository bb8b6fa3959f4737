import { expect, test } from 'vitest'
import { subjects } from './ar/glossary/index.ts'
import { languages } from './index.ts'

const alternatives = (side: string): string[] => side.split(', ')
const repeated = (words: readonly string[]): string[] => words.filter((word, at) => words.indexOf(word) !== at)

const entries = languages.flatMap(({ code, glossary }) => glossary.map(([english, own]) => ({ code, english, own })))

test('every entry says something on both sides', () => {
  const empty = entries.filter(({ english, own }) =>
    [...alternatives(english), ...alternatives(own)].some((word) => word.trim() !== word || word === ''),
  )
  expect(empty).toEqual([])
})

test('no entry offers the same word twice', () => {
  const twice = entries.filter(
    ({ english, own }) => repeated(alternatives(english)).length > 0 || repeated(alternatives(own)).length > 0,
  )
  expect(twice).toEqual([])
})

/** Words in the script that a language is usually written in, as ISO 15924 and Unicode call it. */
const writtenIn = (code: string): RegExp =>
  new RegExp(`^[\\p{Script=${new Intl.Locale(code).maximize().script}}\\d ,.+'-]+$`, 'u')

test.each(languages)('$code: each side is written in its own script', ({ code, glossary }) => {
  const [latin, script] = [writtenIn('en'), writtenIn(code)]
  expect(glossary.filter(([english, own]) => !latin.test(english) || !script.test(own))).toEqual([])
})

test.each(Object.entries(subjects))('%s enters no English word twice', (_, subject) => {
  expect(repeated(subject.map(([english]) => alternatives(english)[0]?.toLowerCase() ?? ''))).toEqual([])
})

test('Arabic has the words of news, some thousands of them', () => {
  expect(Object.values(subjects).flat().length).toBeGreaterThan(2000)
})

test.each([
  ['kill', 'قتلى'],
  ['said', 'يقول'],
  ['fought', 'قتال'],
  ['ceasefire', 'وقف إطلاق النار'],
  ['children', 'أطفال'],
  ['IAEA', 'الوكالة الدولية للطاقة الذرية'],
  ['fire', 'حريق'],
  ['fire', 'أطلق النار'],
  ['fire', 'أقال'],
])('%s meets %s', (english, arabic) => {
  const met = entries.filter((entry) => alternatives(entry.english).includes(english))
  expect(met.flatMap(({ own }) => alternatives(own))).toContain(arabic)
})
