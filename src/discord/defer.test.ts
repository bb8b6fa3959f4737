import { EventEmitter } from 'node:events'
import { DiscordAPIError, MessageFlags, RESTEvents } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { ALREADY_ACKNOWLEDGED, type Deferral, defer } from './defer.ts'

const PATH = '/interactions/1/t.o-k_en/callback'
const refusal = (code: number): DiscordAPIError =>
  new DiscordAPIError({ code, message: 'no' }, code, 400, 'POST', PATH, {})
const acknowledged = refusal(ALREADY_ACKNOWLEDGED)
const cut = Object.assign(new Error('cut'), { code: 'ECONNRESET' })

/** An interaction whose first responses end as told, one after another; what was sent is noted. */
function interactionThat(...ends: (Error | null)[]) {
  const sent: unknown[] = []
  const rest = new EventEmitter()
  const attempt = async (what: unknown): Promise<void> => {
    sent.push(what)
    const error = ends.shift()
    if (error) throw error
  }
  const interaction = Object.assign(Object.create(null), {
    token: 't.o-k_en',
    client: { rest },
    isCommand: () => false,
    deferReply: (options: unknown) => attempt(options),
    deferUpdate: () => attempt('update'),
  })
  const respond = (retries: number, status: number): boolean =>
    rest.emit(RESTEvents.Response, { path: PATH, retries }, { status })
  return { interaction, sent, respond }
}

describe('an answer is promised', () => {
  test.each<[Deferral, unknown]>([
    ['public', {}],
    ['private', { flags: MessageFlags.Ephemeral }],
    ['update', 'update'],
  ])('as %s', async (deferral, expected) => {
    const { interaction, sent } = interactionThat()
    await defer(interaction, deferral)
    expect(sent).toEqual([expected])
  })

  test('as nothing where a command would change a message that it does not have', async () => {
    const { interaction, sent } = interactionThat()
    await defer(Object.assign(interaction, { isCommand: () => true }), 'update')
    expect(sent).toEqual([])
  })

  test('once more where the connection broke, and no more than that', async () => {
    const { interaction, sent } = interactionThat(cut)
    await defer(interaction, 'public')
    expect(sent).toHaveLength(2)
    await expect(defer(interactionThat(cut, cut).interaction, 'public')).rejects.toThrow('cut')
  })
})

describe('that there is a promise already', () => {
  test.each<[Deferral, unknown]>([
    ['public', false],
    ['private', true],
    ['update', undefined],
  ])('is our own where it was not heard before, and holds as %s', async (deferral, ephemeral) => {
    const { interaction } = interactionThat(cut, acknowledged)
    await defer(interaction, deferral)
    expect([interaction.deferred, interaction.ephemeral]).toEqual([true, ephemeral])
  })

  test('is our own where discord.js sent it again by itself', async () => {
    const { interaction, respond } = interactionThat(acknowledged)
    const failing = Object.assign(interaction, {
      deferReply: async () => {
        respond(1, 400)
        throw acknowledged
      },
    })
    await defer(failing, 'public')
    expect(interaction.deferred).toBe(true)
  })

  test.each([
    ['at once', () => undefined],
    ['at the first attempt', ({ respond }: ReturnType<typeof interactionThat>) => respond(0, 400)],
  ])('is another process’s where it is said %s: it answers', async (_, before) => {
    const one = interactionThat(acknowledged)
    const promised = defer(one.interaction, 'public')
    before(one)
    await expect(promised).rejects.toThrow(acknowledged)
    expect(one.interaction.deferred).toBeUndefined()
  })
})

test('that the interaction is gone is no reason to try again', async () => {
  const { interaction, sent } = interactionThat(refusal(10_062))
  await expect(defer(interaction, 'public')).rejects.toMatchObject({ code: 10_062 })
  expect(sent).toHaveLength(1)
})
