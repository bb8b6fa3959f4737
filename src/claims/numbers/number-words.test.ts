import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ar } from '../../languages/ar/index.ts'
import { en } from '../../languages/en/index.ts'
import type { Language } from '../../languages/language.ts'
import { fold } from '../../story/fold.ts'
import { findBoundedNumerals, findBoundAfter, findNumerals, numberValues } from '../numbers.ts'

// The same cases in every run.
fc.configureGlobal({ seed: 1 })

describe('one number stands in one place, as long as it goes', () => {
  const numerals = (text: string, { numbers }: Language): string[] => {
    const { text: folded, toOriginal } = fold(text)
    return findNumerals(folded, numbers).map((one) => {
      const { start, end } = toOriginal(one.start, one.end)
      return `${text.slice(start, end)} = ${one.value} ${one.kind}`
    })
  }
  test.each<[Language, string, string[]]>([
    [
      en,
      'Twenty-one men and two hundred and five women.',
      ['Twenty-one = 21 cardinal', 'two hundred and five = 205 cardinal'],
    ],
    [en, 'One and a half million.', ['One and a half million = 1500000 cardinal']],
    [en, 'Minus seven degrees.', ['Minus seven = -7 cardinal']],
    [en, 'Two thirds of 90 seats.', ['Two thirds = 0.6666666666666666 fraction', '90 = 90 cardinal']],
    [en, 'The 21st of May.', ['21st = 21 ordinal']],
    [en, 'The third of them.', ['third = 3 ordinal']],
    [en, '65% or 65 per cent.', ['65% = 65 percent', '65 per cent = 65 percent']],
    [en, 'At 9:40 on flight 370B.', ['9 = 9 label', '40 = 40 label', '370 = 370 label']],
    [ar, 'خمسةٌ وعشرون رجلًا.', ['خمسةٌ وعشرون = 25 cardinal']],
    [ar, '٢٧ من ٣٠٠.', ['٢٧ = 27 cardinal', '٣٠٠ = 300 cardinal']],
    [ar, 'ثلث المقاعد الثلاثين.', ['ثلث = 0.3333333333333333 fraction', 'ثلاثين = 30 cardinal']],
  ])('%#: %s', (language, text, expected) => expect(numerals(text, language)).toEqual(expected))
})

describe('several counts in one sentence stay apart', () => {
  test.each<[Language, string, number[]]>([
    [en, 'Seven were killed, twenty hurt and 100 arrested.', [7, 20, 100]],
    [en, 'Two of the three hundred.', [2, 300]],
    [en, 'Five, six or seven.', [5, 6, 7]],
    [en, 'Room 12, 30 chairs.', [12, 30]],
    [ar, 'قتل سبعة وأصيب عشرون واعتقل مئة.', [7, 20, 100]],
    [ar, 'ثلاثة رجال وخمس نساء.', [3, 5]],
    [ar, 'سبعة أو ثمانية.', [7, 8]],
  ])('%#: %s', (language, text, expected) => expect(numberValues(text, language.numbers)).toEqual(expected))
})

describe('words that are no numbers alone', () => {
  test.each<[Language, string]>([
    [ar, 'قال أحد السكان.'],
    [ar, 'إحدى الطبيبات.'],
    [en, 'No one came, for someone had left.'],
    [en, 'Often a tent is heavy.'],
    [en, 'F16 and B-52.'],
  ])('%#: %s', (language, text) => {
    const counting = findNumerals(fold(text).text, language.numbers).filter(({ kind }) => kind === 'cardinal')
    expect(counting.map(({ value }) => value)).not.toContain(16)
    expect(counting.filter(({ value }) => value > 1)).toEqual([])
  })
})

