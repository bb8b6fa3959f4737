import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageFlags } from 'discord.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadCorpus } from '../story/corpus.ts'
import { openChannel, readerMember, secondReaderMember } from '../loopback/state/guild-model.ts'
import { startBot } from '../loopback/tiny-bot.fixture.ts'
import { createStorySaver } from './save-story.ts'
import { type Playground, PortTaken, startPlayground } from './playground.ts'
import type { PageAction, PageActionResult, CheckView, PageState, StoryView } from './view.ts'
import type { RequestView } from './request-view.ts'

const { stories } = await loadCorpus(join(import.meta.dirname, '../../corpus'))
const [story] = stories.values()
const sentence = story?.sentences[1]?.excerpt.text ?? ''
const OPEN = ['newsroom', 'public']
const ANNOUNCED = ['announcements', 'from-elsewhere']
const where = { defaultMemberPermissions: null, contexts: [0], integrationTypes: [0] }

let folder: string
let playground: Playground
let leave: () => Promise<void>

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-'))
  playground = await startPlayground({ port: 0, stories: { all: () => stories, save: createStorySaver(folder) } })
  const client = await startBot(playground.discord, async (interaction) => {
    if (!interaction.isChatInputCommand()) return
    const flags = interaction.options.getBoolean('private') ? MessageFlags.Ephemeral : []
    await interaction.reply({ content: `**${sentence.replaceAll('/', '\\/')}**`, flags })
  })
  await client.application.commands.set([
    { ...where, name: 'cite', description: 'Cites', options: [{ type: 5, name: 'private', description: 'x' }] },
  ])
  leave = () => client.destroy()
})

afterEach(async () => {
  await leave()
  await playground.close()
  await rm(folder, { recursive: true })
})

async function ask<T>(path: string, query: Record<string, string> = {}, body?: unknown): Promise<T> {
  const response = await fetch(`${playground.url}page/${path}?${new URLSearchParams(query)}`, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json' },
  })
  return JSON.parse(await response.text())
}
const pageState = (as = 'reader', channel = '') => ask<PageState>('state', { as, channel })
const perform = (action: PageAction, as = 'reader', channel = '') =>
  ask<PageActionResult>('action', { as, channel }, action)

/** A bare request, with headers that fetch() would not let anybody choose. */
const status = (path: string, headers: Record<string, string>, method = 'GET'): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(new URL(path, playground.url), { headers, method }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

test('what is said in announcements is published to those who follow, by who may', async () => {
  const [announcements = '', follower = ''] = ANNOUNCED
  await perform({ do: 'say', text: 'Read this' }, 'editor', announcements)
  const { messages, canPublish } = await pageState('editor', announcements)
  const action: PageAction = { do: 'publish', message: messages[0]?.id ?? '' }
  expect([canPublish, (await pageState('reader', announcements)).canPublish]).toEqual([true, false])
  expect((await pageState('editor', 'newsroom')).canPublish).toBe(false)
  expect(await perform(action, 'reader', announcements)).toMatchObject({ kind: 'refused' })
  expect((await pageState('reader', follower)).messages).toEqual([])
  expect(await perform(action, 'editor', announcements)).toMatchObject({ kind: 'message' })
  expect((await pageState('reader', follower)).messages).toMatchObject([{ content: 'Read this' }])
})

test('who added the bot for themselves has its commands that are for people, and can write to it', async () => {
  const own = await ask<PageState>('state', { as: 'reader', channel: '@Isnad', install: 'person' })
  expect(own).toMatchObject({ install: 'person', commands: [] })
  expect(own.channels.map(({ name }) => name)).toEqual([...OPEN, ...ANNOUNCED, '@Isnad'])
  const values = { as: 'reader', channel: '', install: 'person' }
  expect(await ask('action', values, { do: 'slash', words: 'cite', values: {} })).toMatchObject({ kind: 'refused' })
  expect(await perform({ do: 'slash', words: 'cite', values: {} })).toMatchObject({ kind: 'message' })
})

test('a person sees their channels, the commands and what was said', async () => {
  expect(await pageState()).toMatchObject({
    me: { id: readerMember.id },
    channel: openChannel.id,
    commands: [{ name: 'cite' }],
    messages: [],
  })
  expect((await pageState('reader')).channels.map(({ name }) => name)).toEqual([...OPEN, ...ANNOUNCED])
  expect((await pageState('editor')).channels.map(({ name }) => name)).toEqual([...OPEN, 'desk', ...ANNOUNCED])
})

test('an answer says which sentence of which story its words are', async () => {
  await perform({ do: 'slash', words: 'cite', values: {} })
  const [message] = (await pageState('second.reader')).messages
  expect(message).toMatchObject({
    invocation: { person: readerMember.name, command: 'cite' },
    ephemeral: false,
    violations: 0,
  })
  expect(message?.citations).toEqual([
    { block: `**${sentence.replaceAll('/', '\\/')}**`, story: story?.id, language: story?.language.code, sentence: 2 },
  ])
  const read = await ask<StoryView>('story', { id: story?.id ?? '', language: '' })
  expect(read.sentences[1]).toMatchObject({ n: 2, text: sentence })
  expect(read.direction).toBe('rtl')
})

test('what was sent is shown with the verdict, but not to those who do not see the message', async () => {
  const came = await perform({ do: 'slash', words: 'cite', values: { private: true } })
  const message = came.kind === 'message' ? came.message : ''
  const [sent] = await ask<RequestView[]>('requests', { as: 'reader', message })
  expect(sent).toMatchObject({ method: 'POST', status: 204, violations: [], body: { type: 4, data: { flags: 64 } } })
  expect(await ask('requests', { as: 'second.reader', message })).toEqual([])
  expect((await pageState('second.reader')).messages).toEqual([])
})

test("what Discord's client would not allow is refused with a reason", async () => {
  expect(await perform({ do: 'slash', words: 'shout', values: {} })).toMatchObject({ kind: 'refused' })
  expect(await perform({ do: 'press', message: '1', button: 'x' })).toMatchObject({ kind: 'refused' })
})

test('what happens is told as it happens, to those who may see it', async () => {
  const heard: unknown[] = []
  const response = await fetch(`${playground.url}page/events?as=second.reader`)
  const reading = (async () => {
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? [])
      for (const [, data] of chunk.matchAll(/^data: (.*)$/gm)) heard.push(JSON.parse(data ?? ''))
  })().catch(() => undefined)
  await perform({ do: 'slash', words: 'cite', values: { private: true } })
  await perform({ do: 'say', text: 'hello' })
  await playground.discord.waitUntil(() => heard.length > 0)
  expect(heard).toMatchObject([{ kind: 'message', change: 'made', message: { content: 'hello' } }])
  await response.body?.cancel().catch(() => undefined)
  void reading
})

