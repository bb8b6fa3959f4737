import { findCommand } from '../../commands/index.ts'
import { join } from 'node:path'
import { ButtonStyle, ComponentType, MessageFlags, PermissionFlagsBits, REST, Routes } from 'discord.js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { AppContext } from '../../src/command/context.ts'
import { type Bot, connect } from '../../src/discord/connect.ts'
import type { Logger } from '../../src/discord/errors.ts'
import { encodeState, createMemoryStore } from '../../src/discord/button-state.ts'
import { en } from '../../src/languages/en/index.ts'
import { type Hit, indexOf } from '../../src/search/search.ts'
import { loadCorpus } from '../../src/story/corpus.ts'
import { readStoryFile } from '../../src/story/file.ts'
import type { Story } from '../../src/story/story.ts'
import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts'
import {
  editorMember,
  newsroomGuild,
  openChannel,
  readerMember,
  secondReaderMember,
} from '../../src/loopback/state/guild-model.ts'

const { stories } = await loadCorpus(join(import.meta.dirname, '../../corpus'))
const real: AppContext = { stories, index: indexOf(stories.values()), language: en, commandOf: findCommand }

let discord: Loopback
let bot: Bot | undefined
const log = { info: vi.fn<Logger['info']>(), warn: vi.fn<Logger['warn']>(), error: vi.fn<Logger['error']>() }

beforeEach(async () => {
  discord = await startLoopback()
  for (const one of Object.values(log)) one.mockClear()
})
afterEach(async () => {
  await bot?.stop()
  bot = undefined
  await discord.close()
  expect(discord.violations).toEqual([])
})

async function start(app: AppContext = real): Promise<void> {
  const setup = { app, stateStore: createMemoryStore(), log, newErrorId: () => 'b42' }
  bot = await connect({ token: discord.token, api: discord.api, retries: [10, 10] }, setup)
}

/** What became of the edits that fill in promised answers. */
const statuses = (): number[] =>
  discord.exchanges
    .filter(({ method, path }) => method === 'PATCH' && path.includes('original'))
    .map(({ status }) => status)

// One word of the question, met in full: nothing is declined.
const met = { asked: 'happened', share: 1 }
const plain = { name: false, position: 1, known: true, light: false, listed: true, best: 1 }

/** A story of so many sentences, and a search that finds all of them. */
function long(count: number, sentence = 'Nothing much happened here', search?: () => Hit[]): AppContext {
  const body = Array.from({ length: count }, (_, i) => `${sentence} ${i + 1}.`).join('\n')
  const head = '---\ntitle: A long day\nlanguage: en\npublished: 2024-01-02\n---\n\n'
  const read = readStoryFile('long.en.md', new TextEncoder().encode(head + body))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const story: Story = { id: 'long', ...read.value.edition, translations: [] }
  const matched: Hit['matched'] = [{ ...met, found: 'happened', via: 'word', strength: 1 }]
  const all = story.sentences.map(
    (sentence): Hit => ({ story, edition: story, sentence, score: 1 / sentence.n, matched }),
  )
  return {
    commandOf: findCommand,
    stories: new Map([['long', story]]),
    index: { search: () => [{ hits: search ? search() : all, terms: [{ ...met, ...plain }] }] },
    language: en,
  }
}

test('commands are registered once, and again only when they changed', async () => {
  const writes = (): number =>
    discord.exchanges.filter(({ method, path }) => method === 'PUT' && path.includes('/commands')).length
  await start()
  expect(writes()).toBe(1)
  await bot?.stop()
  await start()
  expect(writes()).toBe(1)
})

test('the story is shown with where it comes from', async () => {
  await start()
  const seen = await discord.clientOf(readerMember).slash('story show')
  expect(seen).toMatchObject({ ephemeral: false, thinking: false })
  expect(seen.text).toContain('karabakh-2023-09-20')
  expect(seen.text).toContain('Reuters')
  expect((await discord.clientOf(readerMember).slash('story list', { language: 'ar' })).text).toContain('قصة واحدة')
})

test('a private answer is seen by its asker alone', async () => {
  await start()
  expect(await discord.clientOf(readerMember).slash('story list', { private: true })).toMatchObject({ ephemeral: true })
  expect(discord.messages(openChannel, secondReaderMember)).toEqual([])
})

