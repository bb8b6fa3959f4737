import { expect, test, vi } from 'vitest'
import { deskChannel, newsroomGuild, reviewedChannel } from '../../src/loopback/state/guild-model.ts'
import { setUpDesk } from './desk-flow.fixture.ts'

const desk = setUpDesk()

test('the bot tells its version, how fresh its stories are and what it answered, and that the folder is out of reach', async () => {
  const program = {
    version: '9.9.9',
    links: { privacy: 'https://example.org/privacy', source: 'https://example.org/source' },
    readAt: new Date('2026-05-04T10:00:00Z'),
  }
  let failedAt: Date | null = null
  desk.context.app = { ...desk.context.app, program: () => ({ ...program, failedAt }) }
  const first = await desk.asReader().slash('about')
  expect(first).toMatchObject({ ephemeral: true })
  expect(first.text).toContain('version 9')
  expect(first.text).toContain('1 story')
  expect(first.text).toContain('was last read <t:1777888800:f>')
  expect(first.text).toContain('nothing was asked this month')
  expect(first.text).toMatch(/A ferry[\s\S]*dated 4 May 2026 · this version since <t:\d+:f>/)
  expect(first.buttons.map(({ label, url }) => [label, url])).toEqual([
    ['Privacy', 'https://example.org/privacy'],
    ['Source code', 'https://example.org/source'],
  ])
  await desk.asReader().slash('who-said')
  await desk.asReader().slash('who-said', { speaker: 'Nobody Known' })
  await vi.waitFor(async () => {
    await desk.context.counter?.flush()
    const { answered, declined } = await desk.storage.readMonthlyAnswers(newsroomGuild.guild.id)
    expect([answered, declined]).toEqual([1, 1])
  }, 10_000)
  failedAt = new Date('2026-05-04T11:00:00Z')
  const second = await desk.asReader().slash('about')
  expect(second.text).toContain('could not be read when it was last tried, <t:1777892400:f>')
  expect(second.text).toContain('1 answer')
  expect(second.text).toContain('1 “the story does not say”')
  expect(second.text).toMatch(/half of them within [\d,]+ milliseconds/)
})

test('a button under an answer of an earlier version still shows where others speak about somebody', async () => {
  const custom_id = '["open","about",{"name":"Ana Roca"},1,""]'
  const { state } = desk.discord
  const seen = await desk.asReader().slash('who-said')
  const found = state.message(seen.id)
  if (!found) throw new Error('the answer is gone')
  const row = { type: 1, components: [{ type: 2, style: 2, label: 'Show', custom_id }] }
  state.edit(found, { ...found, components: [...found.components, row] })
  const shown = await desk.asBystander().press(seen.id, 'Show')
  expect(shown.text).toContain('Ana Roca')
})

test('the log tells what was done in the language of whoever reads it', async () => {
  const card = await desk.offer(desk.asReader(reviewedChannel))
  expect((await desk.asEditor().slash('desk history', { number: 1 })).text).toContain('offered to the channel')
  await desk.asEditor(deskChannel).press(card, 'Hold')
  const history = await desk.asEditor().slash('desk history', { number: 1, language: 'ar' })
  expect(history.text).toContain('عُرض على القناة')
  expect(history.text).toContain('أُوقف')
  expect(history.text).not.toMatch(/· (?:offer|hold)\b/)
})
