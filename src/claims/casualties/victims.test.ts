import { describe, expect, test } from 'vitest'
import { readCasualties } from '../casualties.ts'
import { edition } from '../edition.fixture.ts'

const victims = (code: string, body: string): string[] =>
  readCasualties(edition(code, body), []).claims.map(({ count, victims }) => `${count.text}: ${victims}`)
const war = 'The army shelled the front. Rebel fighters fired rockets at the troops. '

describe('the word that is used says who they were', () => {
  test.each([
    [
      'en',
      'Clashes killed three soldiers and two civilians.',
      ['three soldiers: combatant', 'two civilians: civilian'],
    ],
    ['en', 'A mine killed five militants.', ['five militants: combatant']],
    ['en', 'A mine killed five people.', ['five people: unspecified']],
    ['ar', 'قتل ثلاثة جنود ومدنيان.', ['ثلاثة جنود: combatant', 'مدنيان: civilian']],
    ['ar', 'قتل خمسة مسلحين.', ['خمسة مسلحين: combatant']],
    ['ar', 'قتل خمسة أشخاص.', ['خمسة أشخاص: unspecified']],
  ])('%s: %s', (code, body, expected) => expect(victims(code, body)).toEqual(expected))
})

test('whoever cannot fight is a civilian in a story of war alone', () => {
  expect(victims('en', `${war}A shell killed two women.`)).toEqual(['two women: civilian'])
  expect(victims('en', 'A bus left the road. It killed two women.')).toEqual(['two women: unspecified'])
})

test('a bare number counts more of those before it in its sentence, and not of the one before', () => {
  expect(victims('en', 'Three soldiers were killed and 14 were wounded.')).toEqual([
    'Three soldiers: combatant',
    '14: combatant',
  ])
  expect(victims('en', 'Three soldiers were killed. Another 14 were wounded.').at(-1)).toMatch(/unspecified$/)
})

test('a part says nothing of those counted after it', () => {
  const [whole, part, more] = victims('en', 'The raid killed six people, including two soldiers, and 30 were hurt.')
  expect([whole, part, more]).toEqual(['six people: unspecified', 'two soldiers: combatant', '30: unspecified'])
})
