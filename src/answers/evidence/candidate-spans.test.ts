import { expect, test } from 'vitest'
import type { AnswerType } from '../../languages/search.ts'
import { sampleStory } from '../../search/story.fixture.ts'
import { findCandidateSpans } from './candidate-spans.ts'

function extents(asked: AnswerType, language: string, text: string): string[] {
  const story = sampleStory('one', language, [text])
  const [sentence] = story.sentences
  return sentence ? findCandidateSpans(asked, { edition: story, sentence }).map((one) => one.text) : []
}

test.each<[AnswerType, string, string, string[]]>([
  ['how-many', 'en', 'Nine lorries left the port on Monday.', ['Nine lorries']],
  ['how-much', 'en', 'The bridge cost 640,000 dollars and has nine arches.', ['640,000 dollars']],
  ['how-old', 'en', 'The driver, aged 44, was unhurt.', ['aged 44']],
  ['how-old', 'en', 'Anna Meyer, 52, has left the board.', ['52']],
  ['how-old', 'ar', 'توفيت آمنة الصالح (52 سنة) في بيتها.', ['52']],
  ['how-old', 'ar', 'توفيت عن عمر ناهز 92 عاما.', ['92 عاما']],
  ['how-old', 'en', 'They have one child, Omar, nine, and a dog.', ['nine']],
  ['how-old', 'en', "She's 86 and lives alone.", ['86']],
  ['how-old', 'en', 'At 15 he left school.', ['15']],
  ['how-old', 'ar', 'وتروي القبطانة، وهي في التاسعة والثلاثين، ما جرى.', ['التاسعة والثلاثين']],
  ['how-old', 'ar', 'السائق في السادسة عشرة من عمره.', ['السادسة عشرة']],
  ['how-long', 'en', 'He arrived on a three-day visit.', ['three-day']],
  ['how-long', 'ar', 'دام الاجتماع ساعتين.', ['ساعتين']],
  ['how-much', 'ar', 'الدخول بدينارين.', ['بدينارين']],
  [
    'penalty',
    'en',
    'A judge sentenced him to life in prison, again.',
    ['sentenced him to life in prison', 'life in prison', 'prison'],
  ],
  ['occupation', 'en', 'He works as an electrician.', ['works as']],
  ['occupation', 'ar', 'ويعمل سائق حافلة.', ['ويعمل']],
  ['name', 'en', 'The dog, a collie called Juno, found it.', ['called J']],
  ['name', 'ar', 'ألبوم جديد يحمل اسم «شباك»', ['اسم «شباك']],
  ['how-long', 'en', 'The strike lasted six weeks.', ['six weeks']],
  ['how-far', 'en', 'The camp lies 6 kilometres from the trail.', ['6 kilometres']],
  ['how-fast', 'en', 'The wind reached 80 km/h.', ['80 km/h']],
  ['share', 'en', 'Some 40 percent of them agreed.', ['40 percent']],
  ['when', 'en', 'The mill burned down in 1962.', ['1962']],
  ['why', 'en', 'The road was closed because a wall had fallen, police said.', ['because a wall had fallen']],
  ['charge', 'en', 'He was charged with theft, and freed.', ['charged with theft']],
  ['where', 'en', 'The boat sank near Port Amber.', ['near Port Amber']],
  ['where', 'ar', 'رست السفينة في ميناء صفاقس صباح الأحد.', ['ميناء صفاقس']],
  ['how-much', 'en', 'The fine is $200 a day.', ['$200']],
  ['what-said', 'en', '“The dam will hold,” said Mayor Anna Meyer.', ['“The dam will hold,”']],
  ['how-many', 'ar', 'غادرت تسع شاحنات الميناء.', ['تسع شاحنات']],
  ['how-much', 'ar', 'بلغت كلفة الجسر 900 دينار.', ['900 دينار']],
  ['how-long', 'ar', 'استمر الإضراب ستة أسابيع.', ['ستة أسابيع']],
  ['why', 'ar', 'أغلق الطريق بسبب انهيار جدار، بحسب الشرطة.', ['بسبب انهيار جدار']],
])('%s, %s: %s', (asked, language, text, found) => {
  expect(extents(asked, language, text)).toEqual(found)
})

test.each<[AnswerType, string, string]>([
  ['how-much', 'en', 'Nine lorries left the port.'],
  ['how-old', 'en', 'The port has 44 cranes.'],
  ['when', 'en', 'Nine lorries left the port.'],
  ['why', 'en', 'The road was closed.'],
  ['how-much', 'ar', 'غادرت تسع شاحنات الميناء.'],
  ['where', 'ar', 'قال إنه متعب.'],
  ['how-old', 'ar', 'يعمل في السوق منذ 33 عاما.'],
  ['how-much', 'ar', 'قتل 27 شخصا بينهم مدنيان.'],
  ['how-old', 'ar', 'وصلت السفينة في العاشرة مساء.'],
  ['how-old', 'ar', 'وقع الحادث في العشرين من مارس.'],
  ['how-long', 'ar', 'سكن الوزير في القرية.'],
  ['occupation', 'en', 'The captain was unhurt.'],
  ['how-long', 'ar', 'السائق البالغ من العمر 39 عاما.'],
  ['how-long', 'en', 'The 56-year-old driver was unhurt.'],
  ['how-long', 'en', 'The bridge opened ten years ago.'],
  ['how-many', 'en', 'The bridge opened on 3 May 2011.'],
  ['name', 'en', 'The captain was arrested.'],
])('nothing of %s, %s: %s', (asked, language, text) => {
  expect(extents(asked, language, text)).toEqual([])
})
