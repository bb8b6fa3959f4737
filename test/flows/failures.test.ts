import { expect, test } from 'vitest'
import { editorMember, openChannel, readerMember, secondReaderMember } from '../../src/loopback/state/guild-model.ts'
import { setUpBot, storyOf } from './bot-flow.fixture.ts'

const isnad = setUpBot()

test('a mistake is told to the person alone, in their language, and leaves nothing in the channel', async () => {
  await isnad.start()
  const reply = await isnad.clientOf(readerMember).slash('timeline', { story: 'gone', language: 'ar' })
  expect(reply).toMatchObject({ ephemeral: true, text: expect.stringContaining('لم يعثر على قصة') })
  expect(isnad.discord.messages(openChannel, secondReaderMember)).toEqual([])
  expect(isnad.log.error).not.toHaveBeenCalled()
})

test('our own fault is logged under a short number, and the person is told the number alone', async () => {
  await isnad.start(
    storyOf(3, undefined, () => {
      throw new Error('a secret of the bot')
    }),
  )
  const reply = await isnad.clientOf(readerMember).slash('ask', { question: 'what happened?' })
  await isnad.discord.waitUntil(() =>
    isnad.discord.messages(openChannel, readerMember).some(({ text }) => text.includes('Its number is b42')),
  )
  const [only] = isnad.discord.messages(openChannel, readerMember)
  expect(only).toMatchObject({ ephemeral: true })
  expect(only?.text).not.toContain('secret')
  expect(reply.thinking).toBe(false)
  expect(isnad.discord.messages(openChannel, secondReaderMember)).toEqual([])
  expect(isnad.log.error).toHaveBeenCalledWith(
    expect.objectContaining({ number: 'b42', interaction: expect.stringMatching(/^\d+$/) }),
    expect.any(String),
  )
})

test('however long the work takes, the promise to answer comes first', async () => {
  let worked = 0
  await isnad.start(
    storyOf(3, undefined, () => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_500)
      worked = Date.now()
      return []
    }),
  )
  const promised = Promise.withResolvers<number>()
  isnad.discord.state.events.on('answer', () => promised.resolve(Date.now()))
  const asked = Date.now()
  const seen = await isnad.clientOf(readerMember).slash('ask', { question: 'what happened?' })
  expect((await promised.promise) - asked).toBeLessThan(1_000)
  expect(worked - asked).toBeGreaterThan(1_000)
  expect(seen.thinking).toBe(false)
})

test('being told to slow down only delays the answer', async () => {
  await isnad.start()
  isnad.discord.injectFailure({ method: 'PATCH', path: /original/ }, { kind: 'rate-limited', seconds: 0.2 })
  expect((await isnad.clientOf(readerMember).slash('story show')).text).toContain('karabakh')
  expect(isnad.statuses()).toEqual([429, 200])
})

test('a failing Discord is tried again, and in the end the person is asked to try later', async () => {
  await isnad.start()
  isnad.discord.injectFailure({ method: 'PATCH', path: /original/, times: 2 }, { kind: 'status', status: 502 })
  expect((await isnad.clientOf(readerMember).slash('story show')).text).toContain('karabakh')
  isnad.discord.injectFailure({ method: 'PATCH', path: /original/, times: 4 }, { kind: 'status', status: 502 })
  await isnad.clientOf(editorMember).slash('story show')
  await isnad.discord.waitUntil(() =>
    isnad.discord.messages(openChannel, editorMember).some(({ text }) => text.includes('Try again shortly')),
  )
  expect(isnad.statuses()).toEqual([502, 502, 200, 502, 502, 502, 502])
  expect(isnad.log.error).not.toHaveBeenCalled()
})
