import { expect, test, vi } from 'vitest'
import { deskChannel, editorMember, readerMember, reviewedChannel } from '../../src/loopback/state/guild-model.ts'
import { setUpDesk } from './desk-flow.fixture.ts'

const desk = setUpDesk()

test('a person reads what is kept, takes it, and has it forgotten', async () => {
  await desk.review()
  const asker = desk.asReader(reviewedChannel)
  await asker.press(await asker.slash('who-said'), 'Offer to the channel')
  const unused = await asker.slash('who-said')
  const shown = await asker.slash('privacy show')
  for (const words of [
    'each answer that was public or offered',
    'What you asked in it',
    'What you did here',
    'When you asked last',
    'so that people are counted',
    'that is to be sent to you',
    '30 days',
    'Your id and your words with each error',
    'Your id with whether an answer answered you',
    'What you follow, and where you are told',
    'forgotten when you stop it',
    'after the wait is over',
    'sent or given up',
    'No names',
    'When the bot is removed from a server',
  ])
    expect(shown.text).toContain(words)
  const reply = await asker.slash('privacy give')
  expect(reply.text).toContain('What is on record about you')
  const [file] = reply.files
  expect(JSON.parse(Buffer.from(file?.bytes ?? []).toString())).toMatchObject({
    person: readerMember.id,
    answers: [{ number: 1 }],
  })
  expect((await asker.slash('privacy forget', { sure: false })).text).toContain('Nothing was done')
  expect((await asker.slash('privacy forget', { sure: true })).text).toContain('is forgotten')
  expect(await desk.storage.exportPersonData(readerMember.id)).toMatchObject({
    answers: [],
    privateAnswers: [],
    events: [],
    cooldowns: [],
  })
  expect((await asker.press(unused, 'Offer to the channel')).text).toContain('no longer works')
  await desk.see(deskChannel, 'withdrawn')
})

test('when the server’s time is over, the desk’s card no longer names who asked', async () => {
  const card = await desk.offer(desk.asReader(reviewedChannel))
  await desk.asEditor(deskChannel).press(card, 'Approve')
  await desk.recorded('published')
  const shown = (): string =>
    desk.discord.messages(deskChannel, editorMember).find(({ id }) => id === card.id)?.text ?? ''
  expect(shown()).toContain(`<@${readerMember.id}>`)
  for (let day = 0; day <= 31; day++) {
    await desk.storage.purgeExpired()
    desk.ahead += 86_000_000
  }
  desk.context.wakeDelivery?.()
  await vi.waitFor(() => {
    expect(shown()).not.toContain(`<@${readerMember.id}>`)
    expect(shown()).not.toContain(`<@${editorMember.id}>`)
  }, 10_000)
  expect(shown()).toContain('27 people')
})
