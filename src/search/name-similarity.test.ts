import { expect, test } from 'vitest'
import { SIMILAR_NAME, SAME_NAME } from './word-similarity.ts'
import { suggestNames, nameSimilarity, isSameName } from './name-similarity.ts'
import { mentionsName } from './name-mention.ts'

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
    expect(suggestNames(typed, speakers)[0]).toBe('أنتوني بلينكن')
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
  expect(isSameName(a, b)).toBe(true)
})

test.each([
  ['Putin', 'بايدن'],
  ['Blinken', 'باشينيان'],
  ['Macron', 'ميركل'],
  ['Lavrov', 'ليفي'],
  ['Trump', 'ترامواي'],
])('%s and %s are two', (a, b) => {
  expect(isSameName(a, b)).toBe(false)
})

test('a name that is begun finds those that go on so', () => {
  expect(suggestNames('bli', speakers)).toEqual(['أنتوني بلينكن'])
  expect(suggestNames('وزارة', speakers)).toEqual(['وزارة الخارجية الروسية'])
  expect(suggestNames('', speakers)).toEqual(speakers)
  expect(suggestNames('zzz', speakers)).toEqual([])
})

test.each([
  ['Blinken', 'وزير الخارجية الأمريكي أنتوني بلينكن'],
  ['Secretary of State Blinken', 'وزير الخارجية الأمريكي أنتوني بلينكن'],
  ['Defence Secretary Antony Blinken', 'وزير الخارجية الأمريكي أنتوني بلينكن'],
  ['US State Department', 'وزارة الخارجية الأمريكية'],
  ['وزارة الخارجية الأميركية', 'وزارة الخارجية الأمريكية'],
  ['Ministry of Foreign Affairs of Russia', 'وزارة الشؤون الخارجية الروسية'],
  ['جوتيريس', 'أنطونيو غوتيريش'],
  ['Alyev', 'Ilham Aliyev'],
  ['Zelensky', 'Volodymyr Zelenskyy'],
  ['Germany', 'الاتحاد الأوروبي وفرنسا وألمانيا'],
  ['the Iranian government', 'إيران'],
  ['North Korea', 'كوريا الشمالية'],
  ['وزير المياه', 'Water minister Daniel Kiprotich'],
  ['جوبا', 'القاهرة وجوبا'],
])('%s means %s', (typed, name) => {
  expect(nameSimilarity(typed, name)).toBeGreaterThanOrEqual(SAME_NAME)
})

test.each([
  ['Haddad', 'Leila Haddadi'],
  ['Maarten', 'Sofie Maertens'],
  ['محمود', 'محمد'],
  ['Heydar Aliyev', 'إلهام علييف'],
  ['Norway', 'الوسيطة النرويجية إنغريد هالفورسن'],
  ['Beirut', 'Karim Sfeir of Beirut'],
  ['Kenyan water minister', 'Water minister Daniel Kiprotich'],
])('%s may mean %s', (typed, name) => {
  const similarity = nameSimilarity(typed, name)
  expect(similarity).toBeGreaterThanOrEqual(SIMILAR_NAME)
  expect(similarity).toBeLessThan(SAME_NAME)
})

test.each([
  // Other people: of one first name, of a like sound, of few consonants.
  ['Antony Albanese', 'وزير الخارجية الأمريكي أنتوني بلينكن'],
  ['Lincoln', 'بلينكن'],
  ['Olaf', 'علييف'],
  ['ريم', 'كريم'],
  ['رمضان صبحي', 'الناجي رمضان عبد الصبور'],
  // Other countries.
  ['Austria', 'أستراليا'],
  ['Iran', 'العراق'],
  ['Niger', 'Nigeria'],
  ['North Korea', 'South Korea'],
  // The same office of another country, another office of the same one.
  ['Russian Foreign Ministry', 'وزارة الخارجية الأمريكية'],
  ['French President', 'الرئيس الأذربيجاني إلهام علييف'],
  ['Russian Defence Ministry', 'وزارة الخارجية الروسية'],
  ['health minister', 'وزارة الصحة اليمنية'],
  ['وزارة الصحة', 'وزارة التضامن'],
  ['African Union', 'الاتحاد الأوروبي'],
  ['foreign ministry', 'وزير الخارجية'],
])('%s does not mean %s', (typed, name) => {
  expect(nameSimilarity(typed, name)).toBeLessThan(SIMILAR_NAME)
})

test('an office alone is no part of a name, a surname is', () => {
  expect(isSameName('President Biden', 'الرئيس')).toBe(false)
  expect(isSameName('President Ilham Aliyev', 'علييف')).toBe(true)
  expect(isSameName('Antony Blinken', 'Antony')).toBe(false)
})

test.each([
  ['Putin', 'منذ أن أطلق الرئيس فلاديمير بوتين حرب أوكرانيا', true],
  ['President Vladimir Putin', 'منذ أن أطلق الرئيس فلاديمير بوتين حرب أوكرانيا', true],
  ['Pashinyan', 'وقال بلينكن لباشينيان إن الدعم كامل', true],
  ['Turkey', 'من جانب تركيا، التي تدعم باكو', true],
  ['Turkey', 'السفينة التركية في الميناء', false],
  ['Vladimir Zelensky', 'أطلق الرئيس فلاديمير بوتين الحرب', false],
  ['the president', 'أطلق الرئيس فلاديمير بوتين الحرب', false],
  ['Salam', 'محادثات سلام دورية', false],
])('%s in “%s”: %s', (typed, text, named) => {
  expect(mentionsName(typed, text)).toBe(named)
})