test('whoever asked turns the page for everybody; others get a page of their own', async () => {
  await start(long(30, 'In 2011 nothing much happened here'))
  const seen = await discord.clientOf(readerMember).slash('timeline')
  expect(seen.text).toContain('sentence 1')
  const turned = await discord.clientOf(readerMember).press(seen, 'Next')
  expect(turned.id).toBe(seen.id)
  expect(turned.text).not.toContain('here 1.')
  const own = await discord.clientOf(secondReaderMember).press(turned, 'Back')
  expect(own.id).not.toBe(seen.id)
  expect(own).toMatchObject({ ephemeral: true })
  expect(own.text).toContain('here 1.')
})

test('a question that is surely answered gets what answers alone, in bold, and above it what was read there', async () => {
  await start()
  const seen = await discord
    .clientOf(readerMember)
    .slash('ask', { question: 'How many people were killed in Karabakh?' })
  expect(seen.blocks.find((block) => block.startsWith('killed'))).toMatch(/^killed\\?: 27 · /)
  expect(seen.blocks.filter((block) => block.includes('**27'))).toHaveLength(1)
  expect(seen.text).not.toMatch(/not sure|does not say/)
  expect(seen.text.match(/sentence \d+/g)).toEqual(['sentence 12'])
})

test('what is not sure is said not to be, in both languages', async () => {
  await start()
  const question = 'Did the two presidents shake hands?'
  const english = await discord.clientOf(readerMember).slash('ask', { question })
  expect(english.text).toContain('This may answer; I am not sure.')
  expect(english.text).not.toContain('does not say')
  expect(english.text.match(/sentence \d+/g)?.length).toBeLessThanOrEqual(2)
  const arabic = await discord.clientOf(readerMember).slash('ask', { question, language: 'ar' })
  expect(arabic.text).toContain('قد يكون هذا جوابا، ولست متأكدا.')
})

test('what the story does not say is said with its ground', async () => {
  await start()
  const seen = await discord.clientOf(readerMember).slash('ask', { question: 'What did President Macron tell Aliyev?' })
  expect(seen.text).toContain('The story does not say. Nothing like the name “Macron” was found in it.')
  expect(seen.text).toContain('The nearest found, not shown as an answer')
  expect(seen.blocks.slice(1).some((block) => block.includes('**'))).toBe(false)
})

test('further passages stay behind a button, marked as no answer, and are shown to whoever presses it', async () => {
  await start()
  const seen = await discord
    .clientOf(readerMember)
    .slash('ask', { question: 'How many people were killed in Karabakh?' })
  const nearby = await discord.clientOf(secondReaderMember).press(seen, 'Nearby passages')
  expect(nearby).toMatchObject({ ephemeral: true })
  expect(nearby.text).toContain('Nearby passages. They need not answer.')
  expect(nearby.text).not.toContain('sentence 12')
  const turned = await discord.clientOf(secondReaderMember).press(nearby, 'Next')
  expect(turned.id).toBe(nearby.id)
  expect(turned.text).toContain('Nearby passages. They need not answer.')
})

test('what stands around a passage is shown to whoever asks for it', async () => {
  await start(long(5))
  const seen = await discord.clientOf(readerMember).slash('ask', { question: 'what happened?' })
  const around = await discord.clientOf(secondReaderMember).press(seen, 'Show around')
  expect(around).toMatchObject({ ephemeral: true })
  expect(around.blocks.filter((block) => block.startsWith('Nothing'))).toEqual([
    'Nothing much happened here 1.',
    'Nothing much happened here 2.',
    'Nothing much happened here 3.',
  ])
})

test.each([
  ['en', 'No reported words were found under that name.', 'Did you mean'],
  ['ar', 'لم يعثر على كلام منقول بهذا الاسم.', 'هل تقصد'],
])('who may be meant is asked after, and shown to whoever presses: %s', async (language, nobody, meant) => {
  await start()
  const seen = await discord.clientOf(readerMember).slash('who-said', { speaker: 'Heydar Aliyev', language })
  expect(seen.text).toContain(nobody)
  expect(seen.text).toContain(meant)
  expect(seen.text).not.toContain('لن توقف عمليتها')
  const shown = await discord.clientOf(secondReaderMember).press(seen, 'علييف')
  expect(shown).toMatchObject({ ephemeral: true })
  expect(shown.text).toContain('لن توقف عمليتها')
})

