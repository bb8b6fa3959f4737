import { describe, expect, test, vi } from 'vitest'
import { sampleEdition } from '../../src/desk/edition.fixture.ts'
import { deskChannel, newsroomGuild, openChannel, readerMember } from '../../src/loopback/state/guild-model.ts'
import type { Story } from '../../src/story/story.ts'
import { BODY, ferry, setUpDesk } from './desk-flow.fixture.ts'

const desk = setUpDesk()
const later = BODY.replace('27', '29')

/** How often the reader was told something in private. */
const directCount = (): number =>
  desk
    .asReader()
    .directMessages()
    .filter(({ text }) => /^\*\*(?:News of|Your question has)/.test(text)).length

describe('what a person follows', () => {
  test('is told once, in private, with what it was before; lists it, stops it', async () => {
    const reader = desk.asReader()
    expect((await reader.slash('follow list')).text).toContain('You follow nothing here')
    const story = await reader.slash('follow story')
    expect(story.text).toContain('You follow the story “A ferry”')
    expect(story.text).toContain('tells you once, in a private message')
    const quotes = await reader.slash('who-said', { speaker: 'Roca' })
    expect((await reader.press(quotes, 'Follow')).text).toContain('Ana Roca, in all stories')
    await reader.press(await reader.slash('casualties', { outcome: 'injured' }), 'Follow')
    expect((await reader.autocomplete('follow speaker', 'speaker', 'Pra')).map(({ value }) => value)).toEqual([
      'Luis Prat',
    ])
    await reader.slash('follow speaker', { speaker: 'Luis Prat', stories: 'this' })
    const listed = await reader.slash('follow list')
    for (const words of [
      '1 · the story',
      '2 · Ana Roca, in all stories',
      '3 · the figure of “injured”, in',
      '4 · Luis Prat, in “A ferry”',
    ])
      expect(listed.text).toContain(words)
    expect(listed.text).toMatch(/told in a private message, asked for in <#\d+>[\s\S]*since </)
    expect(
      (await reader.select(listed, 'Stop following …', ['3 · the figure of “injured”, in “A ferry”'])).text,
    ).toContain('no longer follow it')

    await desk.change(ferry(later))
    const told = await desk.directMessage('the story “A ferry”')
    expect(told.text).toMatch(/News of what you follow[\s\S]*Before[\s\S]*27 people[\s\S]*Now[\s\S]*29 people/)
    // Whoever follows the story is not told of what is in it again.
    expect(directCount()).toBe(1)
    // A refile that changes nothing, and the same text read again, tell nobody.
    await desk.change(ferry(later.replace('at noon', 'at noon,'), { notice: 'REFILE' }))
    await desk.change(ferry(later.replace('at noon', 'at noon,'), { notice: 'REFILE' }))

    const inDirect = reader.inDirectMessages()
    expect((await inDirect.press(told, 'Stop following this')).text).toContain('no longer follow it')
    expect((await inDirect.press(told, 'What I follow')).text).not.toContain('the story')
    expect((await desk.asBystander().slash('follow stop', { number: 1 })).text).toContain('nothing under number ')
    expect((await reader.slash('follow stop')).text).toContain('Nothing was stopped')
    expect((await reader.slash('follow stop', { number: 2 })).text).toContain('no longer follow it')
    await desk.change(ferry(BODY, { status: 'withdrawn' }))
    const withdrawn = await desk.directMessage('The story was withdrawn')
    expect(withdrawn.text).not.toContain('27 people')
    expect(withdrawn.text).not.toContain('29 people')
    expect(directCount()).toBe(2)
    expect((await inDirect.press(await inDirect.press(withdrawn, 'What I follow'), 'Stop all')).text).toContain(
      'no longer follow',
    )
    expect((await reader.slash('follow list')).text).toContain('You follow nothing here')
  })

  test('a channel is told where the person and the bot may write, and only while it is open', async () => {
    await desk.setForServer('desk-channel', `<#${deskChannel.id}>`)
    const here = await desk.asReader().slash('follow story', { here: true })
    expect(here.text).toContain(`tells <#${openChannel.id}> once, and names you`)
    await desk.asBystander().slash('follow story', { here: true })
    await desk.change(ferry(later))
    const told = await desk.seePublic(openChannel, 'News of what you follow')
    expect(told.text).toContain('29 people')
    expect((await desk.asReader().slash('follow list')).text).toContain('told in <#')
    expect(told.text).toContain(`followed by <@${readerMember.id}>`)
    expect(desk.publicMessages(openChannel).filter(({ text }) => text.includes('News of'))).toHaveLength(1)
    expect(directCount()).toBe(0)

    await desk.setForChannel(openChannel, 'mode', 'reviewed')
    await desk.change(ferry(BODY))
    expect((await desk.directMessage('News of what you follow')).text).toContain('Before')
    expect(desk.publicMessages(openChannel).filter(({ text }) => text.includes('News of'))).toHaveLength(1)
    expect((await desk.asReader().slash('follow figure', { outcome: 'injured', here: true })).text).toContain(
      'not public',
    )

    // An editor stops what a channel is told.
    expect((await desk.asEditor().press(told, 'Stop following this')).text).toContain(
      'told of it no longer, as 2 people had asked',
    )
    const log = await desk.storage.readAuditLog({ server: newsroomGuild.guild.id })
    expect(log.at(-1)).toMatchObject({ event: 'unfollow', detail: { follows: 2 } })
  })

  test('a question is told of when it is answered, and counted by people for the desk', async () => {
    const question = 'Who repaired the lighthouse?'
    const unanswered = await desk.asReader().slash('ask', { question })
    const promised = await desk.asReader().press(unanswered, 'Tell me when it does')
    expect(promised.text).toContain('It is asked again')
    expect(promised.buttons.map(({ label }) => label)).toEqual(['Stop following this', 'What I follow'])
    expect((await desk.asReader().slash('follow list')).text).toContain(`the question “${question}”`)
    await desk.asReader().slash('ask', { question: 'who repaired the lighthouse' })
    await desk.asBystander().slash('ask', { question: 'من أصلح المنارة؟' })
    const demand = await desk.asEditor().slash('desk unanswered')
    expect(demand.text).toMatch(/people ask|person asks/)
    expect(demand.text).toContain('also\\: who repaired')
    expect(demand.text).toMatch(/last <t:\d+/)
    expect(Buffer.from(demand.files[0]?.bytes ?? []).toString()).toMatch(/^people,question[\s\S]*\n2,من أصلح المنارة؟,/)
    await desk.change(ferry(BODY.replace('noon', 'dawn')))
    expect(directCount()).toBe(0)
    await desk.change(ferry(`${BODY} Marc Soler repaired the lighthouse in May.`))
    const told = await desk.directMessage('Your question has an answer now')
    expect(told.text).toContain('Marc Soler')
    expect((await desk.asReader().slash('follow list')).text).toContain('You follow nothing here')
    await desk.change(ferry(`${BODY} Marc Soler repaired the lighthouse in June.`))
    expect(directCount()).toBe(1)
  })

  test('what cannot be followed is refused, and says why', async () => {
    const reader = desk.asReader()
    expect((await reader.slash('follow speaker', { speaker: 'the man' })).text).toContain('names no speaker')
    await desk.change(ferry(`${BODY} “We left,” Ana Prat said.`))
    expect((await reader.slash('follow speaker', { speaker: 'Prat' })).text).toContain(
      'Several speakers have that name',
    )
    for (let n = 1; n <= 50; n++) await reader.slash('follow speaker', { speaker: `Marta Vila ${n}` })
    expect((await reader.slash('follow story')).text).toContain('no more can be followed')
    const listed = await reader.slash('follow list')
    expect((await reader.select(listed, 'Stop following …', ['1 · Marta Vila 1, in all stories'])).text).toContain(
      'no longer follow',
    )
  })

  test('what is gone is told without its words; what a licence covers only that it changed', async () => {
    await desk.asReader().slash('follow story')
    await desk.change(ferry(BODY.replace(' “We saw no fire,” Luis Prat said.', '')))
    expect((await desk.directMessage('what stood in sentence 4')).text).not.toContain('no fire')
    await desk.setForChannel(openChannel, 'excerpt-budget', '1')
    await desk.change(ferry(later))
    expect((await desk.directMessage('as much of the story as its setting allows')).text).not.toContain('29 people')
    await desk.change(ferry(BODY, { status: 'withdrawn' }))
    await desk.directMessage('The story was withdrawn')
    await desk.change(ferry(BODY))
    await desk.directMessage('can be asked about now')
  })

  test('what is followed of one sentence is told in one message; what an editor withdraws of it, once more', async () => {
    await desk.setForServer('desk-channel', `<#${deskChannel.id}>`)
    const reader = desk.asReader()
    await reader.slash('who-said')
    await desk.recorded('published')
    await reader.slash('follow speaker', { speaker: 'Ana Roca' })
    await reader.slash('follow figure', { outcome: 'injured' })
    await desk.change(ferry(later))
    const told = await desk.directMessage('News of what you follow')
    expect(told.text).toMatch(/Ana Roca, in all stories[\s\S]*“injured”, in “A ferry”[\s\S]*27 people[\s\S]*29 people/)
    expect(told.buttons.map(({ label }) => label)).toEqual(['What I follow'])
    expect(directCount()).toBe(1)
    await desk.asEditor(deskChannel).press(await desk.see(deskChannel, 'waits for a decision'), 'Withdrawn')
    const withdrawn = await desk.directMessage('withdrew what you were told of')
    expect(withdrawn.text).toMatch(/sentence 2, version [0-9a-f]{8}/)
    expect(withdrawn.text).not.toContain('people')
    expect(directCount()).toBe(2)
  })

  test('what followers were told is taken back when an editor withdraws the whole answer that shows it', async () => {
    const reader = desk.asReader()
    await reader.slash('follow speaker', { speaker: 'Ana Roca' })
    await desk.change(ferry(later))
    await desk.directMessage('29 people')
    await reader.slash('who-said', { speaker: 'Ana Roca' })
    await desk.recorded('published')
    await desk.asEditor().slash('desk withdraw', { number: 1, reason: 'It was another mayor.' })
    const withdrawn = await desk.directMessage('withdrew what you were told of')
    expect(withdrawn.text).toMatch(/sentence 2, version [0-9a-f]{8}/)
    expect(withdrawn.text).not.toContain('people')
  })

  test('a translation that changed is told to who reads it; a story that is not to be had any more, once', async () => {
    const arabic = desk.asReader()
    const sentences =
      'غادرت العبّارة ميناء فيل ظهر الاثنين. قالت آنا روكا: «أصيب نحو 27 شخصًا». ' +
      'فتش الغواصون الهيكل حتى حلول الظلام. قال لويس برات: «لم نر حريقًا».'
    const translated = (body: string): Story => ({
      ...ferry(),
      translations: [sampleEdition(body, { 'translation-of': 'en' }, 'ar')],
    })
    await desk.change(translated(sentences))
    await arabic.slash('follow story', { language: 'ar' })
    await desk.asBystander().slash('follow story')
    await desk.change(translated(sentences.replace('27', '29')))
    const told = await desk.directMessage('في الترجمة')
    expect(told.text).toMatch(/قبل[\s\S]*27 شخصًا[\s\S]*29 شخصًا/)
    expect(desk.asBystander().directMessages()).toEqual([])

    await arabic.slash('follow story', { language: 'en' })
    await desk.change(ferry(BODY, { status: 'withheld' }))
    expect((await desk.directMessage('The story is no longer available. When')).text).toContain('A ferry')
    await desk.change(ferry(BODY, { status: 'withheld', title: 'A secret' }))
    await desk.change(ferry())
    await desk.directMessage('can be asked about now')
    expect(directCount()).toBe(2)

    const other: Story = { ...ferry('The mill stands by the river. It is old.'), id: 'mill' }
    await desk.change(other)
    desk.ahead = 601_000
    desk.context.wakeDelivery?.()
    expect((await desk.directMessage('you follow nothing in it any more')).text).toContain('A ferry')
    expect((await arabic.slash('follow list')).text).toContain('You follow nothing here')
  })

  test('who cannot be written to is dropped after three tries, as the log says; who left is told nothing', async () => {
    await desk.asReader().slash('follow story')
    for (const [i, body] of [later, BODY, later].entries()) {
      desk.discord.injectFailure(
        { method: 'POST', path: /\/channels\/.*\/messages/, times: 1 },
        { kind: 'status', status: 403, code: 50_007 },
      )
      await desk.change(ferry(body))
      await vi.waitFor(
        () => expect(desk.discord.exchanges.filter(({ status }) => status === 403)).toHaveLength(i + 1),
        10_000,
      )
    }
    await vi.waitFor(async () => expect(await desk.storage.hasFollows()).toBe(false), 10_000)
    expect((await desk.storage.readAuditLog({ server: newsroomGuild.guild.id })).at(-1)).toMatchObject({
      event: 'unfollow',
      actor: null,
      detail: { follows: 1 },
      reason: 'noDirectMessages',
    })
  })
})
