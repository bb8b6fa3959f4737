import { describe, expect, test } from 'vitest'
import { sampleStory } from '../../search/story.fixture.ts'
import { labels } from './check.fixture.ts'

const port = sampleStory('port', 'en', [
  'Anna Meyer said she doubted that the old harbour wall would hold.',
  'The engineers did not say the wall was unsafe for ships.',
  'Omar Haddad said the cranes may be moved to the northern pier.',
  'The company will never sell its ships to a foreign owner without a vote.',
  'Police said it was false that two guards had slept at the gate.',
  'The minister said the ferry had left the harbour at dawn.',
])
const sad = sampleStory('sad', 'ar', [
  'نفت الوزيرة سلمى نجار أن السد القديم تصدع بعد الزلزال.',
  'لم تغلق البلدية الطريق الجبلي أمام السيارات.',
  'قال المهندس سامي خليل إن العمال لن يعودوا إلى الموقع إلا بعد الفحص.',
  'قد ينقل المجلس السوق إلى الضفة الأخرى.',
  'ولم يؤكد الوزير كريم منصور أن النفق الجديد آمن للمشاة.',
])
const label = (story: typeof port, text: string): string[] => labels(story, text).map(([, one]) => one)

describe('words of a story whose sense was turned by a cut', () => {
  test.each([
    ['a doubt left out', port, '“the old harbour wall would hold”'],
    ['a negation left out', port, 'The engineers say the wall was unsafe for ships.'],
    ['a negation put in', port, 'The minister never said the ferry had left the harbour at dawn.'],
    ['a possibility told as a plan', port, 'Omar Haddad said the cranes will be moved to the northern pier.'],
    ['a never left out', port, 'The company will sell its ships to a foreign owner.'],
    ['a denial left out in Arabic', sad, 'السد القديم تصدع بعد الزلزال.'],
    ['a negation left out in Arabic', sad, '«تغلق البلدية الطريق الجبلي أمام السيارات»'],
    ['what nobody said told as said in Arabic', sad, 'أكد كريم منصور أن النفق الجديد آمن للمشاة.'],
    ['an exception left out in Arabic', sad, '«العمال لن يعودوا إلى الموقع»'],
    ['a possibility left out in Arabic', sad, '«ينقل المجلس السوق إلى الضفة الأخرى»'],
  ])('%s', (_, story, text) => expect(label(story, text)).toEqual(['differs']))
})

describe('words of a story that mean alone what they mean there', () => {
  test.each([
    ['a whole sentence', port, 'The company will never sell its ships to a foreign owner without a vote.'],
    ['the doubt with them', port, 'Anna Meyer said she doubted that the old harbour wall would hold.'],
    ['the negation with them', port, 'Engineers did not say the wall was unsafe for ships.'],
    ['the possibility with them', port, 'Omar Haddad said the cranes may be moved to the northern pier.'],
    ['the denial with them in Arabic', sad, 'نفت الوزيرة سلمى نجار أن السد القديم تصدع بعد الزلزال.'],
    ['the exception with them in Arabic', sad, '«العمال لن يعودوا إلى الموقع إلا بعد الفحص»'],
  ])('%s', (_, story, text) => expect(label(story, text)).toEqual(['verbatim']))
})