test('a politician who is not in the story is nobody; one who is, and says nothing, is shown where he is named', async () => {
  await start()
  const lavrov = await discord.clientOf(readerMember).slash('who-said', { speaker: 'Lavrov' })
  expect(lavrov.text).toContain('No reported words were found under that name.')
  expect(lavrov.text).not.toContain('Did you mean')
  const putin = await discord.clientOf(readerMember).slash('who-said', { speaker: 'Putin' })
  expect(putin.text).toContain('A name like Putin was found in 1 sentence, but no reported words under it.')
  expect((await discord.clientOf(readerMember).press(putin, 'Show')).text).toContain('فلاديمير بوتين')
})

test('a button of another version of the story says so', async () => {
  const dated = 'The bridge was closed in 2011'
  await start(long(30, dated))
  const seen = await discord.clientOf(readerMember).slash('timeline')
  await bot?.stop()
  await start(long(31, dated))
  const told = await discord.clientOf(readerMember).press(seen, 'Next')
  expect(told).toMatchObject({ ephemeral: true })
  expect(told.text).toMatch(/another version/)
})

test('a button that says nothing, or names no command, is told not to work', async () => {
  await start()
  const gone = await encodeState(['open', 'gone', {}, 1, ''], createMemoryStore())
  const buttons = [
    { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Gone', custom_id: gone },
    { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Unread', custom_id: '#unread' },
  ]
  await new REST({ api: discord.api }).setToken(discord.token).post(Routes.channelMessages(openChannel.id), {
    body: {
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: ComponentType.ActionRow, components: buttons }],
      allowed_mentions: { parse: [] },
    },
  })
  const [message] = discord.messages(openChannel, readerMember)
  if (!message) throw new Error('no message was sent')
  expect((await discord.clientOf(readerMember).press(message, 'Gone')).text).toContain(
    'This bot does not know the command “gone”',
  )
  expect((await discord.clientOf(readerMember).press(message, 'Unread')).text).toContain('no longer works')
  expect((await discord.clientOf(readerMember).slash('settings show')).text).toContain('where the bot keeps a record')
})

test('stories are offered as they are typed', async () => {
  await start()
  const choices = await discord.clientOf(readerMember).autocomplete('timeline', 'story', 'كاراباخ')
  expect(choices.map(({ value }) => value)).toEqual(['karabakh-2023-09-20'])
  expect(await discord.clientOf(readerMember).autocomplete('timeline', 'story', 'nothing like it')).toEqual([])
})

test('a mistake is told to the person alone, in their language, and leaves nothing in the channel', async () => {
  await start()
  const told = await discord.clientOf(readerMember).slash('timeline', { story: 'gone', language: 'ar' })
  expect(told).toMatchObject({ ephemeral: true, text: expect.stringContaining('لم يعثر على قصة') })
  expect(discord.messages(openChannel, secondReaderMember)).toEqual([])
  expect(log.error).not.toHaveBeenCalled()
})

test('our own fault is logged under a short number, and the person is told the number alone', async () => {
  await start(
    long(3, undefined, () => {
      throw new Error('secret of the house')
    }),
  )
  const told = await discord.clientOf(readerMember).slash('ask', { question: 'what happened?' })
  await discord.waitUntil(() =>
    discord.messages(openChannel, readerMember).some(({ text }) => text.includes('Its number is b42')),
  )
  const [only] = discord.messages(openChannel, readerMember)
  expect(only).toMatchObject({ ephemeral: true })
  expect(only?.text).not.toContain('secret')
  expect(told.thinking).toBe(false)
  expect(discord.messages(openChannel, secondReaderMember)).toEqual([])
  expect(log.error).toHaveBeenCalledWith(expect.objectContaining({ number: 'b42' }), expect.any(String))
})

test('however long the work takes, the promise to answer comes first', async () => {
  let worked = 0
  await start(
    long(3, undefined, () => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_500)
      worked = Date.now()
      return []
    }),
  )
  const promised = Promise.withResolvers<number>()
  discord.state.events.on('answer', () => promised.resolve(Date.now()))
  const asked = Date.now()
  const seen = await discord.clientOf(readerMember).slash('ask', { question: 'what happened?' })
  expect((await promised.promise) - asked).toBeLessThan(1_000)
  expect(worked - asked).toBeGreaterThan(1_000)
  expect(seen.thinking).toBe(false)
})

test('being told to slow down only delays the answer', async () => {
  await start()
  discord.injectFailure({ method: 'PATCH', path: /original/ }, { kind: 'rate-limited', seconds: 0.2 })
  expect((await discord.clientOf(readerMember).slash('story show')).text).toContain('karabakh')
  expect(statuses()).toEqual([429, 200])
})

