import type { Interaction } from 'discord.js'
import { expect, test, vi } from 'vitest'
import { BusyReplies } from './busy.ts'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
const AT_ONCE = 96

/** Replies whose sending ends when it is let end. */
function setUp() {
  const sent: string[] = []
  const ends: PromiseWithResolvers<void>[] = []
  const post = (route: string): Promise<void> => {
    sent.push(/\d+/.exec(route)?.[0] ?? '')
    ends.push(Promise.withResolvers())
    return ends.at(-1)?.promise ?? Promise.resolve()
  }
  const interaction = (id: number): Interaction =>
    Object.assign(Object.create(null), {
      id: `${id}`,
      token: 't',
      client: { rest: { post } },
      isAutocomplete: () => false,
    })
  const replies = new BusyReplies(log)
  const replyTo = (id: number, patience = 60_000): Promise<boolean> =>
    replies.reply(interaction(id), performance.now() + patience)
  const first = Array.from({ length: AT_ONCE }, (_, id) => replyTo(id))
  return {
    sent,
    replyTo,
    first,
    endOne: () => ends.shift()?.resolve(),
    failOne: () => ends.shift()?.reject(new Error()),
  }
}

test('of those who wait to be told, who asked last is told next', async () => {
  const { sent, replyTo, first, endOne } = setUp()
  const earlier = replyTo(100)
  void replyTo(101)
  expect(sent).toHaveLength(AT_ONCE)
  endOne()
  await first[0]
  await vi.waitFor(() => expect(sent.slice(AT_ONCE)).toEqual(['101']))
  endOne()
  expect(await first[1]).toBe(true)
  await vi.waitFor(() => expect(sent.slice(AT_ONCE)).toEqual(['101', '100']))
  for (let n = 0; n < AT_ONCE; n++) endOne()
  expect(await earlier).toBe(true)
})

test('who can be told no longer is left, and the next is told', async () => {
  const { sent, replyTo, first, endOne } = setUp()
  void replyTo(100)
  const late = replyTo(101, -1)
  endOne()
  expect([await first[0], await late]).toEqual([true, false])
  await vi.waitFor(() => expect(sent.slice(AT_ONCE)).toEqual(['100']))
})

test('those who can be told no longer are not kept', async () => {
  const { replyTo } = setUp()
  const late = replyTo(100, -1)
  void replyTo(101)
  expect(await late).toBe(false)
})

test('a reply that fails is logged and makes room', async () => {
  const { sent, replyTo, first, failOne } = setUp()
  void replyTo(100)
  failOne()
  await first[0]
  expect(log.warn).toHaveBeenCalledOnce()
  await vi.waitFor(() => expect(sent.slice(AT_ONCE)).toEqual(['100']))
})
