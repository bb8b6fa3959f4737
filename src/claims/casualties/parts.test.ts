import { expect, test } from 'vitest'
import { languageOf } from '../../languages/index.ts'
import { createEdition } from '../../story/story.ts'
import { readCasualties } from '../casualties.ts'

const about = { title: 'A story', published: '2024-03-14', sources: [], status: 'usable' as const }

function partsOf(code: string, body: string): [part: string, whole: string | null][] {
  const language = languageOf(code)
  if (!language) throw new Error(`no language ${code}`)
  const { claims } = readCasualties(createEdition(body, { ...about, language: code }, language), [])
  return claims.map(({ count, partOf }) => [count.text, partOf?.text ?? null])
}

test.each<[string, string, [string, string | null][]]>([
  [
    'en',
    'The blast killed nine people, four of them children.',
    [
      ['nine people', null],
      ['four of them', 'nine people'],
    ],
  ],
  [
    'en',
    'The crush killed 18 pilgrims, including two nurses and a guide, and 30 were hurt.',
    [
      ['18 pilgrims', null],
      ['two nurses', '18 pilgrims'],
      ['a guide', '18 pilgrims'],
      ['30', null],
    ],
  ],
  [
    'ar',
    'قتل 27 راكبا بينهم طفلان وثلاث نساء، وأصيب 40.',
    [
      ['27 راكبا', null],
      ['طفلان', '27 راكبا'],
      ['ثلاث نساء', '27 راكبا'],
      ['40', null],
    ],
  ],
  [
    'ar',
    'أصيب 20 عاملا، ثلاثة منهم جروحهم خفيفة.',
    [
      ['20 عاملا', null],
      ['ثلاثة منهم', '20 عاملا'],
    ],
  ],
])('%s: a part has its whole: %s', (code, body, parts) => {
  expect(partsOf(code, body)).toEqual(parts)
})

test.each([
  ['en', 'The raid killed six rebels and two soldiers.'],
  ['en', 'Forty marchers were arrested, as were six reporters.'],
  ['en', 'The flood killed 18 people. Two of the dead were children.'],
  ['ar', 'قتل تسعة عمال وامرأة، إضافة إلى ثلاثة حراس.'],
])('%s: more of the same are no part: %s', (code, body) => {
  const parts = partsOf(code, body)
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.map(([, whole]) => whole)).toEqual(parts.map(() => null))
})
