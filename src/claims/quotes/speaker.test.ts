import { expect, test } from 'vitest'
import { Excerpt } from '../../story/excerpt.ts'
import { Speaker } from './speaker.ts'

const name = (text: string): Excerpt => Excerpt.of(text, 0, text.length)
const speaker = (names: string[], forms: string[] = [], likely: string[] = [], proper?: string): Speaker =>
  new Speaker(names.map(name), proper === undefined ? undefined : name(proper), forms, likely)

test('the fullest name is theirs, and a person’s own before any office', () => {
  const klein = speaker(['the minister', 'Klein'])
  expect(klein.name.text).toBe('the minister')
  klein.addNames([name('Eva Klein')], name('Eva Klein'))
  expect(klein.name.text).toBe('Eva Klein')
  klein.addNames([name('Klein')], name('Klein'))
  expect(klein.name.text).toBe('Eva Klein')
  klein.addNames([name('Eva Maria Klein')], name('Eva Maria Klein'))
  expect(klein.name.text).toBe('Eva Maria Klein')
})

test('the words that named them last are remembered, however short', () => {
  const klein = speaker(['Eva Klein'])
  klein.addNames([name('Klein')], undefined)
  expect([klein.lastNamed.text, klein.name.text]).toEqual(['Klein', 'Eva Klein'])
})

test('a name that comes again and again is kept once', () => {
  const klein = speaker(['Eva Klein'])
  for (let n = 0; n < 3; n++) klein.addNames([name('Klein'), name('Eva Klein')], undefined)
  expect([klein.names.map(({ text }) => text), klein.lastNamed.text]).toEqual([['Eva Klein', 'Klein'], 'Eva Klein'])
})

test('any form may mean whom nothing is known of; then those that are likely; then those that are known', () => {
  expect(['she', 'he', undefined].map((form) => speaker(['X']).agrees(form))).toEqual([true, true, true])
  expect(['she', 'it', undefined].map((form) => speaker(['X'], [], ['she', 'he']).agrees(form))).toEqual([
    true,
    false,
    true,
  ])
  expect(['she', 'he'].map((form) => speaker(['X'], ['she'], ['he']).agrees(form))).toEqual([true, false])
})

test('whoever is once “she” is never “he”', () => {
  const either = speaker(['Alex'], ['she', 'he'])
  expect(either.agreesOnlyWith('she')).toBe(false)
  either.restrictTo('it')
  expect(either.agrees('he')).toBe(true)
  either.restrictTo('she')
  expect([either.agrees('he'), either.agreesOnlyWith('she'), either.agreesOnlyWith(undefined)]).toEqual([
    false,
    true,
    false,
  ])
})
