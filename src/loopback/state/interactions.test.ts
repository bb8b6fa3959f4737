import { beforeEach, describe, expect, test } from 'vitest'
import { ManualClock } from './clock.ts'
import { FIRST_RESPONSE, type Interaction, Interactions, TOKEN_LIFE } from './interactions.ts'
import { Snowflakes } from './snowflake.ts'

let clock: ManualClock
let interactions: Interactions
let called: Interaction

beforeEach(() => {
  clock = new ManualClock()
  interactions = new Interactions(clock, new Snowflakes(clock))
  called = interactions.create({ kind: 'command', person: '1', channel: '2', command: 'ask', source: null })
})

/** Discord's code for the refusal of a call; null if it is let through. */
function refusal(run: () => unknown): unknown {
  try {
    run()
    return null
  } catch (error) {
    return error
  }
}

describe('a first response', () => {
  const respond = (token = called.token): unknown => refusal(() => interactions.findUnanswered(called.id, token))

  test('is taken until three seconds have passed', () => {
    clock.advance(FIRST_RESPONSE)
    expect(respond()).toBeNull()
    clock.advance(1)
    expect(respond()).toMatchObject({ code: 10_062, isOwnFault: true })
  })

  test('is refused for an unknown interaction and a wrong token', () => {
    expect(respond('loopback.other')).toMatchObject({ code: 10_062 })
    expect(refusal(() => interactions.findUnanswered('1', called.token))).toMatchObject({ code: 10_062 })
  })

  test('is given once, and the second is named as such however late it is', () => {
    called.response = { kind: 'later' }
    expect(respond()).toMatchObject({ code: 40_060, isOwnFault: true })
    clock.advance(FIRST_RESPONSE + 1)
    expect(respond()).toMatchObject({ code: 40_060 })
  })
})

describe('what follows a response', () => {
  const follow = (token = called.token): unknown => refusal(() => interactions.findAnswered(token))

  test('is refused before there is one', () => expect(follow()).toMatchObject({ code: 10_015, isOwnFault: true }))

  test('is taken for fifteen minutes from the call', () => {
    called.response = { kind: 'later' }
    clock.advance(TOKEN_LIFE)
    expect(follow()).toBeNull()
    clock.advance(1)
    expect(follow()).toMatchObject({ status: 401, code: 50_027 })
  })

  test('needs the token of that interaction', () => {
    called.response = { kind: 'later' }
    const other = interactions.create({ ...called, kind: 'modal' })
    expect(follow(other.token)).toMatchObject({ code: 10_015 })
    expect(interactions.findAnswered(called.token).id).toBe(called.id)
  })
})
