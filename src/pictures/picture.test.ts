import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import type { Answer } from '../answers/answer.ts'
import type { CountRange, Bound } from '../claims/claim.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { FONT, measureText } from './font.ts'
import { createPicture } from './picture.ts'
import { renderPng } from './png.ts'
import { casualtiesAnswer, sampleStory, timelineAnswer } from './answer.fixture.ts'
import { PAPER } from './svg.ts'

const font = { fontFiles: [...FONT.files], loadSystemFonts: false, defaultFontFamily: FONT.family }
const OPENING = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="3000" '

/** What a text of a drawing covers, as the renderer sees it. */
function boxOf(text: string): { text: string; left: number; right: number; top: number; bottom: number } {
  const box = new Resvg(`${OPENING} font-family="${FONT.family}">${text}</svg>`, { font }).getBBox()
  if (!box) throw new Error(`nothing is drawn: ${text}`)
  return { text, left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }
}
const textsOf = (svg: string): string[] => svg.match(/<text .*?<\/text>/gs) ?? []
const circles = (svg: string): number[] => [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x))
const bars = (svg: string): number[] =>
  [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="26" rx="5"/g)].map(([, width]) =>
    Number(width),
  )
const draw = (answer: Answer, reader = en) => {
  const picture = createPicture(answer, reader)
  if (!picture) throw new Error('there is no picture')
  return picture
}

