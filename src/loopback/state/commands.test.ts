import { beforeEach, expect, test } from 'vitest'
import { ManualClock } from './clock.ts'
import { Commands } from './commands.ts'
import { Snowflakes } from './snowflake.ts'

const GUILD = '900'
const ask = { name: 'ask', description: 'Asks' }
const check = { name: 'check', description: 'Checks' }
let commands: Commands

beforeEach(() => {
  commands = new Commands(new Snowflakes(new ManualClock()))
})

const names = (scope: string | null): string[] => commands.list(scope).map(({ name }) => name)

test('a list replaces the one before; what it names again keeps its id and counts as no new command', () => {
  const [first] = commands.replace(null, [ask, check])
  const again = commands.replace(null, [{ ...ask, description: 'Asks again' }])
  expect(names(null)).toEqual(['ask'])
  expect(again[0]).toMatchObject({ id: first?.id, description: 'Asks again' })
  expect(again[0]?.version).not.toBe(first?.version)
  expect(commands.created).toBe(2)
})

test('a command of the same name but of another type is another command', () => {
  commands.replace(null, [ask])
  expect(commands.put(null, { name: 'ask', type: 3 }).id).not.toBe(commands.list(null)[0]?.id)
  expect(commands.list(null).map(({ type }) => type)).toEqual([1, 3])
})

test('a command that is put again takes the place of the one before', () => {
  const before = commands.put(null, ask)
  expect(commands.put(null, { ...ask, description: 'Else' })).toMatchObject({ id: before.id, description: 'Else' })
  expect(names(null)).toEqual(['ask'])
})

test('a server sees its own command in place of one for all servers', () => {
  commands.replace(null, [ask, check])
  commands.replace(GUILD, [{ ...ask, description: 'Ours' }])
  expect(commands.listFor(GUILD).map(({ name, description }) => [name, description])).toEqual([
    ['ask', 'Ours'],
    ['check', 'Checks'],
  ])
  expect(commands.listFor('901').map(({ description }) => description)).toEqual(['Asks', 'Checks'])
})

test('a change keeps what it does not name, and the type whatever it says', () => {
  const { id } = commands.put(null, { ...ask, nsfw: true })
  expect(commands.change(null, id, { description: 'Else', type: 3 })).toMatchObject({
    ...ask,
    description: 'Else',
    nsfw: true,
    type: 1,
    id,
  })
  expect(commands.get(null, id).description).toBe('Else')
})

test('a command is found and deleted in its own scope only', () => {
  const { id } = commands.put(GUILD, ask)
  for (const act of [
    () => commands.get(null, id),
    () => commands.delete(null, id),
    () => commands.change(null, id, {}),
  ])
    expect(act).toThrow('Unknown application command')
  commands.delete(GUILD, id)
  expect(names(GUILD)).toEqual([])
})
