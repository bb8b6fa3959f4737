import { describe, expect, test } from 'vitest'
import { apply, findings, placeIn } from './change.ts'
import type { Citation } from './record.ts'
import { sample } from './edition.fixture.ts'
import { choices, type Notice, propose, sameWords, wordOfStory } from './words.ts'

const usable: Notice = { status: 'usable' }
const proposed = (before: string, after: string, notice: Notice = usable): unknown =>
  findings(sample(before), sample(after), notice).get(1)?.proposal

describe('what is proposed', () => {
  test('another figure: CORRECTED, and an editor decides', () => {
    expect(proposed('About 27 people were hurt.', 'About 29 people were hurt.')).toEqual({
      word: 'CORRECTED',
      waits: true,
    })
  })
  test('a comma: REFILE, at once', () => {
    expect(proposed('On Monday 27 people were hurt.', 'On Monday, 27 people were hurt.')).toEqual({
      word: 'REFILE',
      waits: false,
    })
  })
  test('a sentence that went: WITHDRAWN, and an editor decides', () => {
    expect(proposed('About 27 people were hurt. It rained.', 'It rained.')).toEqual({ word: 'WITHDRAWN', waits: true })
  })
  test('the file’s own word goes before ours', () => {
    const after = 'About 29 people were hurt.'
    const changed = (notice: Notice['notice']): unknown =>
      proposed('About 27 people were hurt.', after, { ...usable, notice })
    expect(changed('CORRECTED')).toEqual({ word: 'CORRECTED', waits: false })
    expect(changed('HOLD')).toEqual({ word: 'HOLD', waits: false })
    expect(changed('REFILE')).toEqual({ word: 'REFILE', waits: false })
    expect(changed('WITHDRAWN')).toEqual({ word: 'WITHDRAWN', waits: false })
  })
  test('a file that says REFILE does not settle what became of a removed sentence', () => {
    const gone = (notice: Notice['notice']): unknown =>
      proposed('About 27 people were hurt. It rained.', 'It rained.', { ...usable, notice })
    expect(gone('REFILE')).toEqual({ word: 'WITHDRAWN', waits: true })
    expect(gone('CORRECTED')).toEqual({ word: 'WITHDRAWN', waits: false })
    expect(gone('HOLD')).toEqual({ word: 'HOLD', waits: false })
  })
  test('same words: nothing', () => {
    expect(proposed('It rained.', 'It rained. Nobody came.')).toBeNull()
    expect(propose({ kind: 'added', to: sample('It rained.').sentences[0] ?? raise() }, usable)).toBeUndefined()
  })
})

const raise = (): never => {
  throw new Error('no sentence')
}

test.each([
  ['withdrawn', 'WITHDRAWN'],
  ['withheld', 'HOLD'],
  ['embargoed', 'HOLD'],
  ['usable', undefined],
] as const)('a story that is %s', (status, word) => {
  expect(wordOfStory({ status })).toBe(word)
})

describe('the same words', () => {
  test.each([
    ['He left , then came back', 'He left, then came back.'],
    ['قال  الوزير، أمس', 'قال الوزير أمس'],
    ['مــحمد', 'محمد'],
  ])('%s / %s', (a, b) => expect(sameWords(a, b)).toBe(true))
  test.each([
    ['a rise of 1.5 per cent', 'a rise of 15 per cent'],
    ['at 9:30', 'at 930'],
    ['he said it was "over"', 'he said it was over'],
    ['He left.', 'He left?'],
    ['it fell -5', 'it fell 5'],
    ['قُتل الجندي', 'قَتل الجندي'],
    ['أن', 'إن'],
    ['may', 'May'],
  ])('not %s / %s', (a, b) => expect(sameWords(a, b)).toBe(false))
})

describe('what a word does to an excerpt', () => {
  const old = sample('About 27 people were hurt, the mayor said.')
  const fresh = sample('On Monday about 29 people were hurt, the mayor said.')
  const finding = findings(old, fresh, usable).get(1) ?? raise()
  const cite = (text: string): Citation => {
    const start = old.body.indexOf(text)
    const place = { hash: old.hash, start, end: start + text.length, sentence: 1 }
    return {
      position: 1,
      story: 's',
      language: 'en',
      cited: place,
      now: place,
      rule: 'r',
      standing: 'kept',
      removed: false,
    }
  }
  const said = (word: Parameters<typeof apply>[0], citation: Citation): string => {
    const next = placeIn(citation.now, old, finding, fresh)
    const { standing, now } = apply(word, citation, next)
    return `${standing}: ${(now.hash === old.hash ? old : fresh).body.slice(now.start, now.end)}`
  }
  const changed = cite('About 27 people')
  test('CORRECTED takes the whole new sentence where the words changed', () => {
    expect(said('CORRECTED', changed)).toBe('corrected: On Monday about 29 people were hurt, the mayor said.')
  })
  test('CORRECTED takes the same words where they still stand', () => {
    expect(said('CORRECTED', cite('people were hurt'))).toBe('corrected: people were hurt')
  })
  test('REFILE takes the new text and is not called a correction', () => {
    expect(said('REFILE', changed)).toBe('refiled: On Monday about 29 people were hurt, the mayor said.')
  })
  test('REFILE of a corrected excerpt leaves it corrected', () => {
    expect(said('REFILE', { ...changed, standing: 'corrected' })).toMatch(/^corrected: On Monday/)
  })
  test('HOLD and WITHDRAWN keep the place of what was said', () => {
    expect(said('HOLD', changed)).toBe('checked: About 27 people')
    expect(said('WITHDRAWN', changed)).toBe('withdrawn: About 27 people')
  })
})

test('an editor cannot correct a sentence into one that is not there', () => {
  expect(choices('removed')).toEqual(['WITHDRAWN', 'HOLD'])
  expect(choices('changed')).toEqual(['CORRECTED', 'REFILE', 'HOLD', 'WITHDRAWN'])
})
