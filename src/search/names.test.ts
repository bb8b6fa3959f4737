import { expect, test } from 'vitest'
import { findName, sameName } from './names.ts'

const speakers = [
  'أنتوني بلينكن',
  'إلهام علييف',
  'أنطونيو غوتيريش',
  'نيكول باشينيان',
  'وزارة الخارجية الروسية',
  'رويترز',
]

test.each(['Blinken', 'blinkin', 'بلينكن', 'بلنكن', 'Antony Blinken', 'بلينكين'])(
  '%s finds one speaker first',
  (typed) => {
    expect(findName(typed, speakers)[0]).toBe('أنتوني بلينكن')
  },
)

test.each([
  ['Aliyev', 'إلهام علييف'],
  ['Guterres', 'غوتيريش'],
  ['Pashinyan', 'باشينيان'],
  ['Erdogan', 'أردوغان'],
  ['Erdoğan', 'إردوغان'],
  ['Zelenskyy', 'زيلينسكي'],
  ['Netanyahu', 'نتنياهو'],
  ['Khashoggi', 'خاشقجي'],
  ['al-Assad', 'الأسد'],
  ['Mohammed bin Salman', 'محمد بن سلمان'],
  ['Reuters', 'رويترز'],
  ['Gaddafi', 'القذافي'],
  ['Qaddafi', 'القذافي'],
  ['Abdel Fattah el-Sisi', 'عبد الفتاح السيسي'],
])('%s and %s are one name', (a, b) => {
  expect(sameName(a, b)).toBe(true)
})

test.each([
  ['Putin', 'بايدن'],
  ['Blinken', 'باشينيان'],
  ['Macron', 'ميركل'],
  ['Lavrov', 'ليفي'],
  ['Trump', 'ترامواي'],
])('%s and %s are two', (a, b) => {
  expect(sameName(a, b)).toBe(false)
})

test('a name that is begun finds those that go on so', () => {
  expect(findName('bli', speakers)).toEqual(['أنتوني بلينكن'])
  expect(findName('وزارة', speakers)).toEqual(['وزارة الخارجية الروسية'])
  expect(findName('', speakers)).toEqual(speakers)
  expect(findName('zzz', speakers)).toEqual([])
})
