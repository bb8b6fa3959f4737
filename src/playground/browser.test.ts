import { findCommand } from '../../commands/index.ts'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { AttachmentBuilder, type Interaction, MessageFlags } from 'discord.js'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { connect } from '../discord/connect.ts'
import { createMemoryStore } from '../discord/button-state.ts'
import { en } from '../languages/en/index.ts'
import { createIndex } from '../search/search.ts'
import { syncStories } from '../record/sync-stories.ts'
import { openStorage } from '../record/storage.ts'
import { clockOf } from '../record/clock.ts'
import { loadCorpus } from '../story/corpus.ts'
import { applyNewsroomSettings } from './newsroom-settings.ts'
import { startBot as tinyBot } from '../loopback/tiny-bot.fixture.ts'
import { noBrowserReason, openBrowser } from './chromium.ts'
import { createStorySaver } from './save-story.ts'
import { type Playground, startPlayground } from './playground.ts'

if (noBrowserReason) process.stderr.write(`${noBrowserReason}\n`)

const { stories } = await loadCorpus(join(import.meta.dirname, '../../corpus'))
const app = { stories, index: createIndex(stories.values()), language: en, commandOf: findCommand }

/** A browser on a busy machine, in milliseconds. */
const SLOW = 120_000

/** Waits for what comes after work of the bot or the page. */
const eventually = <T>(value: () => T) => expect.poll(value, { timeout: SLOW / 4 })

let browser: Browser
let playground: Playground
let stop: () => Promise<void>
let page: Page
let folder: string
/** What went wrong in the page, and what it asked of anybody but its own server. */
let wrong: string[]

