import { beforeEach, expect, test } from 'vitest'
import { findCommand, messageCommands } from '../../commands/index.ts'
import { sampleEdition } from '../../src/desk/edition.fixture.ts'
import type { AppContext } from '../../src/command/context.ts'
import { en } from '../../src/languages/en/index.ts'
import { availableCommands } from '../../src/loopback/client/available-commands.ts'
import {
  editorMember,
  newsroomGuild,
  openChannel,
  readerMember,
  secondReaderMember,
} from '../../src/loopback/state/guild-model.ts'
import { createIndex } from '../../src/search/search.ts'
import type { Story } from '../../src/story/story.ts'
import { setUpDesk } from './desk-flow.fixture.ts'

const desk = setUpDesk()
const story = (id: string, body: string, more: Readonly<Record<string, string>> = {}): Story => ({
  id,
  ...sampleEdition(body, more),
  translations: [],
})
const ferry = story('ferry', 'The ferry left at noon. “We saw no fire,” Luis Prat said.', { public: 'true' })
const vault = story('vault', 'The vault was empty. “Nobody saw the gold,” Marta Vidal said. Three people were killed.')
const appOf = (...all: Story[]): AppContext => ({
  stories: new Map(all.map((one) => [one.id, one])),
  index: createIndex(all),
  language: en,
  commandOf: findCommand,
})
beforeEach(() => {
  desk.context.app = appOf(ferry, vault)
})
const server = newsroomGuild.guild.id

test('who installed the app asks public stories alone, in private, and nothing is kept', async () => {
  const { state } = desk.discord
  const direct = desk.asReader().asInstaller().inDirectMessages()
  const offered = availableCommands(readerMember, direct.channel, state, 'person').map(({ name }) => name)
  expect(offered.toSorted()).toEqual(
    [
      'ask',
      'who-said',
      'casualties',
      'timeline',
      'check',
      'story',
      ...messageCommands.map(({ name }) => name),
    ].toSorted(),
  )
  for (const me of [direct, desk.asReader().asInstaller()]) {
    const asked = await me.slash('ask', { question: 'Who saw no fire?' })
    expect(asked).toMatchObject({ ephemeral: true, text: expect.stringContaining('We saw no fire') })
    const other = await me.slash('ask', { question: 'Who saw the gold?' })
    expect(other.text).not.toContain('Nobody saw the gold')
    expect((await me.slash('who-said')).text).toContain('We saw no fire')
    expect((await me.slash('casualties')).text).toContain('No figures of casualties')
    expect((await me.slash('casualties', { story: 'vault' })).text).toContain('No story “vault” was found')
    expect((await me.slash('check', { text: 'Marta Vidal said “Nobody saw the gold”.' })).text).not.toContain('vault')
    expect((await me.slash('story list')).text).toContain('1 story')
    expect(await me.autocomplete('timeline', 'story', '')).toMatchObject([{ value: 'ferry' }])
    const refused = await me.slash('story card')
    expect(refused.text).toContain('only in servers that have invited the bot')
    expect(refused.text).toMatch(/\p{Script=Arabic}/u)
    expect((await me.slash('story card', { language: 'ar' })).text).not.toContain('servers')
    expect((await me.slash('story what-changed')).text).toContain('only in servers that have invited the bot')
    expect(await me.slash('story add')).toMatchObject({ modal: null, text: expect.stringContaining('only in servers') })
  }
  expect(await desk.storage.listAnswers(server)).toEqual([])
  expect(await desk.storage.listUnanswered(server, 9)).toEqual([])
  await desk.context.counter?.flush()
  expect(await desk.storage.readMonthlyAnswers(server)).toMatchObject({ medianWithin: null })
  expect(desk.publicMessages(openChannel)).toEqual([])
  desk.context.app = appOf(vault)
  expect((await direct.slash('ask', { question: 'Who saw the gold?' })).text).toContain('none is public')
})

