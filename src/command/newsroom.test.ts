import { describe, expect, test } from 'vitest'
import { DEFAULTS } from '../desk/settings.ts'
import type { Person } from '../desk/people.ts'
import { type Newsroom, requireAdmin, requireEditor, requireNewsroom } from './newsroom.ts'

const person = (roles: readonly string[], canManageServer = false): Person => ({ id: '1', roles, canManageServer })
const settings = { ...DEFAULTS, 'desk-roles': ['70'], 'settings-roles': ['80'] }

/** The newsroom of a call; its record is not looked at. */
const call = (who: Person): { newsroom: Newsroom } => ({
  newsroom: { person: who, settings, server: '1', channel: '2', parent: null, storage: Object.create(null) },
})
const allowed = (require: typeof requireEditor, who: Person): boolean => {
  try {
    return require(call(who)).person === who
  } catch (error) {
    expect(error).toMatchObject({ key: 'notForYou' })
    return false
  }
}

describe('who may', () => {
  test.each([
    ['everybody', person([]), false, false],
    ['a role of the desk', person(['5', '70']), true, false],
    ['a role for settings', person(['80']), false, true],
    ['whoever manages the server', person([], true), true, true],
  ])('%s: decide, change settings', (_, who, decides, sets) => {
    expect([allowed(requireEditor, who), allowed(requireAdmin, who)]).toEqual([decides, sets])
  })
})

test('where there is no server everything of the desk is refused, and says why', () => {
  for (const require of [requireNewsroom, requireEditor, requireAdmin])
    expect(() => require({ newsroom: null })).toThrow('onlyOnDiscord')
})
