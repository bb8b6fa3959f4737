import { describe, expect, test } from 'vitest'
import { PatternParser } from './parser.ts'
import { RequirementFinder } from './requirements.ts'

const finder = new RequirementFinder(
  new PatternParser({
    said: ['said', 'told'],
    office: ['minister', 'mayor'],
    who: '(?:the {office}|\\p{L}+)',
  }),
)
const inOrder = (all: readonly (readonly string[])[]): string[] => all.map((one) => one.toSorted().join('|')).sort()

describe('a text must hold a string of each requirement', () => {
  test.each<[string, string[][]]>([
    ['said', [['said']]],
    ['{said}', [['said', 'told']]],
    ['the {office}', [['the ma', 'the mi']]],
    ['{said} .* nothing', [['said ', 'told '], [' nothi']]],
    ['[ab]c', [['ac', 'bc']]],
    ['\\dth', [[...'0123456789'].map((digit) => `${digit}th`)]],
    ['(?:said){2,}', [['said']]],
    ['(?<=the )said', [['said'], ['the ']]],
    ['(?<!the )said', [['said']]],
  ])('%s', (pattern, strings) => {
    expect(inOrder(finder.find(pattern).requirements)).toEqual(inOrder(strings))
  })
})

describe('and nothing, where the pattern may match without', () => {
  test.each(['(?:said)?', '(?:said)*', 'said|', '\\p{L}+', '.', '(?:said|\\p{L}+)', '{who}'])('%s', (pattern) => {
    expect(finder.find(pattern)).toEqual({ requirements: [], locator: undefined })
  })
})

test('no text meets what can match nowhere', () => {
  expect(finder.find('(?!)said').requirements).toContainEqual([])
})

describe('a match starts near the string that locates it', () => {
  test.each([
    ['said', 0],
    ['.{0,30}said', 60],
    ['[a-z]{2}said', 2],
    ['\\p{L}{2}said', 4],
  ])('%s', (pattern, distance) => {
    expect(finder.find(pattern).locator).toEqual({ requirement: ['said'], maxDistance: distance })
  })

  test('or anywhere, where that string may be far', () => {
    expect(finder.find('.*said').locator).toBeUndefined()
    expect(finder.find('.{0,90}said').locator).toBeUndefined()
  })
})

test('an unknown class is an error', () => expect(() => finder.find('{nobody}')).toThrow('{nobody}'))
