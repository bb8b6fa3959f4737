import { expect, test } from 'vitest'
import { ar } from '../../languages/ar/index.ts'
import { en } from '../../languages/en/index.ts'
import type { Language } from '../../languages/language.ts'
import { createEdition } from '../../story/story.ts'
import { readQuotes } from '../quotes.ts'

const about = { title: 'A story', published: '2024-03-14', sources: [], status: 'usable' as const }

/** Who speaks in a short story and how that is known, a line an utterance. */
const read = (body: string, language: Language): string[] =>
  readQuotes(createEdition(body, { ...about, language: language.code }, language)).claims.map(
    ({ speaker, basis }) => `${speaker.name.text} (${basis.kind})`,
  )

test.each([
  [
    'a pronoun of a person means no thing',
    'Nora Vance flew to Oslo, a court filing said. She told a friend that she would stay.',
    ['a court filing (named)', 'Nora Vance (anaphora)'],
  ],
  [
    'nobody is meant by a pronoun of whom they tell',
    '“I shook his hand,” Janet Holm said. Her mother, she added, had baked for him.',
    ['Janet Holm (named)', 'Janet Holm (anaphora)'],
  ],
  [
    'a man is mentioned in passing and another speaks',
    '“I sell lentils,” said Gul Agha. His nephew was hurt. A guard was killed beside him, he said.',
    ['Gul Agha (named)', 'Gul Agha (anaphora)'],
  ],
  [
    'whom a main clause tells of is thought of first',
    'Eleanor Vane left the court after Ellis Pennock had spoken. She said the money was gone.',
    ['Eleanor Vane (anaphora)'],
  ],
  [
    'somebody is brought in behind the verb',
    '“I sold the boat,” said Mary Hale. Next to speak was Clara Voss. “I bought it,” she said.',
    ['Mary Hale (named)', 'Clara Voss (anaphora)'],
  ],
  [
    'of two in one sentence a woman is meant rather than somebody who may be one',
    'Alex Mathis spoke to Martha Dole. She said the plan was dead. He said it was alive.',
    ['Martha Dole (anaphora)', 'Alex Mathis (anaphora)'],
  ],
  [
    'whoever is “he” once is never “she”',
    'Ellis Kline opened the meeting. He said the plan was dead. Susan Ward said it was alive. She said it would pass.',
    ['Ellis Kline (anaphora)', 'Susan Ward (named)', 'Susan Ward (anaphora)'],
  ],
  [
    'who has written what speaks may be meant',
    'Anna Reed said no. A letter from Clara Voss said yes. She wrote that nobody had asked.',
    ['Anna Reed (named)', 'A letter from Clara Voss (named)', 'Clara Voss (anaphora)'],
  ],
  [
    '“they” is not one person',
    '“I will act,” Evan Pike wrote. Swimmers gather every night. They often chant: “No peace without justice.”',
    ['Evan Pike (named)', 'Swimmers (anaphora)'],
  ],
  [
    'one of two named together speaks alone',
    'Samir and his wife were waiting at the port. “He rings us,” Samir said.',
    ['Samir (named)'],
  ],
  [
    'a pronoun means nobody where nobody was mentioned for long',
    'Hugo Klein said yes. It rained. The road was shut. The shops were empty. Snow fell. He said it was cold.',
    ['Hugo Klein (named)'],
  ],
])('en: %s', (_, story, speakers) => {
  expect(read(story, en)).toEqual(speakers)
})

test.each([
  [
    'of whom a sentence tells is meant by the verb of the next',
    'وصل الحاكم إلى المخيم. وقال إن الماء وفير.',
    ['الحاكم (anaphora)'],
  ],
  [
    'a plural verb’s neighbour is of whom it speaks',
    'وقال سكان القرية إن الجسر مغلق. ووصفوا الطريق بـ«الخطير».',
    ['سكان القرية (named)', 'سكان القرية (anaphora)'],
  ],
  [
    'a definite feminine behind a masculine verb is of whom it speaks',
    'وقال الوزير سامي خليل إن الموسم جيد. ووصف المعارضة بأنها «ضعيفة».',
    ['الوزير سامي خليل (named)', 'الوزير سامي خليل (anaphora)'],
  ],
  [
    'how somebody speaks is nobody',
    'وجلس الصياد حسن عمران قرب قاربه. وقال لي ساخرا: «البحر لا يقرأ الصحف».',
    ['الصياد حسن عمران (anaphora)'],
  ],
  ['what never speaks is nobody', 'ورتب البائع الصناديق حسب الحجم. وتغيرت الأسباب التي تحدثت عن الأزمة.', []],
  [
    '“the spokesman” who is nobody else is whoever spoke',
    'وقال النقيب بدر قاسم إن الطريق سالك. وأشار ذات المتحدث إلى أن المطر توقف.',
    ['النقيب بدر قاسم (named)', 'النقيب بدر قاسم (named)'],
  ],
  ['his own words name nobody else', 'وانتقد الفلاحون الوزير الذي «نسيهم»، بحسب تعبيرهم.', ['الفلاحون (named)']],
  [
    'a place that a story is sent from does not speak',
    'طوكيو (رويترز) - أعلنت وزارة الدفاع أن صاروخا سقط في البحر.',
    ['وزارة الدفاع (named)'],
  ],
  [
    'the speaker is unknown where somebody else was mentioned since',
    'وقال الوزير سامي خليل إن الموسم جيد. وغادرت النائبة منى الحداد القاعة. وتأخرت الحافلات. وقال إن الماء وفير.',
    ['الوزير سامي خليل (named)'],
  ],
])('ar: %s', (_, story, speakers) => {
  expect(read(story, ar)).toEqual(speakers)
})

test('of a story as long as any, with a speaker in every line, each is read, and whoever spoke lately is known again', () => {
  const speakers = Array.from(
    { length: 2_000 },
    (_, n) => `Ann${[...`${n}`].map((digit) => 'afolunimbr'[Number(digit)]).join('')} Lee`,
  )
  const body = speakers.map((name) => `“It rained all night,” said ${name}, a minister.`)
  const found = read([...body, '“It rained,” said Annfrrr.'].join('\n'), en)
  expect(found).toEqual([...speakers, speakers.at(-1)].map((name) => `${name} (named)`))
})