const english = sampleStory(
  'The dam was built in 1961 and raised in 1962. It broke on Tuesday, and on Wednesday morning 27 people were dead, ' +
    'the Ministry of the Interior and of Local Authorities of the Northern Provinces said. ' +
    'At least 40 of them were missing, the army said, and more than 200 hurt. ' +
    'Some villagers left their homes this week. Between 5 and 9 people were held, up to 3 of them soldiers, and hundreds fled.',
)
const arabic = sampleStory(
  'قالت وزارة الداخلية والبلديات في المحافظات الشمالية إن 27 شخصا قتلوا يوم الثلاثاء، بينهم مدنيان. ' +
    'وأصيب أكثر من 200 آخرين هذا الأسبوع. وكان السد قد بني عام 1961.',
  { code: 'ar', title: 'فيضان يغمر الوادي' },
)
const dates = timelineAnswer(english, [
  ['1961', '1961'],
  ['1962', '1962'],
  ['Tuesday', '2023-09-19'],
  ['Wednesday morning', '2023-09-20TMO'],
  ['this week', '2023-W38'],
])
const arabicDates = timelineAnswer(arabic, [
  ['عام 1961', '1961'],
  ['يوم الثلاثاء', '2023-09-19'],
  ['هذا الأسبوع', '2023-W38'],
])
const MINISTRY = 'the Ministry of the Interior and of Local Authorities of the Northern Provinces'
const claims = casualtiesAnswer(english, [
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
const arabicClaims = casualtiesAnswer(arabic, [
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
const many = sampleStory(
  Array.from({ length: 90 }, (_, i) => `In ${1920 + i} the river took ${1_000 + i} lives.`).join(' '),
)
const manyDates = timelineAnswer(
  many,
  Array.from({ length: 90 }, (_, i) => [`${1920 + i}`, `${1920 + i}`]),
)
const manyClaims = casualtiesAnswer(
  many,
  Array.from({ length: 90 }, (_, i) => ({ words: `${1_000 + i}`, min: 1_000 + i, max: 1_000 + i, bound: 'exactly' })),
)
const samples = Object.entries({ dates, arabicDates, claims, arabicClaims, manyDates, manyClaims }).flatMap(
  ([name, answer]) => [en, ar].map((reader) => [name, reader.code, answer, reader] as const),
)

test.each(samples)(
  '%s for a reader of %s: no word runs out of the picture or over another',
  (_, __, answer, reader) => {
    const { svg } = draw(answer, reader)
    const boxes = textsOf(svg).map(boxOf)
    expect(boxes.filter(({ left, right }) => left < 20 || right > 880)).toEqual([])
    const over = boxes.filter((a, i) =>
      boxes.slice(i + 1).some((b) => {
        // Lines may stand close, as letters that reach up or down are rare; side by side nothing may touch.
        const [wide, high] = [
          Math.min(a.right, b.right) - Math.max(a.left, b.left),
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
        ]
        return wide > 0 && high > 6
      }),
    )
    expect(over).toEqual([])
  },
)

test.each(samples)(
  '%s for a reader of %s is small enough to send, with a description',
  async (_, __, answer, reader) => {
    const { svg, alt } = draw(answer, reader)
    const file = await renderPng(svg)
    expect([...file.slice(1, 4)]).toEqual([...Buffer.from('PNG')])
    expect(file.length).toBeGreaterThan(20_000)
    expect(file.length).toBeLessThan(300_000)
    expect(alt.length).toBeLessThanOrEqual(1_024)
  },
)

test('a year is a bar of a year, a week of a week; a day and a part of a day are dots', () => {
  const { svg } = draw(dates)
  const [first = 0, second = 0, week = 0] = bars(svg)
  expect(bars(svg)).toHaveLength(3)
  expect(first).toBeCloseTo(second, 0)
  const [tuesday = 0, morning = 0] = circles(svg)
  expect(circles(svg)).toHaveLength(2)
  // From Tuesday noon to Wednesday nine o'clock, of seven days.
  expect(morning - tuesday).toBeCloseTo((week / 7) * (21 / 24), 0)
})

test('years far apart do not squash the days, and the picture says that its scale breaks', () => {
  const apart = draw(
    timelineAnswer(english, [
      ['1961', '1961'],
      ['Tuesday', '2023-09-19'],
      ['Wednesday', '2023-09-20'],
    ]),
  )
  const [tuesday = 0, wednesday = 0] = circles(apart.svg)
  expect(wednesday - tuesday).toBeGreaterThan(40)
  expect(apart.svg).toContain('break in the scale')
  const near = draw(
    timelineAnswer(english, [
      ['Tuesday', '2023-09-19'],
      ['Wednesday', '2023-09-20'],
    ]),
  )
  expect(near.svg).not.toContain('break in the scale')
})

test('the day of the report is named and drawn on every row', () => {
  const { svg, alt } = draw(dates)
  expect(svg).toContain('reported 20 Sept 2023')
  expect(alt).toContain('reported 20 Sept 2023')
  expect(svg.match(/<line [^>]*stroke="#a3242b"/g)).toHaveLength(5)
})

test('for an Arabic reader time runs from right to left, and the words of the picture are Arabic', () => {
  const [tuesday = 0, morning = 0] = circles(draw(dates, ar).svg)
  expect(morning).toBeLessThan(tuesday)
  const { svg, alt } = draw(arabicDates, ar)
  expect(svg).toContain('التسلسل الزمني')
  expect(svg).toContain('الجملة 1')
  expect(alt).toContain('الثلاثاء، 19 سبتمبر 2023')
})

test('the words beside a date are the story’s own, the date in bold', () => {
  const { svg } = draw(dates)
  const words = textsOf(svg).filter((text) => text.includes('<tspan font-weight="600">Tuesday</tspan>'))
  expect(words).toHaveLength(1)
  const said = words.join().replace(/<[^>]*>|[\u2066-\u2069]/g, '')
  expect(english.body).toContain(said.replaceAll('…', ''))
})

test('a date that has no place on the calendar is shown without one', () => {
  const { svg, alt } = draw(timelineAnswer(english, [['this week', 'PRESENT_REF']]))
  expect(svg).toContain('PRESENT_REF')
  expect(alt).toContain('this week')
  expect(bars(svg)).toEqual([])
})

test('the description says every claim, by whom, and where', () => {
  const { alt } = draw(claims)
  const plain = alt.replace(/[\u2066-\u2069]/g, '')
  for (const told of [
    `killed – ${MINISTRY}: 27 “27 people” (sentence 2)`,
    'injured – the army: more than 200 “more than 200” (sentence 3)',
    'missing – the army: at least 40 “At least 40” (sentence 3)',
    'displaced – no source was found for it: no figure “Some villagers” (sentence 4); no exact figure “hundreds” (sentence 5)',
    'detained – no source was found for it: 5 to 9 “Between 5 and 9” (sentence 5); of them up to 3, combatants “up to 3” (sentence 5)',
    'Claims are not added up',
  ])
    expect(plain).toContain(told)
})

test('the description of a timeline says every date, with the story’s words', () => {
  const plain = draw(dates).alt.replace(/[\u2066-\u2069]/g, '')
  expect(plain).toContain('week of 18 Sept 2023: “this week” (sentence 4)')
  expect(plain.split('\n')).toHaveLength(6)
})

test('claims are drawn one by one and never added', () => {
  const both = casualtiesAnswer(english, [
    { words: '27 people', by: 'the army', min: 27, max: 27, bound: 'exactly' },
    { words: 'Between 5 and 9', by: 'the army', min: 5, max: 5, bound: 'exactly' },
  ])
  const { svg, alt } = draw(both)
  expect(circles(svg)).toHaveLength(2)
  expect(
    [alt, ...textsOf(svg).map((text) => text.replace(/<[^>]*>/g, ''))].filter((text) => text.includes('32')),
  ).toEqual([])
})

test('an exact number is a dot, about so many a ring, bounds a bar, and a bound that is not set an arrow', () => {
  const shapes = (amount: CountRange, reader = en): string => {
    const { svg } = draw(casualtiesAnswer(english, [{ words: '27 people', ...amount }]), reader)
    const tips = [...svg.matchAll(/<polygon points="([\d.]+),[\d.]+ ([\d.]+),/g)].map(([, back, tip]) =>
      Number(tip) > Number(back) ? 'right' : 'left',
    )
    const round = [...svg.matchAll(/<circle [^>]*fill="(#\w+)"/g)].map(([, fill]) =>
      fill === PAPER.page ? 'ring' : 'dot',
    )
    return [...round, ...tips].join(' ')
  }
  const amount = (min: number | null, max: number | null, bound: Bound, vague = false): CountRange => ({
    min,
    max,
    bound,
    vague,
  })
  expect(shapes(amount(27, 27, 'exactly'))).toBe('dot')
  expect(shapes(amount(27, 27, 'about'))).toBe('ring')
  expect(shapes(amount(27, null, 'at-least'))).toBe('right')
  expect(shapes(amount(27, null, 'at-least'), ar)).toBe('left')
  expect(shapes(amount(null, 27, 'up-to'))).toBe('left')
  expect(shapes(amount(20, 30, 'between'))).toBe('')
  expect(shapes(amount(20, null, 'at-least', true))).toBe('')
  expect(shapes(amount(null, null, 'no-figure'))).toBe('')
})

test('a part stands under the count that it is a part of, and says so', () => {
  const split = casualtiesAnswer(english, [
    { words: 'up to 3', min: null, max: 3, bound: 'up-to', of: '27 people' },
    { words: 'more than 200', min: 201, max: null, bound: 'more-than' },
    { words: '27 people', min: 27, max: 27, bound: 'exactly' },
  ])
  const figures = textsOf(draw(split).svg).flatMap(
    (text) => /<tspan font-weight="600">([^<]+)<\/tspan>/.exec(text)?.[1] ?? [],
  )
  expect(figures.slice(-3)).toEqual(['more than 200', '27', 'of them up to 3'])
})

test('counts far apart stand on a logarithmic scale, and the picture says so', () => {
  const far = casualtiesAnswer(english, [
    { words: '27 people', min: 4, max: 4, bound: 'exactly' },
    { words: 'Between 5', min: 9_000, max: 9_000, bound: 'exactly' },
  ])
  expect(draw(far).svg).toContain('logarithmic scale')
  expect(draw(arabicClaims).svg).not.toContain('logarithmic')
  expect(draw(arabicClaims).svg).toContain('linear scale')
})

test('what does not fit into the picture is counted, in the picture and in its description', () => {
  for (const answer of [manyDates, manyClaims]) {
    const { svg, alt } = draw(answer)
    expect(svg).toMatch(/\d+ more (dates|claims) are in the text/)
    expect(alt).toMatch(/\d+ more (dates|claims) are in the text/)
    expect(Number(/height="(\d+)/.exec(svg)?.[1])).toBeLessThan(1_900)
  }
})

test('a story’s words cannot become markup, nor break the drawing', async () => {
  const wild = sampleStory('“</text><script>x</script>” & \u0007 \u202e 3 <b>people</b> died in ]]> 2020.', {
    title: '<svg onload="x"> & \'"',
  })
  for (const answer of [
    timelineAnswer(wild, [['2020', '2020']]),
    casualtiesAnswer(wild, [{ words: '3 <b>people</b>', by: '</text><script>', min: 3, max: 3, bound: 'exactly' }]),
  ]) {
    const { svg } = draw(answer)
    for (const raw of ['<script', '<b>', '<svg onload', '\u0007', '\u202e']) expect(svg).not.toContain(raw)
    expect((await renderPng(svg)).length).toBeGreaterThan(5_000)
  }
})

test('other answers have no picture', () => {
  expect(createPicture({ ...dates, items: [] }, en)).toBeNull()
})

test.each([
  'The ministry said 2,000 people were killed (AFP)',
  'أذربيجان تقول إن عمليتها العسكرية في ناجورنو كاراباخ مستمرة بنجاح',
  'قُتل لا أقل من 27 شخصًا، والآلاف نزحوا',
])('widths are measured as they are drawn: %s', (text) => {
  for (const bold of [false, true]) {
    const { left, right } = boxOf(`<text x="0" y="50" font-size="20" ${bold ? 'font-weight="600"' : ''}>${text}</text>`)
    expect(measureText(text, 20, bold) / (right - left)).toBeGreaterThan(0.97)
    expect(measureText(text, 20, bold) / (right - left)).toBeLessThan(1.06)
  }
})
