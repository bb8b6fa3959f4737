import { describe, expect, test } from 'vitest'
import { judge, MOVES, type MoveName, type Wish } from './moves.ts'
import type { Actor } from './people.ts'
import { type AnswerRecord, type State, STATES } from './record.ts'

const place = { hash: 'h', start: 0, end: 5, sentence: 1 }
const citation = {
  story: 's',
  language: 'en',
  cited: place,
  now: place,
  rule: 'r',
  standing: 'kept',
  removed: false,
} as const
const record: AnswerRecord = {
  ...{
    id: 'a',
    server: '1',
    number: 1,
    channel: '2',
    way: 'offer',
    asker: '10',
    command: 'ask',
    input: {},
    story: 's',
  },
  ...{ version: 'h', state: 'draft', revision: 3, decider: null, reason: null, message: null, askedAt: '' },
  citations: [1, 2, 3].map((position) => ({ ...citation, position })),
}
const asker: Actor = { id: '10', roles: [], manages: false }
const editor: Actor = { id: '20', roles: [], manages: false }
const rightActor = (name: MoveName): Pick<Wish, 'actor' | 'editor'> => {
  const by: readonly string[] = MOVES[name].by
  if (by.includes('program')) return { actor: 'program', editor: false }
  return by.includes('editor') ? { actor: editor, editor: true } : { actor: asker, editor: false }
}
const names = Object.keys(MOVES).filter((name): name is MoveName => name in MOVES)

/** What the desk promises, said once more without the code's table: the states that each move may start from. */
const ALLOWED: Record<MoveName, Partial<Record<State, State>>> = {
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
  test.each(STATES)('from %s', (state) => {
    const judged = judge({ ...record, state }, { move, ...rightActor(move), reason: 'why' })
    const to = ALLOWED[move][state]
    expect(judged).toEqual(to ? { ok: true, state: to, keep: [1, 2, 3] } : { ok: false, refusal: 'wrong-state' })
  })

  test('not by somebody else', () => {
    const [state = 'draft'] = MOVES[move].from
    const stranger: Actor = { id: '30', roles: [], manages: false }
    expect(judge({ ...record, state }, { move, actor: stranger, editor: false, reason: 'why' })).toEqual({
      ok: false,
      refusal: 'not-for-you',
    })
  })
})

const wish = (more: Partial<Wish>): Wish => ({ move: 'approve', actor: editor, editor: true, ...more })
const refused = (wish: Wish, over: Partial<AnswerRecord> = {}): string | undefined => {
  const judged = judge({ ...record, ...over }, wish)
  return judged.ok ? undefined : judged.refusal
}

test('nobody approves an offer of their own, editor or not', () => {
  expect(refused(wish({ actor: asker }))).toBe('own-offer')
  expect(refused(wish({ actor: asker, editor: false }))).toBe('not-for-you')
})

test('the program approves nothing', () => {
  expect(refused(wish({ actor: 'program', editor: true }))).toBe('not-for-you')
})

test('an editor may reject or hold an offer of their own', () => {
  expect(refused(wish({ move: 'hold', actor: asker }))).toBeUndefined()
  expect(refused(wish({ move: 'reject', actor: asker, reason: 'no' }))).toBeUndefined()
})

test('what changed since an editor looked is not decided on', () => {
  expect(refused(wish({ seen: 2 }))).toBe('stale')
  expect(refused(wish({ seen: 3 }))).toBeUndefined()
})

test('rejecting and withdrawing need a reason', () => {
  expect(refused(wish({ move: 'reject', reason: '  ' }))).toBe('reason-missing')
  expect(refused(wish({ move: 'withdraw' }), { state: 'published' })).toBe('reason-missing')
})

test('editors take excerpts off; they add none, and one must remain', () => {
  expect(judge(record, wish({ move: 'trim', keep: [3, 1, 3] }))).toEqual({ ok: true, state: 'draft', keep: [1, 3] })
  expect(refused(wish({ move: 'trim', keep: [1, 4] }))).toBe('not-offered')
  expect(refused(wish({ move: 'trim', keep: [] }))).toBe('nothing-left')
})

test('a draft whose story changed under it is approved only without the excerpts that changed', () => {
  const citations = record.citations.map((one) => (one.position === 2 ? { ...one, standing: 'checked' as const } : one))
  expect(refused(wish({}), { citations })).toBe('story-changed')
  const trimmed = citations.map((one) => (one.position === 2 ? { ...one, removed: true } : one))
  expect(refused(wish({}), { citations: trimmed })).toBeUndefined()
})

test('an answer whose asker was forgotten is nobody’s own', () => {
  expect(refused(wish({}), { asker: null })).toBeUndefined()
  expect(refused(wish({ move: 'retract', actor: asker, editor: false }), { asker: null })).toBe('not-for-you')
})
