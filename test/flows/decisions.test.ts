import { describe, expect, test } from 'vitest'
import { deskChannel, openChannel, reviewedChannel } from '../../src/loopback/state/guild-model.ts'
import { setUpDesk } from './desk-flow.fixture.ts'

const desk = setUpDesk()

describe('in a reviewed channel', () => {
  test('an offer is rejected with a reason, which its asker reads; nothing is public', async () => {
    const card = await desk.offer(desk.asReader(reviewedChannel))
    const editor = desk.asEditor(deskChannel)
    const { modal } = await editor.press(card, 'Reject')
    expect((await editor.submit(modal, { Reason: 'not confirmed yet' })).text).toContain('is rejected')
    expect((await desk.directMessage('was not taken')).text).toContain('not confirmed yet')
    expect((await desk.see(deskChannel, '· rejected')).buttons.map(({ label }) => label)).toEqual(['About this answer'])
    expect((await editor.press(await desk.see(deskChannel, '· rejected'), 'About this answer')).text).toContain(
      'not confirmed yet',
    )
    expect(desk.publicMessages(reviewedChannel)).toEqual([])
  })

  test('nobody approves an offer of their own, and nobody without the right decides', async () => {
    const card = await desk.offer(desk.asEditor(reviewedChannel))
    expect((await desk.asEditor(deskChannel).press(card, 'Approve')).text).toContain('offer of their own')
    expect((await desk.asEditor(deskChannel).press(card, 'Hold')).text).toContain('is held')
    expect((await desk.asReader().slash('desk queue')).text).toContain('not for you')
  })
})

describe('the desk', () => {
  test('shows what waits, what happened, what was not answered, and gives it all as files', async () => {
    await desk.review()
    const asker = desk.asReader(reviewedChannel)
    expect((await desk.asEditor().slash('desk unanswered')).text).toContain('No question without a sure answer')
    expect((await desk.asEditor().slash('desk export')).text).toContain('No answer is on record')
    await asker.press(await asker.slash('who-said'), 'Offer to the channel')
    await asker.slash('ask', { question: 'How much does a litre of milk cost in Tokyo?' })
    const editor = desk.asEditor()
    expect((await editor.slash('desk queue')).text).toMatch(/1 waits[\s\S]*Number 1/)
    expect((await editor.slash('desk show', { number: 1 })).buttons.map(({ label }) => label)).toContain('Approve')
    expect((await editor.slash('desk history', { number: 1 })).text).toContain('offer')
    expect((await editor.slash('desk unanswered')).text).toContain('litre of milk')
    const files = (await editor.slash('desk export')).files
    expect(files.map(({ filename }) => filename)).toEqual(['record.jsonl', 'record.csv', 'reports.csv', 'feedback.csv'])
    expect(Buffer.from(files[1]?.bytes ?? []).toString()).toMatch(/^number,state,[\s\S]*\r\n1,draft,offer,who-said,/)
    expect((await editor.slash('desk show', { number: 9 })).text).toContain('Nothing was found under number 9')
  })

  test('withdraws a public answer', async () => {
    const seen = await desk.asReader().slash('who-said')
    await desk.recorded('published')
    const reply = await desk.asEditor().slash('desk withdraw', { number: 1, reason: 'under embargo' })
    expect(reply.text).toContain('the change of its message is on its way')
    await desk.discord.waitUntil(() => !desk.publicMessages(openChannel).some(({ text }) => text.includes('27 people')))
    expect(desk.publicMessages(openChannel).map(({ id }) => id)).toEqual([seen.id])
  })
})