test('a story is checked as it is typed, and written only when it is good and asked for', async () => {
  const good = '---\ntitle: A day\nlanguage: en\npublished: 2024-01-02\n---\n\nThe mayor said it was late. It rained.\n'
  const check = (text: string, path = 'check') => ask<CheckView>(path, {}, { name: 'day.en.md', text })
  expect(await check(good)).toMatchObject({ good: true, story: { sentences: [{ n: 1 }, { n: 2 }] } })
  const bad = await check(good.replace('2024-01-02', '2024-02-30'))
  expect(bad).toMatchObject({ good: false, faults: [expect.stringContaining('published')] })
  expect(await check('no head', 'save')).toMatchObject({ good: false })
  expect(await readdir(folder)).toEqual([])
  expect(await check(good, 'save')).toMatchObject({ good: true, kept: 'later' })
  expect(await readFile(join(folder, 'day.en.md'), 'utf8')).toBe(good)
  expect(await check(good, 'save')).toEqual({ good: false, faults: ['day.en.md: there is such a file already'] })
})

test('only this very page may ask: no other host name, no other origin', async () => {
  const host = new URL(playground.url).host
  expect(await status('/', { host })).toBe(200)
  expect(await status('/', { host: host.replace('127.0.0.1', 'localhost') })).toBe(200)
  expect(await status('/', { host: 'rebound.example' })).toBe(403)
  expect(await status('/page/action', { host, origin: 'http://elsewhere.example' }, 'POST')).toBe(403)
  expect(await status('/page/state', { host, 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await status('/../package.json', { host })).toBe(404)
})

test('the page loads nothing from elsewhere and may not be framed', async () => {
  const { headers } = await fetch(playground.url)
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test('a taken port is said plainly', async () => {
  const port = Number(new URL(playground.url).port)
  const second = startPlayground({ port, stories: { all: () => stories } })
  await expect(second).rejects.toThrow(PortTaken)
  await expect(second).rejects.toThrow(`port ${port} is taken by another program; choose another with PORT`)
})

test('a direct message of the bot is for one person alone', async () => {
  const { state } = playground.discord
  const contents = { content: 'For you', embeds: [], components: [], flags: 0, attachments: [] }
  state.add({ ...contents, channel: state.directChannel(secondReaderMember.id).id, author: state.bot.id })
  expect((await pageState('second.reader')).channels.map(({ name }) => name)).toContain('@Isnad')
  expect((await pageState('editor', state.directChannel(secondReaderMember.id).id)).channel).toBe(openChannel.id)
})
