import { expect, test } from 'vitest'
import { claimsOf } from '../../src/claims/read.ts'
import { openChannel, reviewedChannel } from '../../src/loopback/state/guild-model.ts'
import { ferry, setUpDesk } from './desk-flow.fixture.ts'

const desk = setUpDesk()

test('a card says what is in a story, and everything on it answers as the command does, over a restart', async () => {
  const refused = await desk.asReader().slash('story card')
  expect(refused).toMatchObject({ ephemeral: true, text: expect.stringContaining('not for you') })
  const card = await desk.asEditor().slash('story card')
  expect(card.ephemeral).toBe(false)
  const { casualties } = claimsOf(ferry())
  expect(card.text).toContain(ferry().about.title)
  expect(card.text).toContain('Who said it\\: 2 quotes under 2 names')
  expect(card.text).toContain(`Casualties\\: ${casualties.length} claim`)
  expect(card.text).toContain('Timeline\\: 1 date')
  const labels = ['Ask', 'Who said it', 'Casualties', 'Timeline', 'Follow', 'Check', 'Story', 'What changed']
  expect(card.buttons.map(({ label }) => label)).toEqual(labels)

  await desk.stop()
  await desk.start()
  const counted = await desk.asReader().press(card, 'Casualties')
  expect(counted).toMatchObject({ ephemeral: false, text: expect.stringContaining('27 people') })
  expect(counted.buttons.map(({ label }) => label)).toContain('Verify or report')
  expect((await desk.asReader().press(card, 'Timeline')).text).toContain('left Port Vell')
  const { modal } = await desk.asReader().press(card, 'Ask')
  expect(modal).toMatchObject({ title: 'Question' })
  const asked = await desk.asReader().submit(modal, { 'Your question, in Arabic or English': 'Who saw no fire?' })
  expect(asked).toMatchObject({ ephemeral: false, text: expect.stringContaining('We saw no fire') })
  const { modal: paste } = await desk.asReader().press(card, 'Check')
  const checked = await desk.asReader().submit(paste, { 'What somebody pasted': 'Luis Prat said “We saw no fire”.' })
  expect(checked.text).toContain('found in the story')
  expect((await desk.asReader().press(card, 'Story')).text).toContain('4 sentences')
  expect(await desk.asReader().press(card, 'What changed')).toMatchObject({
    ephemeral: true,
    text: expect.stringContaining('No earlier text'),
  })
  expect((await desk.asReader().press(card, 'Follow')).text).toContain('You follow the story “A ferry”')
  const menu = await desk.asReader().press(card, 'Who said it')
  expect(menu).toMatchObject({ ephemeral: true })
  expect(menu.selects[0]?.options.map(({ label }) => label)).toEqual(['All speakers', 'Ana Roca', 'Luis Prat'])
  const said = await desk.asReader().select(menu, 'Whose words?', ['Luis Prat'])
  expect(said).toMatchObject({ ephemeral: false, text: expect.stringContaining('We saw no fire') })
  expect(said.text).not.toContain('27 people')
  expect((await desk.asReader().select(menu, 'Whose words?', ['All speakers'])).text).toContain('27 people')
})

test('a card obeys the mode of its channel, and asks the newest version', async () => {
  await desk.review()
  const card = await desk.asEditor(reviewedChannel).slash('story card')
  expect(card.ephemeral).toBe(false)
  const said = await desk.asReader(reviewedChannel).press(card, 'Casualties')
  expect(said).toMatchObject({ ephemeral: true, text: expect.stringContaining('27 people') })
  expect(said.buttons.map(({ label }) => label)).toContain('Offer to the channel')
  await desk.change(ferry('The ferry left Port Vell. “About 32 people were hurt,” Ana Roca said.'))
  expect((await desk.asReader(reviewedChannel).press(card, 'Casualties')).text).toContain('32 people')
  await desk.setForChannel(reviewedChannel, 'mode', 'off')
  expect((await desk.asReader(reviewedChannel).press(card, 'Ask')).text).toContain('does not answer in this channel')
  expect((await desk.asReader(reviewedChannel).press(card, 'Casualties')).text).toContain('does not answer')
  expect((await desk.asEditor(reviewedChannel).slash('story card')).text).toContain('does not answer')

  const open = await desk.asEditor(openChannel).slash('story card')
  await desk.setForChannel(openChannel, 'excerpt-budget', '1')
  const over = await desk.asReader().press(open, 'Casualties')
  expect(over).toMatchObject({ ephemeral: true, text: expect.stringContaining('than its setting allows') })
  expect(desk.publicMessages(openChannel).map(({ text }) => text)).toEqual([open.text])
})