describe('a bound is of the number beside it', () => {
  const bounds = (text: string, { numbers }: Language): string[] =>
    findBoundedNumerals(fold(text).text, numbers).map(({ min, max, bound }) => `${min ?? ''}..${max ?? ''} ${bound}`)
  test.each<[Language, string, string[]]>([
    [en, 'At least 5 were killed and more than 12 hurt.', ['5.. at-least', '13.. more-than']],
    [en, 'Between 5 and 7 of the 12.', ['5..7 between', '12..12 exactly']],
    [en, '5 to 7 people, at least 2 of them old.', ['5..7 between', '2.. at-least']],
    [en, '7 to 5', ['7..7 exactly', '5..5 exactly']],
    [en, 'Dozens of people, 3 of them old.', ['20.. at-least', '3..3 exactly']],
    [ar, 'ما لا يقل عن 5 قتلى وأكثر من 12 جريحا.', ['5.. at-least', '13.. more-than']],
    [ar, 'بين 5 و7 أشخاص من أصل 12.', ['5..7 between', '12..12 exactly']],
    [ar, 'قرابة 5 قتلى و12 جريحا.', ['5..5 about', '12..12 exactly']],
  ])('%#: %s', (language, text, expected) => expect(bounds(text, language)).toEqual(expected))

  test('a bound behind a number may stand after up to two words', () => {
    expect(findBoundAfter(' or more', en.numbers)).toBe('at-least')
    expect(findBoundAfter(' people or more', en.numbers)).toBe('at-least')
    expect(findBoundAfter(' young people or more', en.numbers)).toBe('at-least')
    expect(findBoundAfter(' very young people or more', en.numbers)).toBeUndefined()
    expect(findBoundAfter('', en.numbers)).toBeUndefined()
  })
})

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'
const word = (list: string, at: number): string => list.split(' ')[at] ?? ''

/** A number in English words, as newspapers spell it. */
function spell(n: number): string {
  if (n < 20) return word(small, n)
  if (n < 100) return word(tens, Math.floor(n / 10)) + (n % 10 ? `-${word(small, n % 10)}` : '')
  if (n < 1000) return `${word(small, Math.floor(n / 100))} hundred${n % 100 ? ` and ${spell(n % 100)}` : ''}`
  const [by, name] = n < 1_000_000 ? [1000, 'thousand'] : [1_000_000, 'million']
  const rest = n % by
  return `${spell(Math.floor(n / by))} ${name}${rest === 0 ? '' : rest < 100 ? ` and ${spell(rest)}` : ` ${spell(rest)}`}`
}

test('a number spelled in English is read as it was meant', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: 1, max: 1200 }), fc.integer({ min: 1, max: 99_999_999 })), (n) => {
      expect(numberValues(`They counted ${spell(n)} sheep.`, en.numbers)).toEqual([n])
    }),
  )
})

const units = 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة'
const arabicTens = '- عشرة عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'
const hundreds = '- مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة'

/** A number below a thousand in Arabic words. */
function spellArabic(n: number): string {
  const below = n % 100
  const teen = below > 12 && below < 20 ? `${word(units, below - 10)} عشر` : ''
  const special: Record<number, string> = { 11: 'أحد عشر', 12: 'اثنا عشر' }
  const two =
    special[below] ??
    (teen ||
      [below % 10 ? word(units, below % 10) : '', below >= 10 ? word(arabicTens, Math.floor(below / 10)) : '']
        .filter(Boolean)
        .join(' و'))
  return [n >= 100 ? word(hundreds, Math.floor(n / 100)) : '', two].filter(Boolean).join(' و')
}

test('a number spelled in Arabic is read as it was meant', () => {
  for (let n = 1; n < 1000; n++)
    expect(numberValues(`عد الراعي ${spellArabic(n)} من الخراف.`, ar.numbers), spellArabic(n)).toEqual([n])
})

test.each([
  ['ألف وأحد عشر كتابا', [1011]],
  ['خمسة آلاف وأحد عشر كتابا', [5011]],
  ['ثلاثة رجال وأحد عشر طفلا', [3, 11]],
  ['خمسة وأحد عشر', [5, 11]],
  ['مئة وواحد وعشرون كتابا', [121]],
])('«وأحد» is «واحد» to whoever folds its hamza: %s', (text, values) => {
  expect(numberValues(text, ar.numbers)).toEqual(values)
})