test('a failing Discord is tried again, and in the end the person is asked to try later', async () => {
  await start()
  discord.injectFailure({ method: 'PATCH', path: /original/, times: 2 }, { kind: 'status', status: 502 })
  expect((await discord.clientOf(readerMember).slash('story show')).text).toContain('karabakh')
  discord.injectFailure({ method: 'PATCH', path: /original/, times: 4 }, { kind: 'status', status: 502 })
  await discord.clientOf(editorMember).slash('story show')
  await discord.waitUntil(() =>
    discord.messages(openChannel, editorMember).some(({ text }) => text.includes('Try again shortly')),
  )
  expect(statuses()).toEqual([502, 502, 200, 502, 502, 502, 502])
  expect(log.error).not.toHaveBeenCalled()
})

test.each([
  ['asked to reconnect', () => discord.gateway.reconnect(), 'resumed'],
  ['cut off', () => discord.gateway.drop(), 'resumed'],
  ['told that its session is over', () => discord.gateway.invalidate(), 'identified'],
] as const)('%s, the bot comes back and answers', async (_, happen, how) => {
  await start()
  const before = discord.gateway.counts[how]
  happen()
  await discord.waitUntil(() => discord.gateway.counts[how] > before)
  expect((await discord.clientOf(readerMember).slash('story show')).text).toContain('karabakh')
})

test('a token that Discord does not know ends the start at once', async () => {
  const setup = { app: real, stateStore: createMemoryStore(), log, newErrorId: () => '' }
  await expect(connect({ token: 'x'.repeat(30), api: discord.api }, setup)).rejects.toThrow(/DISCORD_TOKEN/)
  discord.violations.splice(0)
})

test('nothing in a story pings, links or formats', async () => {
  await start(long(2, '@everyone **look** [here](https://evil.example) <@1> # <t:0> ||x||'))
  const seen = await discord.clientOf(readerMember).slash('ask', { question: 'what happened?' })
  const block = seen.blocks.find((text) => text.includes('everyone'))
  expect(block).toMatch(
    /^\\@everyone \\\*\\\*look\\\*\\\* \\\[here\\\]\\\(https\\:\\\/\\\/evil.example\\\) \\<\\@1\\> \\# \\<t\\:0\\> \\\|\\\|x\\\|\\\| \d\.$/,
  )
})

test('leaving lets what is being answered finish', async () => {
  await start()
  discord.injectFailure({ method: 'PATCH', path: /original/ }, { kind: 'slow', ms: 500 })
  const asking = discord.clientOf(readerMember).slash('story show')
  await discord.waitUntil(() => discord.messages(openChannel, readerMember).length === 1)
  await bot?.stop()
  expect((await asking).text).toContain('karabakh')
})

test.each([
  ['timeline', 'timeline.png', '2020'],
  ['casualties', 'casualties.png', '27'],
])('/%s comes with a picture that is described', async (command, name, told) => {
  await start()
  for (const language of ['en', 'ar']) {
    const seen = await discord.clientOf(readerMember).slash(command, { language })
    expect(seen.pictures).toEqual([{ url: `attachment://${name}`, alt: expect.stringContaining(told) }])
    expect(seen.files.map(({ filename, contentType }) => [filename, contentType])).toEqual([[name, 'image/png']])
    expect(seen.text).toContain(told)
  }
  expect((await discord.clientOf(readerMember).slash('casualties', { outcome: 'detained' })).pictures).toEqual([])
  expect(log.error).not.toHaveBeenCalled()
})

test('only the first page has the picture', async () => {
  await start(long(30, 'The bridge was closed in 2011, said the owner'))
  const seen = await discord.clientOf(readerMember).slash('timeline')
  expect(seen.pictures).toHaveLength(1)
  const turned = await discord.clientOf(readerMember).press(seen, 'Next')
  expect(turned).toMatchObject({ id: seen.id, pictures: [], files: [] })
  expect((await discord.clientOf(readerMember).press(turned, 'Back')).pictures).toHaveLength(1)
})

test('where the bot may not attach files, the answer comes without its picture', async () => {
  await discord.close()
  const roles = newsroomGuild.roles.map((role) =>
    role.name === 'Isnad' ? { ...role, permissions: role.permissions & ~PermissionFlagsBits.AttachFiles } : role,
  )
  discord = await startLoopback({ world: { ...newsroomGuild, roles } })
  await start()
  const seen = await discord.clientOf(readerMember).slash('timeline')
  expect(seen).toMatchObject({ pictures: [], files: [] })
  expect(seen.text).toContain('2020')
})
