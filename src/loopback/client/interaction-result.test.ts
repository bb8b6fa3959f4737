import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ManualClock } from '../state/clock.ts'
import { EMPTY_CONTENTS } from '../state/contents.ts'
import { botMember, newsroomGuild, openChannel, readerMember } from '../state/guild-model.ts'
import type { Interaction } from '../state/interactions.ts'
import type { Message } from '../state/message.ts'
import { State } from '../state/state.ts'
import { awaitResult, type InteractionResult, NoResponse, StillThinking } from './interaction-result.ts'

let clock: ManualClock
let state: State
let called: Interaction
beforeEach(() => {
  clock = new ManualClock()
  state = new State(newsroomGuild, clock)
  const { id } = add('before')
  const of = { kind: 'component', person: readerMember.id, channel: openChannel.id, command: null } as const
  called = state.interactions.create({ ...of, source: id })
})
afterEach(() => {
  vi.useRealTimers()
})

const add = (content: string, more: Partial<Message> = {}): Message =>
  state.add({ ...EMPTY_CONTENTS, content, channel: openChannel.id, author: botMember.id, ...more })
const seen = (result: InteractionResult): string => (result.kind === 'message' ? result.message.content : result.kind)
const wait = (): Promise<string> => awaitResult(called, state).then(seen)

test('a first response is the result', async () => {
  const result = wait()
  state.respond(called, { kind: 'message', message: add('here').id })
  expect(await result).toBe('here')
})

test.each([
  { kind: 'choices', choices: [] },
  { kind: 'modal', modal: { customId: 'm', title: 'Why', components: [] } },
] as const)('$kind are shown as such', async (answer) => {
  const result = wait()
  state.respond(called, answer)
  expect(await result).toBe(answer.kind)
})

test('"is thinking" is no result, its filling in is', async () => {
  const result = wait()
  const waiting = add('')
  state.respond(called, { kind: 'thinking', message: waiting.id })
  state.edit(add('another'), { ...EMPTY_CONTENTS, content: 'changed' })
  state.edit(waiting, { ...waiting, content: 'at last' })
  expect(await result).toBe('at last')
})

test('after a silent acknowledgement the result is what changes next: the message, or one that follows', async () => {
  const edited = wait()
  const source = state.message(called.source ?? '') ?? add('none')
  called.original = source.id
  state.respond(called, { kind: 'later' })
  state.edit(source, { ...source, content: 'changed' })
  expect(await edited).toBe('changed')
  const followed = wait()
  add('of somebody else')
  add('followed', { interaction: called.id })
  expect(await followed).toBe('followed')
})

test('the answer to another interaction is not taken for this one', async () => {
  const result = wait()
  const other = state.interactions.create({ ...called })
  state.respond(other, { kind: 'message', message: add('for another').id })
  state.respond(called, { kind: 'message', message: add('for this').id })
  expect(await result).toBe('for this')
})

describe('a bot that', () => {
  test('says nothing for three seconds did not respond', async () => {
    const result = wait()
    clock.advance(3_000)
    await expect(result).rejects.toThrow(NoResponse)
  })

  test('thinks for ever is given up, with the refusals that may say why', async () => {
    vi.useFakeTimers()
    const result = wait()
    state.respond(called, { kind: 'thinking', message: add('').id })
    clock.advance(3_000)
    state.violations.push({ rule: 'spec', path: '/content', reason: 'x', request: 'PATCH /webhooks' })
    const given = expect(result).rejects.toThrow(
      new StillThinking('no answer was seen in time; spec /content (PATCH /webhooks)'),
    )
    await vi.advanceTimersByTimeAsync(45_000)
    await given
  })

  test('answered leaves nobody listening', async () => {
    const before = state.events.listenerCount('message') + state.events.listenerCount('answer')
    const result = wait()
    state.respond(called, { kind: 'message', message: add('here').id })
    await result
    expect(state.events.listenerCount('message') + state.events.listenerCount('answer')).toBe(before)
  })
})
