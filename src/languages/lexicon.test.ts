import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lexicon } from './ar/lexicon.ts'
import { formsOf as inflected } from './ar/inflection/index.ts'
import { spelling } from './ar/spelling.ts'
import { formsOf } from './glossary.ts'
import { languages } from './index.ts'
import { foldingOf } from './lexicon/folding.ts'

const repeated = (words: readonly string[]): string[] => {
  const met = new Set<string>()
  return words.filter((word) => met.size === met.add(word).size)
}

const sides = languages.flatMap(({ code, glossary }) =>
  glossary.map(([english, own]) => ({ code, english: english.split(', '), own: own.flatMap(formsOf) })),
)

test('every sense says something on both sides', () => {
  const isEmpty = (word: string): boolean => word.trim() !== word || word === ''
  expect(sides.filter(({ english, own }) => own.length === 0 || [...english, ...own].some(isEmpty))).toEqual([])
})

test('no sense offers the same English word twice', () => {
  expect(sides.filter(({ english }) => repeated(english).length > 0)).toEqual([])
})

/** Words in the script that a language is usually written in, as ISO 15924 and Unicode call it. */
const writtenIn = (code: string): RegExp =>
  new RegExp(`^[\\p{Script=${new Intl.Locale(code).maximize().script}}\\d .+'-]+$`, 'u')

test.each(languages)('$code: each side is written in its own script', ({ code }) => {
  const [latin, script] = [writtenIn('en'), writtenIn(code)]
  const here = sides.filter((one) => one.code === code)
  const wrong = here.filter(
    ({ english, own }) => english.some((word) => !latin.test(word)) || own.some((word) => !script.test(word)),
  )
  expect(wrong).toEqual([])
})

const folders = languages.flatMap(({ code, lexicon: one }) =>
  one ? [new URL(`${code}/lexicon/`, import.meta.url)] : [],
)
const tables = folders.flatMap((folder) => readdirSync(folder).map((name) => new URL(name, folder)))
const linesOf = (table: URL): string[] => readFileSync(table, 'utf8').trimEnd().split('\n')

test.each(tables.map((table) => [table.pathname.split('/').slice(-3).join('/'), table] as const))(
  '%s is sorted, so that a diff shows one line',
  (_, table) => {
    const lines = linesOf(table)
    expect(lines.filter((line, at) => line <= (lines[at - 1] ?? ''))).toEqual([])
  },
)

test('no lemma of a class stands on two lines', () => {
  const heads = tables.flatMap(linesOf).map((line) => line.split('\t').slice(0, 2).join(' '))
  expect(repeated(heads)).toEqual([])
})

test('Arabic has the words of news, some thousands of them', () => {
  expect(lexicon.entries.length).toBeGreaterThan(18_000)
})

/** Some of an entry's forms may be spelt alike when folded: each must be found by each of its names. */
test('every form of every entry is found by its letters', () => {
  const fold = foldingOf(spelling)
  const lost = lexicon.entries.flatMap((entry) =>
    inflected(entry).filter(
      ([written, name]) =>
        !lexicon
          .tagsOf(fold(written))
          .some((one) => one.lemma === entry.lemma && one.class === entry.class && one.form === name && !one.proclitic),
    ),
  )
  expect(lost).toEqual([])
}, 60_000)

const irregular = readFileSync(new URL('ar/inflection/irregular.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')

test('irregular and dialect forms are read as forms of their words', () => {
  const fold = foldingOf(spelling)
  const lost = irregular.filter((line) => {
    const [form = '', lemma] = line.split(' ')
    return !lexicon.tagsOf(fold(form)).some((one) => one.lemma === lemma)
  })
  expect(lost).toEqual([])
  expect(irregular).toEqual(irregular.toSorted())
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
  ['source', 'مصادر'],
  ['kilo', 'كغم'],
])('%s meets %s', (english, arabic) => {
  const met = sides.filter((one) => one.english.includes(english))
  expect(met.flatMap(({ own }) => own)).toContain(arabic)
})

test.each([
  ['فلوس', 'أموال'],
  ['عربية', 'سيارة'],
  ['كرهبة', 'سيارة'],
  ['سبيطار', 'مستشفى'],
  ['عيال', 'أطفال'],
  ['راجل', 'رجل'],
  ['مبارح', 'أمس'],
  ['دابا', 'حاليا'],
  ['راح', 'توجه'],
  ['يشوف', 'شاهد'],
  ['طاح', 'انهار'],
  ['انضرب', 'قصف'],
  ['اتقبض عليه', 'اعتقل'],
  ['انطرد', 'أقال'],
  ['بيشتغل', 'وظيفة'],
  ['يبغى', 'أراد'],
  ['برشا', 'كثير'],
])('what people call %s, news calls %s', (spoken, written) => {
  const met = sides.filter(({ own }) => own.includes(spoken))
  expect(met.flatMap(({ own }) => own)).toContain(written)
})