test('in a private channel of people the answer is for the asker alone, and nobody’s message leads to what is not public', async () => {
  const me = desk.asReader().asInstaller().inGroupWith(secondReaderMember)
  const friend = desk.asBystander().inGroupWith(readerMember)
  expect(friend.channel).toBe(me.channel)
  const asked = await me.slash('ask', { question: 'Who saw no fire?' })
  expect(asked).toMatchObject({ ephemeral: true, text: expect.stringContaining('We saw no fire') })
  expect((await me.slash('timeline')).ephemeral).toBe(true)
  expect((await me.press(asked, 'Show around')).text).toContain('We saw no fire')
  const [menu] = messageCommands
  const checked = await me.contextCommand(menu?.name ?? '', friend.sendMessage('“We saw no fire,” Luis Prat said.'))
  expect(checked).toMatchObject({ ephemeral: true, text: expect.stringContaining('We saw no fire') })
  const other = await me.contextCommand(
    menu?.name ?? '',
    friend.sendMessage('“Nobody saw the gold,” Marta Vidal said.'),
  )
  expect(other.text).not.toContain('vault')
  expect((await me.slash('story card')).text).toContain('only in servers that have invited the bot')
  expect(friend.messages().filter(({ author }) => author !== secondReaderMember.id)).toEqual([])
  expect(() => me.slash('settings show')).toThrow('no command /settings is offered')
  expect(await desk.storage.listUnanswered(server, 9)).toEqual([])
})

test('buttons and menus lead nobody from there to what a server has', async () => {
  const me = desk.asReader().asInstaller()
  const said = await me.slash('who-said')
  expect(said.buttons.map(({ label }) => label)).not.toContain('Share in channel')
  const message = desk.asBystander().sendMessage('“Nobody saw the gold,” Marta Vidal said.')
  const [menu] = messageCommands
  const checked = await me.contextCommand(menu?.name ?? '', message)
  expect(checked).toMatchObject({ ephemeral: true })
  expect(checked.text).not.toContain('vault')

  const card = await desk.asEditor().slash('story card', { story: 'vault' })
  for (const button of ['Ask', 'Casualties', 'Who said it']) {
    const refused = await me.press(card, button)
    expect(refused).toMatchObject({ ephemeral: true, text: expect.stringContaining('no longer works') })
  }
  const panel = await desk.asEditor().slash('setup')
  const asPerson = desk.clientOf(editorMember).asInstaller()
  expect((await asPerson.select(panel, 'Answers in this server', ['off'])).text).toContain('no longer works')
  expect(await desk.storage.loadOwnSettings({ server })).toEqual({})
  expect(() => me.slash('settings show')).toThrow('no command /settings is offered')
})

test('a button whose question is too long for it says in the reader’s language to ask again once the bot was started anew', async () => {
  const body =
    'The ferry left at noon. “We saw no fire,” Luis Prat said. No fire was seen on the ferry. The ferry saw no fire.'
  const long = appOf(story('ferry', body, { public: 'true' }))
  desk.context.app = long
  const question = `Who saw no fire ${'on the ferry that left at noon '.repeat(4)}?`
  const me = desk.asReader().asInstaller().inDirectMessages()
  const ask = async (language: string) => {
    const answer = await me.slash('ask', { question, language })
    const button = answer.buttons.find(({ customId }) => customId?.startsWith('#'))
    if (!button) throw new Error(`no such button: ${answer.text}`)
    return { press: () => me.press(answer, button.label) }
  }
  const [english, arabic] = [await ask('en'), await ask('ar')]
  expect((await english.press()).text).toContain('They need not answer')
  await desk.stop()
  await desk.start()
  desk.context.app = long
  expect((await english.press()).text).toContain('has forgotten what it asked')
  expect((await arabic.press()).text).toContain('يرجى السؤال من جديد')
  expect((await (await ask('en')).press()).text).toContain('They need not answer')
})
