import { beforeEach, expect, test } from 'vitest'
import { ManualClock } from '../state/clock.ts'
import { botMember, newsroomGuild } from '../state/guild-model.ts'
import { State } from '../state/state.ts'
import { handleRequest } from './handle.ts'

const EVERYWHERE = `/applications/${botMember.id}/commands`
const HERE = `/applications/${botMember.id}/guilds/${newsroomGuild.guild.id}/commands`
const where = { default_member_permissions: '8192', contexts: [0], integration_types: [0] }
const ask = { name: 'ask', description: 'Asks', ...where }
let state: State
let announced: number
beforeEach(() => {
  state = new State(newsroomGuild, new ManualClock())
  announced = 0
  state.events.on('commands', () => announced++)
})

const request = (method: string, path: string, json?: unknown) =>
  handleRequest(
    { method, path, query: new URLSearchParams(), authorization: 'Bot t', body: { json, uploads: [] } },
    state,
    'http://127.0.0.1:1',
    't',
  )
const rules = (): string[] => state.violations.map(({ rule }) => rule)

test('a command is made, read, changed and deleted, and whoever looks on is told of each change', () => {
  const made = request('POST', EVERYWHERE, ask)
  expect(made).toMatchObject({ status: 201, body: { name: 'ask', type: 1, application_id: botMember.id } })
  const one = `${EVERYWHERE}/${Object(made.body).id}`
  expect(request('GET', one).body).toEqual(made.body)
  expect(request('PATCH', one, { description: 'Asks again' })).toMatchObject({
    status: 200,
    body: { name: 'ask', description: 'Asks again', default_member_permissions: '8192' },
  })
  expect(request('DELETE', one)).toEqual({ status: 204 })
  expect(request('GET', EVERYWHERE).body).toEqual([])
  expect(announced).toBe(3)
})

test('a command is sent back with what the bot left out', () => {
  request('PUT', EVERYWHERE, [{ ...ask, default_member_permissions: null }])
  expect(request('GET', EVERYWHERE).body).toMatchObject([
    { options: [], name_localizations: null, default_member_permissions: null, nsfw: false, dm_permission: true },
  ])
})

test('a command of one server names it, and is not among those for all', () => {
  request('PUT', HERE, [ask])
  expect(request('GET', HERE).body).toMatchObject([{ guild_id: newsroomGuild.guild.id }])
  expect(request('GET', EVERYWHERE).body).toEqual([])
})

test('a list with one bad command changes nothing, and says which it is', () => {
  request('PUT', EVERYWHERE, [ask])
  const refused = request('PUT', EVERYWHERE, [ask, { ...ask, name: 'Who said' }])
  expect(refused).toMatchObject({ status: 400, body: { code: 50_035, errors: { '/1/name': {} } } })
  expect(request('GET', EVERYWHERE).body).toMatchObject([{ name: 'ask' }])
  expect(announced).toBe(1)
})

test('a change is refused where the command would be bad with it', () => {
  const { id } = Object(request('POST', EVERYWHERE, ask).body)
  const options = [
    { type: 3, name: 'a', description: 'x' },
    { type: 3, name: 'b', description: 'x', required: true },
  ]
  expect(request('PATCH', `${EVERYWHERE}/${id}`, { options }).status).toBe(400)
  expect(rules()).toEqual(['required-after-optional'])
})

test('a command that is not there is the bot’s fault', () => {
  for (const method of ['GET', 'PATCH', 'DELETE'])
    expect(request(method, `${EVERYWHERE}/1`, method === 'PATCH' ? {} : undefined)).toMatchObject({
      body: { code: 10_063 },
    })
  expect(rules()).toEqual(Array(3).fill('refused-10063'))
})
