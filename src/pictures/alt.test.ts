import { expect, test } from 'vitest'
import { type AltEntry, buildAlt, isolateBidi, MAX_ALT_LENGTH } from './alt.ts'

const entries = (count: number, length: number, itemCount = 1): AltEntry[] =>
  Array.from({ length: count }, (_, i) => ({ text: `${i + 1}:`.padEnd(length, 'x'), itemCount }))
const around = { head: 'Timeline', foot: 'Not added up.', more: (left: number) => `${left} more.` }

test('the fullest description is taken that is short enough', () => {
  const [full, brief] = [entries(3, 40), entries(3, 10)]
  expect(buildAlt([full, brief], around)).toBe(
    ['Timeline', ...full.map(({ text }) => text), 'Not added up.'].join('\n'),
  )
  expect(buildAlt([entries(40, 40), brief], around).split('\n')).toEqual([
    'Timeline',
    ...brief.map(({ text }) => text),
    'Not added up.',
  ])
})

test('of a description that is too long as many entries are told as fit, and how much is left', () => {
  const alt = buildAlt([entries(100, 50, 2)], around)
  const lines = alt.split('\n')
  const told = lines.length - 2
  expect(alt.length).toBeLessThanOrEqual(MAX_ALT_LENGTH)
  expect(alt.length).toBeGreaterThan(MAX_ALT_LENGTH - 60)
  expect(lines.at(-1)).toBe(`${2 * (100 - told)} more. Not added up.`)
})

test('a description that is exactly long enough is whole', () => {
  const exact = entries(1, MAX_ALT_LENGTH - 'Timeline\n\nNot added up.'.length)
  expect(buildAlt([exact], around)).toHaveLength(MAX_ALT_LENGTH)
  expect(buildAlt([entries(1, MAX_ALT_LENGTH - 22)], around)).toBe('Timeline\n1 more. Not added up.')
})

test('no line is empty where there is no foot', () => {
  expect(buildAlt([entries(2, 5)], { ...around, foot: '' })).toBe('Timeline\n1:xxx\n2:xxx')
  expect(buildAlt([entries(1, 2_000)], { ...around, foot: '' })).toBe('Timeline\n1 more.')
})

test('a head that is too long is cut', () => {
  expect(buildAlt([entries(1, 5)], { ...around, head: 'x'.repeat(3_000) })).toBe('x'.repeat(MAX_ALT_LENGTH))
})

test('a story’s words keep their direction to themselves', () => {
  expect(isolateBidi('قال')).toBe('\u2068قال\u2069')
})
