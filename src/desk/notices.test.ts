import { describe, expect, test } from 'vitest'
import { resolveStanding, compareVersions, moveSpan } from './compare.ts'
import { sampleCitation } from './answer-record.fixture.ts'
import type { CitationRecord } from './answer-record.ts'
import { sampleEdition } from './edition.fixture.ts'
import { noticeChoices, type StoryStatus, proposeNotice, noticeForStory } from './notices.ts'
import { hasSameWords } from './same-words.ts'

const usable: StoryStatus = { status: 'usable' }
const proposed = (before: string, after: string, notice: StoryStatus = usable): unknown =>
  compareVersions(sampleEdition(before), sampleEdition(after), notice).get(1)?.proposal

describe('what is proposed', () => {
  test('another figure: CORRECTED, and an editor decides', () => {
    expect(proposed('About 27 people were hurt.', 'About 29 people were hurt.')).toEqual({
      notice: 'CORRECTED',
      needsDecision: true,
    })
  })
  test('a comma: REFILE, at once', () => {
    expect(proposed('On Monday 27 people were hurt.', 'On Monday, 27 people were hurt.')).toEqual({
      notice: 'REFILE',
      needsDecision: false,
    })
  })
  test('a sentence that went: WITHDRAWN, and an editor decides', () => {
    expect(proposed('About 27 people were hurt. It rained.', 'It rained.')).toEqual({
      notice: 'WITHDRAWN',
      needsDecision: true,
    })
  })
  test('the file’s own notice goes before ours', () => {
    const after = 'About 29 people were hurt.'
    const changed = (notice: StoryStatus['notice']): unknown =>
      proposed('About 27 people were hurt.', after, { ...usable, notice })
    expect(changed('CORRECTED')).toEqual({ notice: 'CORRECTED', needsDecision: false })
    expect(changed('HOLD')).toEqual({ notice: 'HOLD', needsDecision: false })
    expect(changed('REFILE')).toEqual({ notice: 'REFILE', needsDecision: false })
    expect(changed('WITHDRAWN')).toEqual({ notice: 'WITHDRAWN', needsDecision: false })
  })
  test('a file that says REFILE does not settle what became of a removed sentence', () => {
    const gone = (notice: StoryStatus['notice']): unknown =>
      proposed('About 27 people were hurt. It rained.', 'It rained.', { ...usable, notice })
    expect(gone('REFILE')).toEqual({ notice: 'WITHDRAWN', needsDecision: true })
    expect(gone('CORRECTED')).toEqual({ notice: 'WITHDRAWN', needsDecision: false })
    expect(gone('HOLD')).toEqual({ notice: 'HOLD', needsDecision: false })
  })
  test('same words: nothing', () => {
    expect(proposed('It rained.', 'It rained. Nobody came.')).toBeNull()
    expect(
      proposeNotice({ kind: 'added', to: sampleEdition('It rained.').sentences[0] ?? raise() }, usable),
    ).toBeUndefined()
  })
})

const raise = (): never => {
  throw new Error('no sentence')
}

const NOON = new Date('2024-01-02T12:00:00Z')

test.each([
  [{ status: 'withdrawn' }, 'WITHDRAWN'],
  [{ status: 'withheld' }, 'HOLD'],
  [{ status: 'embargoed' }, 'HOLD'],
  [{ status: 'embargoed', 'embargoed-until': '2024-01-02T13:00:01+01:00' }, 'HOLD'],
  [{ status: 'embargoed', 'embargoed-until': '2024-01-02T13:00:00+01:00' }, undefined],
  [{ status: 'usable' }, undefined],
  [{ status: 'usable', servers: ['900', '901'] }, undefined],
  [{ status: 'usable', servers: ['901'] }, 'HOLD'],
] as const)('a story in the server 900 at noon: %j', (about, notice) => {
  expect(noticeForStory(about, '900', NOON)).toBe(notice)
})

describe('the same words', () => {
  test.each([
    ['He left , then came back', 'He left, then came back.'],
    ['قال  الوزير، أمس', 'قال الوزير أمس'],
    ['مــحمد', 'محمد'],
  ])('%s / %s', (a, b) => expect(hasSameWords(a, b)).toBe(true))
  test.each([
    ['a rise of 1.5 per cent', 'a rise of 15 per cent'],
    ['at 9:30', 'at 930'],
    ['he said it was "over"', 'he said it was over'],
    ['He left.', 'He left?'],
    ['it fell -5', 'it fell 5'],
    ['قُتل الجندي', 'قَتل الجندي'],
    ['أن', 'إن'],
    ['may', 'May'],
  ])('not %s / %s', (a, b) => expect(hasSameWords(a, b)).toBe(false))
})

describe('what a notice does to an excerpt', () => {
  const old = sampleEdition('About 27 people were hurt, the mayor said.')
  const fresh = sampleEdition('On Monday about 29 people were hurt, the mayor said.')
  const change = compareVersions(old, fresh, usable).get(1) ?? raise()
  const cite = (text: string): CitationRecord => {
    const start = old.body.indexOf(text)
    return sampleCitation({ cited: { hash: old.hash, start, end: start + text.length, sentence: 1 } })
  }
  const said = (notice: Parameters<typeof resolveStanding>[0], citation: CitationRecord): string => {
    const next = moveSpan(citation.now, old, change, fresh)
    const { standing, now } = resolveStanding(notice, citation, next)
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
  expect(noticeChoices('removed')).toEqual(['WITHDRAWN', 'HOLD'])
  expect(noticeChoices('changed')).toEqual(['CORRECTED', 'REFILE', 'HOLD', 'WITHDRAWN'])
})