describe.skipIf(noBrowserReason)('in a browser', { timeout: SLOW }, () => {
  beforeAll(async () => {
    browser = await openBrowser()
  }, SLOW)
  afterAll(() => browser?.close())

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-'))
    playground = await startPlayground({ port: 0, shelf: { stories: () => stories, save: createStorySaver(folder) } })
    wrong = []
  }, SLOW)
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    await stop()
    await playground.close()
    await rm(folder, { recursive: true })
    expect(wrong).toEqual([])
    expect(playground.discord.violations).toEqual([])
  }, SLOW)

  /** Opens the page in a window of its own. */
  async function open(hash = '', options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1_100, height: 800 }, ...options })
    const opened = await context.newPage()
    opened.on('pageerror', (error) => wrong.push(String(error)))
    opened.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
    opened.on('request', (request) => {
      if (!request.url().startsWith(playground.url)) wrong.push(`asked for ${request.url()}`)
    })
    await opened.goto(`${playground.url}${hash}`)
    return opened
  }

  const composer = (of = page) => of.locator('.composer').getByRole('combobox').first()
  const last = (of = page) => of.getByRole('article').last()

  /** Chooses a command in the composer and gives its form. */
  async function choose(command: string, of = page) {
    await composer(of).fill(`/${command}`)
    await of.getByRole('option', { name: `/${command}` }).click()
    return of.getByRole('form', { name: `/${command}` })
  }

  /** What axe holds against the page, serious or worse. */
  async function seriousFaults(of: Page): Promise<string[]> {
    await of.evaluate(axe.source)
    const found = z
      .object({
        violations: z.array(
          z.object({ id: z.string(), impact: z.string().nullable(), nodes: z.array(z.object({ html: z.string() })) }),
        ),
      })
      .parse(await of.evaluate('axe.run(document)'))
    return found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  }

  /** Starts Isnad itself and opens the page. */
  async function isnad(): Promise<void> {
    const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
    const setup = { app, stateStore: createMemoryStore(), log, newErrorId: () => 'b42' }
    const bot = await connect({ token: playground.token, api: playground.api }, setup)
    stop = () => bot.stop()
    page = await open()
  }

  /** Starts Isnad with a desk in a newsroom that is set up, and opens the page in #public. */
  async function isnadWithDesk(): Promise<void> {
    const storage = await openStorage(
      { dataDir: folder },
      clockOf(() => new Date()),
      (error) => wrong.push(`${error}`),
    )
    await syncStories(storage, stories.values())
    const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
    const setup = { app, storage, stateStore: storage.stateStore, log, newErrorId: () => 'b42' }
    const bot = await connect({ token: playground.token, api: playground.api }, setup)
    await applyNewsroomSettings(storage)
    stop = () => bot.stop().then(() => storage.close())
    page = await open('#as=reader&in=public')
  }

  /** Starts a bot with one command, /try, and opens the page. */
  async function trying(answer: (interaction: Interaction) => Promise<unknown>): Promise<void> {
    const client = await tinyBot(playground.discord, answer)
    const where = { defaultMemberPermissions: null, contexts: [0], integrationTypes: [0] }
    await client.application.commands.set([
      { ...where, name: 'try', description: 'Tries' },
      { ...where, name: 'Check this', type: 3 },
    ])
    stop = () => client.destroy()
    page = await open()
    const form = await choose('try')
    await form.getByRole('button', { name: 'Send' }).click()
  }

  test('ask, page through, and see which sentence of the story is cited', async () => {
    await isnad()
    const form = await choose('who-said')
    await form.getByRole('button', { name: 'Send' }).click()
    await last().getByText('Who said it').waitFor()
    const first = await last().textContent()
    await last().getByRole('button', { name: 'Next' }).click()
    await eventually(() => last().textContent()).not.toBe(first)
    expect(await page.getByRole('article').count()).toBe(1)

    await last()
      .getByRole('button', { name: /^Sentence \d+ in the story$/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    const marked = dialog.locator('[aria-current] mark')
    const cited = (await marked.textContent()) ?? ''
    expect([...stories.values()].some(({ body }) => body.includes(cited))).toBe(true)
    await eventually(() => marked.isVisible()).toBe(true)
    expect(await dialog.locator('[aria-current]').textContent()).toMatch(/Quote.*read by the rule/)
    await page.keyboard.press('Escape')
    expect(await dialog.count()).toBe(0)
  })

  test('choose a speaker by what is typed, in another script', async () => {
    await isnad()
    const form = await choose('who-said')
    await form.getByRole('combobox', { name: 'speaker' }).fill('blinken')
    await page.getByRole('option', { name: 'بلينكن' }).click()
    await form.getByRole('button', { name: 'Send' }).click()
    await eventually(() => last().textContent()).toContain('بلينكن')
  })

  test('a question that the story does not answer is not answered', async () => {
    await isnad()
    const form = await choose('ask')
    await form.getByLabel('question').fill('qwrtz plmkn vbxcz')
    await page.keyboard.press('Enter')
    await eventually(() => last().textContent()).toMatch(/not sure|does not say|nothing near/)
  })

  test('what is private is seen by its person alone, and said so', async () => {
    await isnad()
    const other = await open('#as=second.reader')
    const form = await choose('story list')
    await form.getByLabel('private').selectOption('true')
    await form.getByRole('button', { name: 'Send' }).click()
    await last().getByText('Only you can see this').waitFor()
    await composer(other).fill('hello')
    await other.keyboard.press('Enter')
    await last(other).getByText('hello').waitFor()
    expect(await other.getByRole('article').count()).toBe(1)
    await page.getByText('hello').waitFor()
    expect(await page.getByRole('article').count()).toBe(2)
  })

  test('the menu of a message shows what was sent and the verdict', async () => {
    await isnad()
    const form = await choose('story list')
    await form.getByRole('button', { name: 'Send' }).click()
    await last().getByText('Stories').waitFor()
    await last().getByRole('button', { name: 'More about this message' }).click()
    await page.getByRole('menuitem', { name: 'Show what was sent' }).click()
    const dialog = page.getByRole('dialog', { name: 'What was sent for this message' })
    await dialog.getByText('Discord would take this').first().waitFor()
    expect(await dialog.textContent()).toContain('"components"')
    expect(await dialog.textContent()).not.toContain('playground.')
  })

  /** How the first line of the first cited paragraph with such words lies in its box. */
  async function measure(words: string): Promise<{ direction: string; left: number; right: number }> {
    const found = await page.evaluate(`(() => {
      const p = [...document.querySelectorAll('.cited p')].find((one) => new RegExp('${words}').test(one.textContent))
      const range = document.createRange()
      range.selectNodeContents(p)
      const rects = [...range.getClientRects()]
      const line = rects.filter(({ top }) => Math.abs(top - rects[0].top) < 5)
      const box = p.getBoundingClientRect()
      return {
        direction: getComputedStyle(p).direction,
        left: Math.min(...line.map((one) => one.left)) - box.left,
        right: box.right - Math.max(...line.map((one) => one.right)),
      }
    })()`)
    return z.object({ direction: z.string(), left: z.number(), right: z.number() }).parse(found)
  }

  test('right-to-left words stand at the right, in a page of either direction', async () => {
    await isnad()
    const form = await choose('who-said')
    await form.getByRole('button', { name: 'Send' }).click()
    await last().locator('.cited').first().waitFor()
    for (const language of ['en', 'ar']) {
      if (language !== 'en') await page.getByRole('banner').locator('select').nth(1).selectOption(language)
      await eventually(() => page.locator('html').getAttribute('lang')).toBe(language)
      await page.locator('.cited p').first().waitFor()
      const arabic = await measure('[\\u0621-\\u064a]{4}')
      expect(arabic).toMatchObject({ direction: 'rtl' })
      expect(arabic.right).toBeLessThan(2)
      const english = await measure('^[A-Z][a-z]')
      expect(english).toMatchObject({ direction: 'ltr' })
      expect(english.left).toBeLessThan(2)
    }
  })

  test('with the keyboard alone: a command, a speaker, the next page, the menu', async () => {
    await isnad()
    await composer().waitFor()
    for (let i = 0; i < 20 && (await page.evaluate('document.activeElement.role !== "combobox"')); i++)
      await page.keyboard.press('Tab')
    await page.keyboard.type('/who')
    await page.getByRole('option', { name: '/who-said' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('form', { name: '/who-said' }).waitFor()
    await page.keyboard.press('Enter')
    await last().getByRole('button', { name: 'Next' }).waitFor()
    const first = await last().textContent()
    await last().getByRole('button', { name: 'Next' }).focus()
    await page.keyboard.press('Enter')
    await eventually(() => last().textContent()).not.toBe(first)
    await eventually(() => page.evaluate('document.activeElement.closest("article") !== null')).toBe(true)
    await last().getByRole('button', { name: 'More about this message' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Escape')
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('More about this message')
  })

  test('a story of one’s own is checked as it is typed, and kept only by a click', async () => {
    await isnad()
    await page.getByRole('button', { name: 'Try a story of your own' }).click()
    const dialog = page.getByRole('dialog', { name: 'Try a story of your own' })
    await dialog.getByText('A good story: 2 sentences').waitFor()
    const text = dialog.getByLabel('Front matter and text')
    const good = await text.inputValue()
    await text.fill(good.replace(/published: .*/, 'published: yesterday'))
    await dialog.getByText('published').last().waitFor()
    expect(await dialog.getByRole('button', { name: 'Keep it in the corpus' }).isDisabled()).toBe(true)
    await text.fill(good)
    await dialog.getByText('A good story: 2 sentences').waitFor()
    expect(await readdir(folder)).toEqual([])
    await dialog.getByRole('button', { name: 'Keep it in the corpus' }).click()
    await dialog.getByText(/Kept as .my-story\.en\.md/).waitFor()
    expect(await readdir(folder)).toEqual(['my-story.en.md'])
  })

  test.each([
    ['light, in English', { colorScheme: 'light' }, 'en'],
    ['dark, in Arabic', { colorScheme: 'dark' }, 'ar'],
    ['on a narrow screen', { viewport: { width: 360, height: 640 } }, 'en'],
  ] as const)('axe finds no serious fault: %s', async (_, options, language) => {
    await isnad()
    const other = await open('', options)
    if (language !== 'en') await other.getByRole('banner').locator('select').nth(1).selectOption(language)
    await eventually(() => other.locator('html').getAttribute('lang')).toBe(language)
    await composer(other).fill('/who')
    await other.getByRole('option', { name: '/who-said' }).waitFor()
    expect(await seriousFaults(other)).toEqual([])
    await other.keyboard.press('Enter')
    await other.getByRole('form', { name: '/who-said' }).waitFor()
    expect(await seriousFaults(other)).toEqual([])
    await other.keyboard.press('Enter')
    await other.locator('.cite').first().waitFor()
    expect(await seriousFaults(other)).toEqual([])
    expect(await other.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await other.locator('.cite').first().click()
    await other.getByRole('dialog').waitFor()
    expect(await seriousFaults(other)).toEqual([])
  })

  test('a form is filled in, a menu chosen from, and the message changes in its place', async () => {
    const input = { type: 4, style: 1, custom_id: 'reason', required: true } as const
    const menu = {
      type: 3,
      custom_id: 'menu',
      placeholder: 'Choose one',
      options: [
        { label: 'First', value: '1' },
        { label: 'ثانٍ', value: '2' },
      ],
    } as const
    await trying(async (i) => {
      if (i.isChatInputCommand())
        await i.reply({
          content: 'Why?',
          components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Say why', custom_id: 'why' }] }],
        })
      else if (i.isButton())
        await i.showModal({
          custom_id: 'form',
          title: 'Reason',
          components: [{ type: 18, label: 'Because', component: input }],
        })
      else if (i.isModalSubmit() && i.isFromMessage())
        await i.update({
          content: `Because ${i.fields.getTextInputValue('reason')}`,
          components: [{ type: 1, components: [menu] }],
        })
      else if (i.isStringSelectMenu()) await i.update({ content: `Chosen: ${i.values}`, components: [] })
    })
    await last().getByRole('button', { name: 'Say why' }).click()
    const dialog = page.getByRole('dialog', { name: 'Reason' })
    await dialog.getByLabel('Because').fill('it rained')
    await page.keyboard.press('Enter')
    await last().getByText('Because it rained').waitFor()
    await last().getByText('(edited)').waitFor()
    await last().getByRole('combobox', { name: 'Choose one' }).selectOption('ثانٍ')
    await last().getByText('Chosen: 2').waitFor()
    expect(await page.getByRole('article').count()).toBe(1)
  })

  test('thinking is shown, then a picture with its description, a file and a spoiler', async () => {
    const work = Promise.withResolvers<void>()
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
    await trying(async (i) => {
      if (!i.isChatInputCommand()) return
      await i.deferReply()
      await work.promise
      await i.editReply({
        flags: MessageFlags.IsComponentsV2,
        files: [
          new AttachmentBuilder(Buffer.from(svg), { name: 'ledger.svg' }),
          new AttachmentBuilder(Buffer.from('a,b'), { name: 'table.csv' }),
        ],
        components: [
          { type: 10, content: 'It was ||the butler||' },
          { type: 12, items: [{ media: { url: 'attachment://ledger.svg' }, description: 'Who counts what' }] },
          { type: 13, file: { url: 'attachment://table.csv' } },
        ],
      })
    })
    await last().getByText('is thinking').waitFor()
    work.resolve()
    const picture = last().getByRole('img', { name: 'Who counts what' })
    await picture.waitFor()
    await eventually(() => page.evaluate('document.querySelector(".body img").naturalWidth')).toBe(40)
    await last().getByRole('button', { name: 'Show the spoiler' }).click()
    await last().getByText('the butler').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      last().getByRole('link', { name: 'table.csv' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('table.csv')
  })

  test('the end of the channel stays in sight while an answer grows; whoever scrolled up is left there', async () => {
    const [grows, growsAgain] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const tall = (name: string): string => Array.from({ length: 60 }, (_, i) => `${name}, line ${i + 1}`).join('\n')
    await trying(async (i) => {
      if (!i.isChatInputCommand()) return
      await i.deferReply()
      await grows.promise
      await i.editReply(tall('First'))
      await growsAgain.promise
      await i.editReply(`${tall('First')}\n${tall('Second')}`)
    })
    const log = page.getByRole('log')
    const element = 'document.querySelector(".log")'
    const scrolled = () => page.evaluate(`${element}.scrollTop`)
    const below = () => page.evaluate(`${element}.scrollHeight - ${element}.scrollTop - ${element}.clientHeight`)
    await last().getByText('is thinking').waitFor()
    grows.resolve()
    await last().getByText('First, line 60').waitFor()
    await eventually(below).toBeLessThan(2)
    expect(await scrolled()).toBeGreaterThan(100)

    await log.hover()
    await page.mouse.wheel(0, -300)
    await eventually(below).toBeGreaterThan(200)
    const before = await scrolled()
    growsAgain.resolve()
    await last().getByText('Second, line 60').waitFor()
    await eventually(below).toBeGreaterThan(1_000)
    expect(await scrolled()).toBe(before)
  })

  test('commands that come while somebody types are offered to what is typed', async () => {
    stop = async () => undefined
    page = await open()
    await composer().fill('/tr')
    await page.getByText('The bot is still getting ready').waitFor()
    const client = await tinyBot(playground.discord, async () => undefined)
    stop = () => client.destroy()
    const where = { defaultMemberPermissions: null, contexts: [0], integrationTypes: [0] }
    await client.application.commands.set([{ ...where, name: 'try', description: 'Tries' }])
    await page.getByRole('option', { name: '/try' }).waitFor()
    expect(await composer().inputValue()).toBe('/tr')
  })

  test('a bot that says nothing is said to say nothing; a command of the menu gets the message', async () => {
    await trying(async (i) => i.isMessageContextMenuCommand() && i.reply(`You mean “${i.targetMessage.content}”?`))
    await page.getByRole('alert').getByText('The application did not respond').waitFor()
    await composer().fill('It was late')
    await page.keyboard.press('Enter')
    await last().getByText('It was late').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Check this' }).click()
    await last().getByText('You mean “It was late”?').waitFor()
  })

  test('a reader offers an answer, the desk approves it, and everybody reads it', async () => {
    await isnadWithDesk()
    const desk = await open('#as=editor&in=desk')
    const others = await open('#as=second.reader&in=public')
    expect(await desk.getByRole('article').count()).toBe(0)
    const form = await choose('casualties')
    await form.getByRole('button', { name: 'Send' }).click()
    await last().getByText('Only you can see this').waitFor()
    await last().getByRole('button', { name: 'Offer to the channel' }).click()
    await last(desk).getByText('draft').waitFor()
    expect(await others.getByRole('article').count()).toBe(0)
    await last(desk).getByRole('button', { name: 'Approve' }).click()
    await last(others).getByText('approved by @Huda').waitFor()
    await page.getByRole('navigation').getByRole('button', { name: '@reader' }).click()
    await last().getByText('was approved').waitFor()
  })
})
