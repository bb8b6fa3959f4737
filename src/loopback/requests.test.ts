import { expect, test } from 'vitest'
import { say, setUpLoopback } from './loopback.fixture.ts'
import { deskChannel, editorMember, readerMember } from './state/guild-model.ts'

const loopback = setUpLoopback()

test('what Discord would refuse is refused, and stands among the faults', async () => {
  const errors: string[] = []
  await loopback.start(async (i) => {
    if (!i.isChatInputCommand()) return
    await i
      .reply({ content: 'x', allowedMentions: { parse: ['users'] } })
      .catch((error: Error) => errors.push(error.message))
    await i.reply('now')
    await fetch(`${loopback.discord.api}/v10/interactions/${i.id}/${i.token}/callback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 5 }),
    })
    await loopback.client.rest.get('/guilds/1/unheard-of').catch((error: Error) => errors.push(error.message))
  })
  await loopback.discord.clientOf(readerMember).slash('say')
  await loopback.discord.waitUntil(() => errors.length === 2)
  expect(errors[0]).toContain('Invalid Form Body')
  expect(loopback.takeViolations()).toEqual(['mentions-open', 'refused-40060', 'refused-404'])
})

test('a rate limit, an outage and a cut connection are survived by the client', async () => {
  await loopback.start(async (i) => i.isChatInputCommand() && i.deferReply().then(() => i.editReply('at last')))
  loopback.discord.injectFailure({ method: 'PATCH', path: /@original$/ }, { kind: 'rate-limited', seconds: 0.05 })
  loopback.discord.injectFailure({ method: 'PATCH', path: /@original$/, times: 2 }, { kind: 'status', status: 503 })
  loopback.discord.injectFailure({ method: 'POST', path: /callback$/ }, { kind: 'slow', ms: 30 })
  expect(await loopback.discord.clientOf(readerMember).slash('say')).toMatchObject({ text: 'at last' })
})

test('a failure of the loopback Discord itself is a violation, and answered', async () => {
  await loopback.start(async (i) => i.isChatInputCommand() && i.reply('done').catch(() => undefined))
  loopback.discord.state.events.once('message', () => {
    throw new Error('somebody who looks on stumbled')
  })
  await loopback.discord
    .clientOf(readerMember)
    .slash('say')
    .catch(() => undefined)
  await loopback.discord.waitUntil(() => loopback.discord.violations.length > 0)
  expect(new Set(loopback.takeViolations())).toEqual(new Set(['loopback-failed']))
})

test('commands keep their ids when they are registered again', async () => {
  await loopback.start(async () => undefined)
  const before = await loopback.client.application.commands.fetch()
  await loopback.client.application.commands.set([say, { ...say, name: 'shout' }])
  const after = await loopback.client.application.commands.fetch()
  expect(after.map(({ name }) => name)).toEqual(['say', 'shout'])
  expect(after.find(({ name }) => name === 'say')?.id).toBe(before.first()?.id)
  await loopback.client.application.commands.edit(before.first()?.id ?? '', { description: 'Says it differently' })
  await loopback.client.application.commands.delete(after.last()?.id ?? '')
  expect((await loopback.client.application.commands.fetch()).map(({ description }) => description)).toEqual([
    'Says it differently',
  ])
  expect(loopback.discord.state.commands.created).toBe(2)
})

test('the server is there for the client to read', async () => {
  await loopback.start(async () => undefined)
  const guild = loopback.client.guilds.cache.first()
  expect(guild?.members.me?.permissionsIn(deskChannel.id).has('ViewChannel')).toBe(true)
  expect((await guild?.members.fetch(readerMember.id))?.permissionsIn(deskChannel.id).has('ViewChannel')).toBe(false)
  expect((await loopback.client.application.fetch()).name).toBe('Isnad')
  expect((await guild?.roles.fetch())?.size).toBe(3)
  expect((await loopback.client.users.fetch(editorMember.id)).displayName).toBe('Huda, an editor')
})
