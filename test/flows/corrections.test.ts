import { describe, expect, test, vi } from 'vitest'
import type { MessageSnapshot } from '../../src/loopback/client/snapshot.ts'
import {
  deskChannel,
  editorMember,
  openChannel,
  readerMember,
  reviewedChannel,
} from '../../src/loopback/state/guild-model.ts'
import { BODY, ferry, setUpDesk } from './desk-flow.fixture.ts'

const desk = setUpDesk()

describe('when a story changes', () => {
  async function published(): Promise<MessageSnapshot> {
    await desk.setForServer('desk-channel', `<#${deskChannel.id}>`)
    await desk.asReader().slash('who-said')
    await desk.recorded('published')
    return desk.seePublic(openChannel, '27 people')
  }

  test('an editor’s notice corrects what was public: before, after, where; the asker and the desk are told', async () => {
    const before = await published()
    expect((await desk.asReader().slash('story what-changed')).text).toContain('No earlier text')
    await desk.change(ferry(BODY.replace('27', '29')))
    const proposal = await desk.see(deskChannel, 'waits for a decision')
    expect(proposal.text).toContain('27 people')
    expect(proposal.text).toContain('29 people')
    expect(proposal.text).toContain('1 public answer cites this')
    expect((await desk.asEditor(deskChannel).press(proposal, 'Corrected')).text).toContain('Number 2')
    const after = await desk.seePublic(openChannel, '29 people')
    expect(after).toMatchObject({ id: before.id, edited: true })
    expect(after.text).toContain('Corrected. Before')
    expect(after.text).toContain('27 people')
    expect(after.text).toContain('no fire')
    expect((await desk.directMessage('was corrected')).text).toContain('29 people')
    await desk.see(deskChannel, '1 of 1 messages were brought up to date')
    expect((await desk.asEditor(deskChannel).press(await desk.see(deskChannel, 'decided'), 'History')).text).toContain(
      'decide',
    )
    expect((await desk.asReader().slash('story what-changed')).text).toMatch(
      /Before[\s\S]*27 people[\s\S]*Now[\s\S]*29 people/,
    )
  })

  test('the desk’s card of an offer shows what became of it, and no longer who asked once they are forgotten', async () => {
    const asker = desk.asReader(reviewedChannel)
    const editor = desk.asEditor(deskChannel)
    const card = await desk.offer(asker)
    expect(card.text).toContain(`<@${readerMember.id}>`)
    await editor.press(card, 'Approve')
    await desk.recorded('published')
    await desk.change(ferry(BODY.replace('27', '29')))
    await editor.press(await desk.see(deskChannel, 'waits for a decision'), 'Corrected')
    const corrected = await desk.see(deskChannel, /Number 1.*corrected[\s\S]*29 people/)
    expect(corrected.id).toBe(card.id)
    await asker.slash('privacy forget', { sure: true })
    await vi.waitFor(() => {
      desk.context.wakeDelivery?.()
      expect(desk.discord.messages(deskChannel, editorMember).find(({ id }) => id === card.id)?.text).not.toContain(
        `<@${readerMember.id}>`,
      )
    })
    await desk.change(ferry(BODY.replace('27', '29'), { status: 'withdrawn' }))
    expect(await desk.see(deskChannel, /Number 1.*withdrawn/)).toMatchObject({ id: card.id })
  })

  test('what is corrected has its picture anew, of what it says now', async () => {
    await desk.setForServer('desk-channel', `<#${deskChannel.id}>`)
    const before = await desk.asReader().slash('timeline')
    expect(before.pictures).toHaveLength(1)
    await desk.recorded('published')
    await desk.change(ferry(BODY.replace('at noon', 'late')))
    await desk.asEditor(deskChannel).press(await desk.see(deskChannel, 'waits for a decision'), 'Corrected')
    const after = await desk.seePublic(openChannel, 'Corrected. Before')
    expect(after).toMatchObject({ id: before.id, pictures: [{ alt: expect.stringContaining('late on Monday') }] })
    expect(after.files.map(({ id }) => id)).not.toEqual(before.files.map(({ id }) => id))
  })

  test('two editors at one moment: one notice counts, the other is told', async () => {
    await published()
    await desk.change(ferry(BODY.replace('27', '29')))
    const proposal = await desk.see(deskChannel, 'waits for a decision')
    const editor = desk.asEditor(deskChannel)
    const said = await Promise.all([editor.press(proposal, 'Corrected'), editor.press(proposal, 'Refile')])
    expect(said.filter(({ text }) => text.includes('Not done'))).toHaveLength(1)
  })

  test('a withheld story is collapsed and a withdrawn one taken out; the message remains', async () => {
    const before = await published()
    await desk.change(ferry(BODY, { status: 'withheld' }))
    const checked = await desk.seePublic(openChannel, 'Under check')
    expect(checked.text).toMatch(/\|\|“About 27 people/)
    await desk.change(ferry(BODY, { status: 'withdrawn' }))
    const withdrawn = await desk.seePublic(openChannel, 'Withdrawn')
    expect(withdrawn.id).toBe(before.id)
    expect(withdrawn.text).not.toContain('27 people')
    await desk.directMessage('was withdrawn')
  })

  test('where the limit of edits is reached, a reply says what changed', async () => {
    const before = await published()
    desk.discord.injectFailure(
      { method: 'PATCH', path: /\/channels\/.*\/messages\//, times: 4 },
      { kind: 'rate-limited', seconds: 0, code: 30_046 },
    )
    await desk.change(ferry(BODY.replace('27', '29'), { notice: 'CORRECTED' }))
    await vi.waitFor(
      () => {
        desk.ahead += 60_000
        desk.context.wakeDelivery?.()
        expect(desk.publicMessages(openChannel)).toHaveLength(2)
      },
      { timeout: 15_000, interval: 50 },
    )
    expect(desk.discord.exchanges.filter(({ status }) => status === 429)).toHaveLength(4)
    const reply = await desk.seePublic(openChannel, 'was changed since')
    expect(reply).toMatchObject({ repliesTo: before.id })
    expect(reply.text).toContain('29 people')
  })
})
