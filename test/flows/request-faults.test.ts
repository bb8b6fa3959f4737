import { expect, test } from 'vitest'
import { NoResponse } from '../../src/loopback/client/interaction-result.ts'
import { editorMember, openChannel, readerMember, secondReaderMember } from '../../src/loopback/state/guild-model.ts'
import { setUpBot } from './bot-flow.fixture.ts'

const isnad = setUpBot()
const everybody = [readerMember, secondReaderMember, editorMember]

test.each(['user', 'shared', 'global'] as const)(
  'a rate limit (%s) delays the answers of many, and each comes once',
  async (scope) => {
    await isnad.start()
    isnad.discord.injectFailure({ path: /callback|original/, times: 6 }, { kind: 'rate-limited', seconds: 0.1, scope })
    const seen = await Promise.all(
      [...everybody, ...everybody].map((person) => isnad.clientOf(person).slash('story show')),
    )
    expect(seen.filter(({ text }) => text.includes('karabakh'))).toHaveLength(6)
    expect(isnad.discord.messages(openChannel, editorMember).filter(({ thinking }) => thinking)).toEqual([])
    expect(isnad.log.error).not.toHaveBeenCalled()
  },
)

test('a first response that comes after three seconds is too late: nobody is answered, and nothing is logged as our bug', async () => {
  await isnad.start()
  isnad.discord.injectFailure({ path: /callback/ }, { kind: 'slow', ms: 3_200 })
  await expect(isnad.clientOf(readerMember).slash('story show')).rejects.toThrow(NoResponse)
  await isnad.discord.waitUntil(() => isnad.discord.violations.length > 0)
  expect(isnad.discord.violations.splice(0).map(({ rule }) => rule)).toEqual(['refused-10062'])
  expect(isnad.discord.messages(openChannel, readerMember)).toEqual([])
  expect(isnad.log.error).not.toHaveBeenCalled()
  expect((await isnad.clientOf(readerMember).slash('story show')).text).toContain('karabakh')
})

test.each([
  ['the promise', /callback$/, ['refused-40060']],
  ['the answer', /original$/, []],
] as const)('where the reply to %s is never heard, the person has one answer', async (_, path, repeated) => {
  await isnad.start()
  isnad.discord.injectFailure({ path }, { kind: 'cut', after: true })
  expect((await isnad.clientOf(readerMember).slash('story show')).text).toContain('karabakh')
  await isnad.discord.waitUntil(() => isnad.statuses().includes(200))
  expect(isnad.discord.violations.splice(0).map(({ rule }) => rule)).toEqual(repeated)
  expect(isnad.discord.messages(openChannel, secondReaderMember)).toHaveLength(1)
  expect(isnad.log.error).not.toHaveBeenCalled()
})

test('where the answer fails and the error fails as well, the error is told later', async () => {
  await isnad.start()
  isnad.discord.injectFailure({ method: 'PATCH', path: /original/, times: 4 }, { kind: 'status', status: 503 })
  isnad.discord.injectFailure({ method: 'DELETE', path: /original/, times: 2 }, { kind: 'cut' })
  isnad.discord.injectFailure({ method: 'POST', path: /webhooks/, times: 2 }, { kind: 'cut' })
  await isnad.clientOf(readerMember).slash('story show')
  await isnad.discord.waitUntil(() =>
    isnad.discord.messages(openChannel, readerMember).some(({ text }) => text.includes('Try again shortly')),
  )
  expect(isnad.discord.messages(openChannel, readerMember)).toHaveLength(1)
})
