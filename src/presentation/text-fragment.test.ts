import { expect, test } from 'vitest'
import { toTextFragment } from './text-fragment.ts'

const URL = 'https://example.org/a'

test('an address leads to the words, with all encoded that would mean something in it', () => {
  expect(toTextFragment(URL, 'one, two-way & three', 512)).toBe(`${URL}#:~:text=one%2C%20two%2Dway%20%26%20three`)
  expect(toTextFragment(`${URL}#top`, 'one two', 512)).toBe(`${URL}#top:~:text=one%20two`)
  expect(toTextFragment(URL, 'قال', 512)).toBe(`${URL}#:~:text=%D9%82%D8%A7%D9%84`)
})

test('where the words are too long the first and the last lead there, as many as fit', () => {
  const words = Array.from({ length: 40 }, (_, i) => `كلمة${i}`)
  const address = toTextFragment(URL, words.join(' '), 512) ?? ''
  expect(address.length).toBeLessThanOrEqual(512)
  const [first = '', last = ''] = decodeURIComponent(address.slice(`${URL}#:~:text=`.length)).split(',')
  expect(words.join(' ').startsWith(first)).toBe(true)
  expect(words.join(' ').endsWith(last)).toBe(true)
  expect(first.split(' ').length).toBeGreaterThan(2)
})

test('where nothing fits there is no address', () => {
  expect(toTextFragment(URL, 'كلمة '.repeat(40), 60)).toBeUndefined()
  expect(toTextFragment(`https://example.org/${'x'.repeat(500)}`, 'one', 512)).toBeUndefined()
  expect(toTextFragment(URL, '  ', 512)).toBeUndefined()
})
