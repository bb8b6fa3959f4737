import { describe, expect, test } from 'vitest'
import { openChannel } from '../../src/loopback/state/guild-model.ts'
import { createIndex } from '../../src/search/search.ts'
import { ferry, setUpDesk } from './desk-flow.fixture.ts'

const desk = setUpDesk()

describe('settings', () => {
  test('are shown to all, changed by those who may, and refuse what is not right', async () => {
    expect((await desk.asReader().slash('settings channel', { setting: 'mode', value: 'off' })).text).toContain(
      'not for you',
    )
    expect((await desk.setForChannel(openChannel, 'mode', 'loud')).text).toContain('mode')
    expect((await desk.setForChannel(openChannel, 'paused', 'yes')).text).toContain('whole server')
    expect((await desk.setForServer('desk-roles', '<@&123456789012345678>')).text).toMatch(
      /is now.*<@&123456789012345678>/,
    )
    expect((await desk.setForServer('desk-channel', '<#123456789012345678>')).text).toContain('does not see')
    const before = await desk.asReader().slash('settings show')
    expect(before.text).toContain('set for the server')
    expect(before.text).not.toContain('set for this channel')
    await desk.setForChannel(openChannel, 'language', 'ar')
    expect((await desk.asReader().slash('settings show')).text).toMatch(/language\\: ar[\s\S]*محدد لهذه القناة/)
    expect((await desk.asReader().slash('story list')).text).toContain('قصة')
    await desk.setForChannel(openChannel, 'language', 'default')
    expect((await desk.setForChannel(openChannel, 'language', 'default')).text).toContain('is no longer set here')
    expect((await desk.asReader().slash('story list')).text).toContain('1 story')
  })

  test('the story of a channel is the one whose speakers are offered there', async () => {
    const stories = [ferry(), { ...ferry('“It burnt,” Lena Vogt said.'), id: 'fire' }]
    const byId = new Map(stories.map((one) => [one.id, one]))
    desk.context.app = { ...desk.context.app, stories: byId, index: createIndex(stories) }
    const offered = async (): Promise<unknown[]> =>
      (await desk.asReader().autocomplete('who-said', 'speaker', '')).map(({ value }) => value)
    expect(await offered()).toEqual([])
    await desk.setForChannel(openChannel, 'story', 'fire')
    expect(await offered()).toEqual(['Lena Vogt'])
  })

  test('pause stops answers, not the desk', async () => {
    await desk.setForServer('paused', 'yes')
    expect((await desk.asReader().slash('who-said')).text).toContain('paused')
    expect((await desk.asEditor().slash('desk queue')).text).toContain('Nothing waits')
    await desk.setForServer('paused', 'no')
    expect((await desk.asReader().slash('who-said')).text).toContain('27 people')
  })

  test('a cooldown makes a person wait; others do not', async () => {
    await desk.setForChannel(openChannel, 'person-cooldown', '60')
    await desk.asReader().slash('who-said')
    expect((await desk.asReader().slash('who-said')).text).toContain('Wait 60 seconds')
    expect((await desk.asBystander().slash('who-said')).text).toContain('27 people')
    const [file] = (await desk.asReader().slash('privacy give')).files
    expect(JSON.parse(Buffer.from(file?.bytes ?? []).toString())).toMatchObject({
      cooldowns: [{ until: expect.any(String) }],
    })
  })

  test('a budget keeps a licensed text from being put together through the bot', async () => {
    await desk.setForChannel(openChannel, 'excerpt-budget', '40')
    expect((await desk.asReader().slash('who-said', { speaker: 'Ana Roca' })).text).toContain('27 people')
    await desk.asBystander().slash('who-said', { speaker: 'Luis Prat' })
    await desk.seePublic(openChannel, 'than its setting allows')
    expect((await desk.asReader().slash('who-said', { speaker: 'Ana Roca' })).text).toContain('27 people')
  })
})
