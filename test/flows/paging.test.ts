import { ButtonStyle, ComponentType, MessageFlags, REST, Routes } from 'discord.js'
import { expect, test } from 'vitest'
import { showSentences } from '../../src/answers/answer-question.ts'
import { phrase } from '../../src/answers/phrase.ts'
import { encodeState, createMemoryStore } from '../../src/discord/button-state.ts'
import { buildMessage } from '../../src/discord/message.ts'
import { en } from '../../src/languages/en/index.ts'
import { openChannel, readerMember, secondReaderMember } from '../../src/loopback/state/guild-model.ts'
import { setUpBot, storyOf } from './bot-flow.fixture.ts'

const isnad = setUpBot()

test('whoever asked turns the page for everybody; others get a page of their own', async () => {
  await isnad.start(storyOf(30, 'In 2011 nothing much happened here'))
  const seen = await isnad.clientOf(readerMember).slash('timeline')
  expect(seen.text).toContain('sentence 1')
  const turned = await isnad.clientOf(readerMember).press(seen, 'Next')
  expect(turned.id).toBe(seen.id)
  expect(turned.text).not.toContain('here 1.')
  const own = await isnad.clientOf(secondReaderMember).press(turned, 'Back')
  expect(own.id).not.toBe(seen.id)
  expect(own).toMatchObject({ ephemeral: true })
  expect(own.text).toContain('here 1.')
})

test('further passages stay behind a button, marked as no answer, and are shown to whoever presses it', async () => {
  await isnad.start()
  const seen = await isnad.clientOf(readerMember).slash('ask', { question: 'How many people were killed in Karabakh?' })
  const nearby = await isnad.clientOf(secondReaderMember).press(seen, 'Nearby passages')
  expect(nearby).toMatchObject({ ephemeral: true })
  expect(nearby.text).toContain('Nearby passages. They need not answer.')
  expect(nearby.text).not.toContain('sentence 12')
  const turned = await isnad.clientOf(secondReaderMember).press(nearby, 'Next')
  expect(turned.id).toBe(nearby.id)
  expect(turned.text).toContain('Nearby passages. They need not answer.')
})

test('what stands around a passage is shown to whoever asks for it', async () => {
  await isnad.start(storyOf(5))
  const seen = await isnad.clientOf(readerMember).slash('ask', { question: 'what happened?' })
  const around = await isnad.clientOf(secondReaderMember).press(seen, 'Show around')
  expect(around).toMatchObject({ ephemeral: true })
  const cited = Number(/sentence (\d+)/.exec(seen.text)?.[1])
  expect(around.blocks.filter((block) => block.startsWith('Nothing'))).toEqual(
    [cited - 1, cited, cited + 1].filter((n) => n >= 1 && n <= 5).map((n) => `Nothing much happened here ${n}.`),
  )
})

test('a button of another version of the story says so', async () => {
  const dated = 'The bridge was closed in 2011'
  await isnad.start(storyOf(30, dated))
  const seen = await isnad.clientOf(readerMember).slash('timeline')
  await isnad.stop()
  await isnad.start(storyOf(31, dated))
  const reply = await isnad.clientOf(readerMember).press(seen, 'Next')
  expect(reply).toMatchObject({ ephemeral: true })
  expect(reply.text).toMatch(/another version/)
})

test('where two pages and three suggestions fill a row, the source stands below, and all of them work', async () => {
  const app = storyOf(30, 'In 2011 nothing much happened here')
  const [story] = app.stories.values()
  if (!story) throw new Error('no story')
  const url = 'https://example.org/long'
  const withUrl = { ...story, about: { ...story.about, url } }
  await isnad.start({ ...app, stories: new Map([['long', withUrl]]) })
  const suggestions = ['timeline', 'who-said', 'casualties'].map((command) => ({
    label: phrase('timeline'),
    command,
    input: {},
  }))
  const answer = {
    ...showSentences(withUrl, [1, 2, 3], [phrase('storyHead')], 'en'),
    ...{ itemsPerPage: 1, suggestions },
  }
  const request = { command: 'timeline', input: { story: 'long' }, page: 2 }
  const { flags, components } = await buildMessage(answer, request, en, createMemoryStore())
  await new REST({ api: isnad.discord.api })
    .setToken(isnad.discord.token)
    .post(Routes.channelMessages(openChannel.id), { body: { flags, components, allowed_mentions: { parse: [] } } })
  const [message] = isnad.discord.messages(openChannel, readerMember)
  if (!message) throw new Error('no message was sent')
  expect(message.buttons.map(({ label }) => label)).toEqual(['Back', 'Next', ...Array(3).fill('Timeline'), 'Source'])
  expect(message.buttons.at(-1)?.url).toBe(url)
  expect((await isnad.clientOf(readerMember).press(message, 'Timeline')).text).toContain('here 1.')
})

test('a button that says nothing, or names no command, is told not to work', async () => {
  await isnad.start()
  const gone = await encodeState(['open', 'gone', {}, 1, ''], createMemoryStore())
  const buttons = [
    { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Gone', custom_id: gone },
    { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Unread', custom_id: '#unread' },
  ]
  await new REST({ api: isnad.discord.api })
    .setToken(isnad.discord.token)
    .post(Routes.channelMessages(openChannel.id), {
      body: {
        flags: MessageFlags.IsComponentsV2,
        components: [{ type: ComponentType.ActionRow, components: buttons }],
        allowed_mentions: { parse: [] },
      },
    })
  const [message] = isnad.discord.messages(openChannel, readerMember)
  if (!message) throw new Error('no message was sent')
  expect((await isnad.clientOf(readerMember).press(message, 'Gone')).text).toContain(
    'This bot does not know the command “gone”',
  )
  expect((await isnad.clientOf(readerMember).press(message, 'Unread')).text).toContain('no longer works')
  expect((await isnad.clientOf(readerMember).slash('settings show')).text).toContain('where the bot keeps a record')
})
