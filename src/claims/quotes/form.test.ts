import { describe, expect, test } from 'vitest'
import { edition } from '../edition.fixture.ts'
import { readQuotes } from '../quotes.ts'

const forms = (code: string, body: string): string[] => readQuotes(edition(code, body)).claims.map(({ form }) => form)

describe('words wholly in quotation marks are direct, partly mixed, and else indirect', () => {
  test.each([
    ['direct', 'en', '“We will not leave the town,” the mayor said.'],
    ['direct', 'en', '“We will not leave,” the mayor said. “Not before Friday.”'],
    ['direct', 'en', 'The mayor said: "We will not leave the town."'],
    ['direct', 'en', "'We will not leave the town,' the mayor said."],
    ['mixed', 'en', 'The mayor said they “will not leave” the town.'],
    ['mixed', 'en', 'The mayor called the plan “a danger to all of us” and to the town.'],
    ['indirect', 'en', 'The mayor said they would not leave the town.'],
    ['direct', 'ar', 'قال العمدة: «لن نغادر المدينة».'],
    ['direct', 'ar', 'قال العمدة إن «المدينة لن تغادر مكانها».'],
    ['mixed', 'ar', 'قال العمدة إن السكان «لن يغادروا» المدينة.'],
    ['indirect', 'ar', 'قال العمدة إن السكان لن يغادروا المدينة.'],
  ])('%s, %s: %s', (form, code, body) => expect([...new Set(forms(code, body))]).toEqual([form]))
})

describe('a name in quotation marks is nobody’s speech', () => {
  test.each([
    ['a name that the story marks again', 'en', 'The mayor said the “Aurora” had sunk. The “Aurora” was old.'],
    ['the title of a film', 'en', 'The mayor said the film “A Day at the Harbour” was good.'],
    ['a name that the story marks again', 'ar', 'قال العمدة إن «الفجر» غرقت. وكانت «الفجر» قديمة.'],
  ])('%s, %s: %s', (_, code, body) => expect(forms(code, body)[0]).toBe('indirect'))

  test('a single word marked once is speech', () => {
    expect(forms('en', 'The mayor said the plan was “absurd” from the start.')).toEqual(['mixed'])
  })
})
