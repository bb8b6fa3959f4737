import { casualtiesAnswer, sampleStory, timelineAnswer } from './answer.fixture.ts'

export const english = sampleStory(
  'The dam was built in 1961 and raised in 1962. It broke on Tuesday, and on Wednesday morning 27 people were dead, ' +
    'the Ministry of the Interior and of Local Authorities of the Northern Provinces said. ' +
    'At least 40 of them were missing, the army said, and more than 200 hurt. ' +
    'Some villagers left their homes this week. Between 5 and 9 people were held, up to 3 of them soldiers, and hundreds fled.',
)
export const arabic = sampleStory(
  'قالت وزارة الداخلية والبلديات في المحافظات الشمالية إن 27 شخصا قتلوا يوم الثلاثاء، بينهم مدنيان. ' +
    'وأصيب أكثر من 200 آخرين هذا الأسبوع. وكان السد قد بني عام 1961.',
  { code: 'ar', title: 'فيضان يغمر الوادي' },
)
export const dates = timelineAnswer(english, [
  ['1961', '1961'],
  ['1962', '1962'],
  ['Tuesday', '2023-09-19'],
  ['Wednesday morning', '2023-09-20TMO'],
  ['this week', '2023-W38'],
])
export const arabicDates = timelineAnswer(arabic, [
  ['عام 1961', '1961'],
  ['يوم الثلاثاء', '2023-09-19'],
  ['هذا الأسبوع', '2023-W38'],
])
export const MINISTRY = 'the Ministry of the Interior and of Local Authorities of the Northern Provinces'
export const claims = casualtiesAnswer(english, [
  { words: '27 people', by: MINISTRY, min: 27, max: 27, bound: 'exactly' },
  { words: 'At least 40', by: 'the army', min: 40, max: null, bound: 'at-least', outcome: 'missing' },
  { words: 'more than 200', by: 'the army', min: 201, max: null, bound: 'more-than', outcome: 'injured' },
  { words: 'Some villagers', min: null, max: null, bound: 'no-figure', outcome: 'displaced' },
  { words: 'Between 5 and 9', min: 5, max: 9, bound: 'between', outcome: 'detained' },
  {
    words: 'up to 3',
    min: null,
    max: 3,
    bound: 'up-to',
    outcome: 'detained',
    victims: 'combatant',
    of: 'Between 5 and 9',
  },
  { words: 'hundreds', min: 200, max: null, bound: 'at-least', vague: true, outcome: 'displaced' },
])
export const arabicClaims = casualtiesAnswer(arabic, [
  { words: '27 شخصا', by: 'وزارة الداخلية', min: 27, max: 27, bound: 'exactly' },
  {
    words: 'مدنيان',
    by: 'وزارة الداخلية',
    of: '27 شخصا',
    min: 2,
    max: 2,
    bound: 'exactly',
    victims: 'civilian',
  },
  {
    words: 'أكثر من 200 آخرين',
    by: 'وزارة الداخلية',
    min: 201,
    max: null,
    bound: 'more-than',
    outcome: 'injured',
  },
])
