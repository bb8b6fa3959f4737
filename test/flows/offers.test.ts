import { describe, expect, test } from 'vitest'
import {
  deskChannel,
  editorMember,
  newsroomGuild,
  readerMember,
  reviewedChannel,
} from '../../src/loopback/state/guild-model.ts'
import { BODY, ferry, setUpDesk } from './desk-flow.fixture.ts'

const desk = setUpDesk()

describe('in a reviewed channel', () => {
  test('an offer is reviewed, trimmed, approved by somebody else, posted once, and its asker told', async () => {
    await desk.review()
    const asker = desk.asReader(reviewedChannel)
    const answer = await asker.slash('who-said')
    expect(answer).toMatchObject({ ephemeral: true })
    expect(desk.publicMessages(reviewedChannel)).toEqual([])
    const offered = await asker.press(answer, 'Offer to the channel')
    expect(offered.text).toContain('the desk decides')
    expect(offered.buttons.map(({ label }) => label)).not.toContain('Offer to the channel')

    const card = await desk.see(deskChannel, 'Number 1')
    expect(card.text).toContain('draft')
    expect(card.text).toContain('/who-said')
    expect(card.text).toContain(`<@${readerMember.id}>`)
    expect(card.text).toMatch(/found by/)
    expect(desk.publicMessages(reviewedChannel)).toEqual([])

    const editor = desk.asEditor(deskChannel)
    const [menu] = card.selects
    expect(menu?.options.every(({ chosen }) => chosen)).toBe(true)
    expect((await editor.select(card, menu?.customId ?? '', [])).text).toContain('At least one excerpt')
    expect((await editor.select(card, menu?.customId ?? '', ['1'])).text).toContain('keeps 1')
    expect((await editor.press(card, 'Approve')).text).toContain('changed since you looked')

    const trimmed = await desk.see(deskChannel, 'taken off by the desk')
    expect((await editor.press(trimmed, 'Approve')).text).toContain('is approved')
    const posted = await desk.seePublic(reviewedChannel, '27 people')
    expect(posted.text).toContain(`approved by <@${editorMember.id}>`)
    expect(posted.text).not.toContain('no fire')
    await desk.see(deskChannel, /Number 1.*published/)
    const reply = await desk.directMessage('was approved')
    expect(reply.text).toContain(`<#${reviewedChannel.id}>`)
    expect(reply.text).toContain(`/channels/${newsroomGuild.guild.id}/${reviewedChannel.id}/${posted.id}`)
    expect(desk.publicMessages(reviewedChannel)).toHaveLength(1)
    const about = await desk.asBystander(reviewedChannel).press(posted, 'Verify or report')
    expect(about).toMatchObject({ ephemeral: true })
    expect(about.text).toContain('SHA-256 of the text')
    expect(about.text).not.toContain(`<@${readerMember.id}>`)
  })

  test('every button works after a restart', async () => {
    await desk.review()
    const asker = desk.asReader(reviewedChannel)
    const answer = await asker.slash('who-said')
    await desk.stop()
    await desk.start()
    await asker.press(answer, 'Offer to the channel')
    const card = await desk.see(deskChannel, 'Number 1')
    await desk.stop()
    await desk.start()
    await desk.asEditor(deskChannel).press(card, 'Approve')
    const posted = await desk.seePublic(reviewedChannel, '27 people')
    await desk.stop()
    await desk.start()
    expect((await desk.asReader(reviewedChannel).press(posted, 'Verify or report')).text).toContain(
      'Stands word for word',
    )
  })

  test('an answer that was not offered yet is not taken once the channel is closed or the story changed', async () => {
    await desk.review()
    const asker = desk.asReader(reviewedChannel)
    const [first, second] = [await asker.slash('who-said'), await asker.slash('who-said')]
    await desk.setForChannel(reviewedChannel, 'mode', 'off')
    expect((await asker.slash('who-said')).text).toContain('does not answer in this channel')
    expect((await asker.press(first, 'Offer to the channel')).text).toContain('does not take that any more')
    await desk.setForChannel(reviewedChannel, 'mode', 'reviewed')
    await desk.change(ferry(BODY.replace('27', '29')))
    expect((await asker.press(second, 'Offer to the channel')).text).toContain('another version')
  })
})
