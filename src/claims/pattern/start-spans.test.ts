import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WordClasses } from '../../languages/rule.ts'
import { compile } from '../pattern.ts'
import { grammarOf } from './grammar.ts'
import { pattern, text, words, written } from './random-pattern.fixture.ts'
import { numberRequirements, StartFinder, type StartSpans } from './start-spans.ts'

/** Where the strings that a pattern requires allow it to match in a text. */
function startsOf(source: string, over: string, classes: WordClasses): StartSpans {
  const grammar = grammarOf(classes)
  const finder = new StartFinder(
    [numberRequirements(grammar.requirements.find(source), grammar.prefilter)],
    grammar.prefilter,
  )
  return finder.find(grammar.scanOf(over))[0]
}
const allows = (starts: StartSpans, at: number): boolean =>
  starts === undefined || starts.some(({ start, end }) => start <= at && at <= end)

describe('no match is lost by the strings that a pattern requires', () => {
  test('whatever the pattern is made of', () => {
    fc.assert(
      fc.property(pattern, text, (source, over) => {
        const starts = startsOf(source, over, words)
        const found = [...over.matchAll(new RegExp(written(source), 'gu'))].map(({ index }) => index)
        expect(found.filter((at) => !allows(starts, at))).toEqual([])
      }),
      { numRuns: 2_000, seed: 2 },
    )
  })

  const classes: WordClasses = {
    said: ['said', 'told', 'announced that', 'has said'],
    name: '\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*',
    who: '(?:the {office}|{name})',
    office: ['minister', 'mayor'],
    mark: '[“”"]',
  }
  test.each([
    ['{who} (?<cue>{said}) (?<content>.+)', 'Then the mayor announced that it rained.'],
    ['(?<=, )(?<cue>{said}) {who}', 'It rained, said Vera Dunmore.'],
    ['{mark}[^“”"]+{mark},? (?<cue>{said})', 'He wrote “No way”, told them “Yes”, said no more.'],
    ['(?:{said}|wrote)(?! nothing) {who}', 'said nothing and wrote Vera'],
    ['(?<who>{who})(?:, \\d+,)? {said}', 'the minister, 57, said'],
    ['{said}?:', 'Vera: no. She said: yes.'],
    ['ß+|{office}s?', 'mayors and a ministerß'],
  ])('%s', (source, over) => {
    const matches = compile(source, classes).match(over)
    const starts = startsOf(source, over, classes)
    expect(matches.length).toBeGreaterThan(0)
    expect(matches.filter(({ whole }) => !allows(starts, whole.start))).toEqual([])
  })
})

describe('a pattern is tried only where it can match', () => {
  const classes: WordClasses = { said: ['said', 'told'], office: ['minister', 'mayor'] }
  const far = ` ${'It rained. '.repeat(60)}`

  test('nowhere in a text without its words', () => {
    expect(startsOf('the {office} {said}', `a mayor said${far}`, classes)).toEqual([])
    expect(startsOf('the {office} {said}', `he said${far}`, classes)).toEqual([])
  })

  test('near its words in a long one', () => {
    const over = `${far}the mayor said so.${far}`
    const starts = startsOf('(?:the )?{office} {said}', over, classes)
    const at = over.indexOf('the mayor')
    expect(allows(starts, at)).toBe(true)
    expect([0, at - 200, over.length - 5].filter((place) => allows(starts, place))).toEqual([])
  })

  test('anywhere, if it requires nothing', () => expect(startsOf('\\p{L}*', far, classes)).toBeUndefined())
})

test('a long text, which is searched for the words first, has the matches that its parts have', () => {
  const classes: WordClasses = { said: ['said', 'told'], office: ['minister', 'mayor'] }
  const source = '(?<who>the {office}),? (?<cue>{said})'
  const sentence = 'Then the mayor said so; the minister, told of it, left. '
  const long = sentence.repeat(40)
  const starts = (over: string): number[] =>
    compile(source, classes)
      .match(over)
      .map(({ whole }) => whole.start)
  expect(starts(long)).toEqual(
    Array.from({ length: 40 }, (_, i) => starts(sentence).map((at) => at + i * sentence.length)).flat(),
  )
})
