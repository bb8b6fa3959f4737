import { expect, test } from 'vitest'
import { isNamed } from './score-page.ts'
import { matchGold, rates, sumTally } from './match-gold.ts'

const entry = (words: string, optional = false) => ({ words, optional })
const fits = (claim: string, { words }: { words: string }): boolean => claim.includes(words)

test('an entry that must be read is right or missed, and a claim of nothing is wrong', () => {
  const held = matchGold(['the road is shut', 'nothing'], [entry('road'), entry('bridge')], fits)
  expect(sumTally([held])).toEqual({ right: 1, missed: 1, wrong: 1 })
})

test('an optional entry counts neither way', () => {
  expect(sumTally([matchGold(['the road'], [entry('road', true)], fits)])).toEqual({ right: 0, missed: 0, wrong: 0 })
  expect(sumTally([matchGold([], [entry('road', true)], fits)])).toEqual({ right: 0, missed: 0, wrong: 0 })
})

test('an entry that must be read has its claim before an optional one', () => {
  const held = matchGold(['road and bridge'], [entry('bridge', true), entry('road')], fits)
  expect(held.right).toEqual([['road and bridge', entry('road')]])
})

test('two entries read as one are both right, and one read as two is no error', () => {
  expect(sumTally([matchGold(['road and bridge'], [entry('road'), entry('bridge')], fits)]).right).toBe(2)
  expect(sumTally([matchGold(['the road', 'a road'], [entry('road')], fits)])).toEqual({
    right: 1,
    missed: 0,
    wrong: 0,
  })
})

test('a claim that repeats an entry is no error, and is not right', () => {
  const held = matchGold(['a street'], [entry('road')], fits, () => true)
  expect(sumTally([held])).toEqual({ right: 0, missed: 1, wrong: 0 })
})

test('precision, recall and F1', () => {
  expect(rates({ right: 6, missed: 6, wrong: 2 })).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 })
  expect(rates({ right: 0, missed: 0, wrong: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 })
})

test('a name holds an accepted one, or is held by it', () => {
  expect(isNamed('the minister Rima Haddad', ['Haddad'])).toBe(true)
  expect(isNamed('Haddad', ['the minister', 'Rima Haddad'])).toBe(true)
  expect(isNamed('أحمد', ['احمد سالم'])).toBe(true)
  expect(isNamed('Salem', ['Haddad'])).toBe(false)
  expect(isNamed('', ['Haddad'])).toBe(false)
  expect(isNamed('Salem', [''])).toBe(false)
})
