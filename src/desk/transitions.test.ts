import { describe, expect, test } from 'vitest'
import { checkTransition, TRANSITIONS, type TransitionName, type TransitionRequest } from './transitions.ts'
import type { Actor } from './people.ts'
import { sampleCitation, sampleRecord } from './answer-record.fixture.ts'
import { type AnswerRecord, type AnswerState, ANSWER_STATES } from './answer-record.ts'

const record = sampleRecord({ citations: [1, 2, 3].map((position) => sampleCitation({ position })) })
const asker: Actor = { id: '10', roles: [], canManageServer: false }
const editor: Actor = { id: '20', roles: [], canManageServer: false }
const rightActor = (name: TransitionName): Pick<TransitionRequest, 'actor' | 'isEditor'> => {
  const by: readonly string[] = TRANSITIONS[name].allowedTo
  if (by.includes('program')) return { actor: 'program', isEditor: false }
  return by.includes('editor') ? { actor: editor, isEditor: true } : { actor: asker, isEditor: false }
}
const names = Object.keys(TRANSITIONS).filter((name): name is TransitionName => name in TRANSITIONS)

/** What the desk promises, said once more without the code's table: the states that each move may start from. */
const ALLOWED: Record<TransitionName, Partial<Record<AnswerState, AnswerState>>> = {
  trim: { draft: 'draft', held: 'held' },
  approve: { draft: 'approved', held: 'approved' },
  hold: { draft: 'held' },
  reject: { draft: 'rejected', held: 'rejected' },
  retract: { draft: 'withdrawn', held: 'withdrawn' },
  publish: { approved: 'published' },
  fail: { approved: 'held' },
  lapse: { approved: 'rejected' },
  correct: { published: 'corrected', corrected: 'corrected' },
  withdraw: { published: 'withdrawn', corrected: 'withdrawn' },
}

describe.each(names)('%s', (move) => {
  test.each(ANSWER_STATES)('from %s', (state) => {
    const check = checkTransition({ ...record, state }, { transition: move, ...rightActor(move), reason: 'why' })
    const to = ALLOWED[move][state]
    expect(check).toEqual(
      to ? { ok: true, state: to, keptPositions: [1, 2, 3] } : { ok: false, refusal: 'wrong-state' },
    )
  })

  test('not by somebody else', () => {
    const [state = 'draft'] = TRANSITIONS[move].from
    const stranger: Actor = { id: '30', roles: [], canManageServer: false }
    expect(
      checkTransition({ ...record, state }, { transition: move, actor: stranger, isEditor: false, reason: 'why' }),
    ).toEqual({
      ok: false,
      refusal: 'not-for-you',
    })
  })
})

const wish = (more: Partial<TransitionRequest>): TransitionRequest => ({
  transition: 'approve',
  actor: editor,
  isEditor: true,
  ...more,
})
const refused = (request: TransitionRequest, over: Partial<AnswerRecord> = {}): string | undefined => {
  const check = checkTransition({ ...record, ...over }, request)
  return check.ok ? undefined : check.refusal
}

test('nobody approves an offer of their own, editor or not', () => {
  expect(refused(wish({ actor: asker }))).toBe('own-offer')
  expect(refused(wish({ actor: asker, isEditor: false }))).toBe('not-for-you')
})

test('the program approves nothing', () => {
  expect(refused(wish({ actor: 'program', isEditor: true }))).toBe('not-for-you')
})

test('an editor may reject or hold an offer of their own', () => {
  expect(refused(wish({ transition: 'hold', actor: asker }))).toBeUndefined()
  expect(refused(wish({ transition: 'reject', actor: asker, reason: 'no' }))).toBeUndefined()
})

test('what changed since an editor looked is not decided on', () => {
  expect(refused(wish({ seenRevision: 2 }))).toBe('stale')
  expect(refused(wish({ seenRevision: 3 }))).toBeUndefined()
})

test('rejecting and withdrawing need a reason', () => {
  expect(refused(wish({ transition: 'reject', reason: '  ' }))).toBe('reason-missing')
  expect(refused(wish({ transition: 'withdraw' }), { state: 'published' })).toBe('reason-missing')
})

test('editors take excerpts off; they add none, and one must remain', () => {
  expect(checkTransition(record, wish({ transition: 'trim', keptPositions: [3, 1, 3] }))).toEqual({
    ok: true,
    state: 'draft',
    keptPositions: [1, 3],
  })
  expect(refused(wish({ transition: 'trim', keptPositions: [1, 4] }))).toBe('not-offered')
  expect(refused(wish({ transition: 'trim', keptPositions: [] }))).toBe('nothing-left')
})

test('a draft whose story changed under it is approved only without the excerpts that changed', () => {
  const citations = record.citations.map((one) => (one.position === 2 ? { ...one, standing: 'checked' as const } : one))
  expect(refused(wish({}), { citations })).toBe('story-changed')
  const trimmed = citations.map((one) => (one.position === 2 ? { ...one, removed: true } : one))
  expect(refused(wish({}), { citations: trimmed })).toBeUndefined()
})

test('an answer whose asker was forgotten is nobody’s own', () => {
  expect(refused(wish({}), { asker: null })).toBeUndefined()
  expect(refused(wish({ transition: 'retract', actor: asker, isEditor: false }), { asker: null })).toBe('not-for-you')
})
