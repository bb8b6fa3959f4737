import { describe, expect, test } from 'vitest'
import { UserError } from '../command/user-error.ts'
import { ferryStory, useNewsroom } from '../delivery/newsroom.fixture.ts'
import { showSentences } from '../answers/answer-question.ts'
import type { Mode } from '../desk/settings.ts'
import { ASKER, CHANNEL, EDITOR, SERVER } from '../record/scene.fixture.ts'
import { checkAccess } from './access.ts'
import { chargeExcerptBudget } from './excerpt-budget.ts'
import type { Visibility } from './invocation.ts'

const desk = useNewsroom('open')
const set = (
  name: 'mode' | 'paused' | 'person-cooldown' | 'channel-cooldown' | 'excerpt-budget',
  value: unknown,
): Promise<unknown> => desk.storage.changeSetting({ server: SERVER }, name, value, EDITOR.id)

/** Why somebody is refused an answer; null if they are not. */
async function refusal(visibility: Visibility, person = ASKER, channel = CHANNEL): Promise<unknown> {
  try {
    await checkAccess(await desk.newsroomOf(person, { channel }), { visibility })
    return null
  } catch (error) {
    if (error instanceof UserError) return { [error.key]: error.fillings.n }
    throw error
  }
}

describe('an answer is refused', () => {
  test('in a paused server, to everybody and even in private', async () => {
    await set('paused', true)
    expect([await refusal('public'), await refusal('private', EDITOR)]).toEqual([
      { isPaused: undefined },
      { isPaused: undefined },
    ])
  })

  test('in a channel that is off, and only there', async () => {
    const mode: Mode = 'off'
    await desk.storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'mode', mode, EDITOR.id)
    expect([await refusal('private'), await refusal('public', ASKER, '555')]).toEqual([{ isOff: undefined }, null])
  })

  test('to a person before their time is over, which the refusal tells in seconds', async () => {
    await set('person-cooldown', 60)
    expect([await refusal('shareable'), await refusal('shareable')]).toEqual([null, { coolingDown: 60 }])
    desk.clock.advance(45)
    expect(await refusal('public')).toEqual({ coolingDown: 15 })
    expect([await refusal('public', EDITOR), await refusal('public', ASKER, '555')]).toEqual([null, null])
    desk.clock.advance(15)
    expect(await refusal('public')).toBeNull()
  })

  test('to everybody before the channel’s time is over, if all would see it', async () => {
    await set('channel-cooldown', 30)
    expect([await refusal('public'), await refusal('public', EDITOR)]).toEqual([null, { coolingDown: 30 }])
    expect([await refusal('shareable'), await refusal('public', ASKER, '555')]).toEqual([null, null])
  })

  test('never for turning a page: that neither waits nor starts a wait', async () => {
    await set('person-cooldown', 60)
    expect([
      await refusal('private'),
      await refusal('private'),
      await refusal('public'),
      await refusal('private'),
    ]).toEqual([null, null, null, null])
  })
})

describe('the excerpts of a story that a channel may be shown', () => {
  const story = ferryStory()
  const charge = async (numbers: readonly number[], channel = CHANNEL, of = story): Promise<unknown> => {
    const newsroom = await desk.newsroomOf(ASKER, { channel })
    return chargeExcerptBudget(showSentences(of, numbers, [], 'en'), newsroom).then(
      () => 'shown',
      (error: unknown) => error instanceof UserError && error.key,
    )
  }

  test('are counted once each, in each channel by itself, and none beyond the budget', async () => {
    await set('excerpt-budget', 70)
    expect([await charge([1]), await charge([1, 2]), await charge([3])]).toEqual(['shown', 'shown', 'overBudget'])
    expect([await charge([2]), await charge([3], '555')]).toEqual(['shown', 'shown'])
  })

  test('are counted anew for another version of the story', async () => {
    await set('excerpt-budget', 40)
    expect([await charge([1]), await charge([2])]).toEqual(['shown', 'overBudget'])
    expect(
      await charge([1], CHANNEL, ferryStory('The ferry left at one. About 30 people were hurt. Divers came.')),
    ).toBe('shown')
  })

  test('have no limit until one is set', async () => expect(await charge([1, 2, 3])).toBe('shown'))
})
