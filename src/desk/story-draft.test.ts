import { describe, expect, test } from 'vitest'
import type { Person } from './people.ts'
import {
  applyToDraft,
  missingFields,
  STORY_DRAFT_STATES,
  STORY_DRAFT_TRANSITIONS,
  type StoryDraft,
  type StoryDraftRequest,
} from './story-draft.ts'

const person = (id: string): Person => ({ id, roles: [], canManageServer: true })
const [ADDER, SECOND] = [person('10'), person('20')]
const FIELDS = { title: 'A ferry', language: 'en', published: '2024-01-02' }
const draft = (more: Partial<StoryDraft> = {}): StoryDraft => ({
  ...{
    id: 'd1',
    server: '900',
    number: 1,
    state: 'waiting',
    revision: 3,
    adder: ADDER.id,
    decider: null,
    reason: null,
  },
  ...{ fields: FIELDS, body: 'It left.', story: 'ferry', at: '2024-01-02T00:00:00.000Z' },
  ...more,
})
const ask = (transition: StoryDraftRequest['transition'], more: Partial<StoryDraftRequest> = {}) =>
  applyToDraft(draft(), { transition, actor: SECOND, isEditor: true, reason: 'no', ...more })

describe('a story to be added', () => {
  test('is confirmed by a second editor who saw it as it is; its text is kept no longer', () => {
    expect(ask('confirm', { seenRevision: 3 })).toMatchObject({ state: 'added', body: '', decider: '20', revision: 4 })
    expect(ask('confirm', { seenRevision: 2 })).toBe('stale')
    expect(ask('confirm', { actor: ADDER })).toBe('own-story')
    expect(ask('confirm', { isEditor: false })).toBe('not-for-you')
    expect(ask('confirm', { actor: 'program' })).toBe('not-for-you')
  })

  test('is edited and discarded by whoever added it, while they are an editor', () => {
    expect(ask('edit', { actor: ADDER, fields: { ...FIELDS, title: 'B' } })).toMatchObject({
      ...{ state: 'waiting', fields: { title: 'B' }, body: 'It left.', decider: null },
    })
    expect(ask('discard', { actor: ADDER })).toMatchObject({ state: 'discarded', body: '' })
    for (const transition of ['edit', 'discard'] as const) {
      expect(ask(transition)).toBe('not-yours')
      expect(ask(transition, { actor: ADDER, isEditor: false })).toBe('not-for-you')
    }
  })

  test('waits for nobody until it has what every story has', () => {
    expect(missingFields({ title: '', language: 'en' })).toEqual(['title', 'published'])
    const incomplete = draft({ state: 'incomplete', fields: {} })
    const by = (transition: StoryDraftRequest['transition'], actor: Person, fields?: object) =>
      applyToDraft(incomplete, { transition, actor, isEditor: true, fields })
    expect(by('confirm', SECOND)).toBe('wrong-state')
    expect(by('edit', ADDER, { title: 'A ferry' })).toMatchObject({ state: 'incomplete' })
    expect(by('edit', ADDER, FIELDS)).toMatchObject({ state: 'waiting' })
  })

  test('is rejected with a reason', () => {
    expect(ask('reject', { reason: '  ' })).toBe('reason-missing')
    expect(ask('reject', { reason: ' not ours ' })).toMatchObject({ state: 'rejected', reason: 'not ours', body: '' })
  })

  test('lapses by the program alone, and ends once', () => {
    expect(ask('lapse', { actor: 'program', isEditor: false })).toMatchObject({
      state: 'lapsed',
      decider: null,
      body: '',
    })
    expect(ask('lapse')).toBe('not-for-you')
    for (const state of STORY_DRAFT_STATES.slice(2))
      for (const transition of ['edit', 'confirm', 'reject', 'discard', 'lapse'] as const) {
        const { allowedTo } = STORY_DRAFT_TRANSITIONS[transition]
        const actor = allowedTo === 'program' ? 'program' : allowedTo === 'adder' ? ADDER : SECOND
        expect(applyToDraft(draft({ state }), { transition, actor, isEditor: true, reason: 'x' })).toBe('wrong-state')
      }
  })
})
