import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { sampleStory } from './story.fixture.ts'
import { createIndex } from './search.ts'

const harbour = sampleStory('harbour', 'ar', [
  'أعلنت وزارة الداخلية اللبنانية إغلاق المرفأ بعد انفجار في مستودع للحبوب.',
  'وقال المتحدث باسم الوزارة سامر خليفة إن ثمانية عمال أصيبوا بجروح.',
  'وطالبت الحكومة الزامبية بفتح تحقيق دولي في أسباب الحريق.',
  'وتوقفت الملاحة في الميناء حتى مساء السبت.',
  'وزارت المهندسة كريستين فاندربيلت الموقع صباحا.',
])
const school = sampleStory('school', 'en', [
  'The ministry of education reopened forty village schools on Monday.',
  'Heavy snow had blocked the mountain roads for two weeks.',
  'A spokeswoman, Karima Haddad, said buses would return gradually.',
  'Teachers complained about unpaid wages.',
])
const none = { dictionaries: '' }
const index = createIndex([harbour, school], none)
const first = (question: string, story = harbour, over = index) =>
  over.search(question, { story, top: 3 })[0]?.hits[0] ?? { sentence: { n: 0 }, matched: [] }

test.each([
  ['كم عاملا أصيب؟', 2],
  ['من هو المتحدث باسم الوزارة؟', 2],
  ['متى تتوقف الملاحه في الميناء', 4],
  ['شو طلبت الحكومة الزامبيه؟', 3],
  ['مين أصيب من العمال؟', 2],
  ['ليش سكرو المرفا بعد الانفجار؟', 1],
  ['How many workers were injured?', 2],
  ['What did the Zambian government demand?', 3],
  ['Who visited the site, engineer Vanderbilt?', 5],
  ['What did Samer Khalifeh say?', 2],
  ['Where was the explosion?', 1],
])('%s is met by sentence %i of an Arabic story', (question, n) => {
  expect(first(question).sentence.n).toBe(n)
})

test.each([
  ['Why were the roads blocked?', 2],
  ['who complaind about wages', 4],
  ['wich vilage skools reopned', 1],
  ['who was laid low by snwo', 2],
  ['ماذا قالت كريمة حداد؟', 3],
  ['كم مدرسة فتحت وزارة التعليم؟', 1],
  ['ما الذي أغلق الطرق الجبلية؟', 2],
])('%s is met by sentence %i of an English story', (question, n) => {
  expect(first(question, school).sentence.n).toBe(n)
})

test.each([
  ['What did the Zambian government demand?', 'Zambian', 'country'],
  ['Did Vanderbilt come?', 'Vanderbilt', 'sound'],
  ['How many workers were injured?', 'workers', 'glossary'],
  ['هل أغلق المرفا؟', 'المرفا', 'word'],
  ['متى أغلقوا مرفأ لبنان؟', 'مرفأ', 'form'],
])('%s: it is told how "%s" was met: by %s', (question, asked, via) => {
  expect(first(question).matched.find((one) => one.queryText.includes(asked))?.via).toBe(via)
})

test('a translation into the language of the question is searched beside its original', () => {
  const translated = sampleStory(
    'harbour',
    'en',
    harbour.sentences.map((_, i) => `Sentence ${i} of gibberish.`).with(3, 'The ferry stood still.'),
  )
  const story = { ...harbour, translations: [translated] }
  const searches = createIndex([story], none).search('Did the ferry stand still?', { story, top: 1 })
  expect(searches.map(({ hits }) => hits[0]?.sentence.excerpt.text)).toContain('The ferry stood still.')
  expect(createIndex([story], none).search('هل توقفت الملاحة؟', { story, top: 1 })).toHaveLength(1)
})

test('what the story has no word for is known to be missing', () => {
  const [search] = index.search('Did the Brazilian navy help?', { story: harbour, top: 1 })
  const terms = search?.terms ?? []
  expect(terms.find(({ queryText }) => queryText === 'Brazilian')).toMatchObject({
    bestStrength: 0,
    isSearchable: true,
    isName: true,
  })
})

test('all stories are searched in both languages when none is named', () => {
  const found = (question: string) =>
    index
      .search(question, { top: 1 })
      .flatMap(({ hits }) => hits)
      .map(({ story }) => story.id)
  expect(found('When did shipping stop at the harbour?')).toEqual(['harbour'])
  expect(found('Which village schools were reopened after the snow?')).toEqual(['school'])
})

test.each(['embargoed', 'withheld', 'withdrawn'])('a story that is %s is not searched with the others', (status) => {
  const secret = sampleStory('secret', 'en', ['The harbour chief resigned.'], { status })
  const searches = createIndex([secret, school], none).search('Did the harbour chief resign?', { top: 5 })
  const hits = searches.flatMap((one) => one.hits)
  expect(hits.filter(({ story }) => story.id === 'secret')).toEqual([])
})

test('a question without a word finds nothing', () => {
  expect(index.search('???', { top: 3 })).toEqual([])
  expect(createIndex([], none).search('anything', { top: 3 })).toEqual([])
})

test('an installed dictionary is a bridge as well', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dictd-'))
  const article = 'sprocket /spˈɹɒkɪt/\n1. مسنن\n2. ترس\n'
  const digit = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const length = Buffer.byteLength(article)
  writeFileSync(join(folder, 'freedict-eng-ara.dict.dz'), gzipSync(article))
  writeFileSync(
    join(folder, 'freedict-eng-ara.index'),
    `sprocket\tA\t${digit[Math.floor(length / 64)]}${digit[length % 64]}\n`,
  )
  const story = sampleStory('mill', 'ar', ['دارت الطاحونة ببطء.', 'وانكسر الترس الكبير فيها.'])
  const question = 'Did the sprocket break?'
  expect(first(question, story, createIndex([story], { dictionaries: folder })).matched[0]).toMatchObject({
    queryText: 'sprocket',
    storyForm: 'الترس',
    via: 'dictionary',
  })
  expect(first('sprocket', story, createIndex([story], none)).matched).toEqual([])
})
