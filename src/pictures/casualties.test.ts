import { expect, test } from 'vitest'
import type { CountRange, Bound } from '../claims/claim.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { casualtiesAnswer } from './answer.fixture.ts'
import { circles, draw, textsOf } from './drawing.fixture.ts'
import { MINISTRY, arabicClaims, claims, english } from './samples.fixture.ts'
import { PAPER } from './svg.ts'

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
