import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { eventually, SLOW, setUpBrowser, stories } from './browser.fixture.ts'
import { noBrowserReason } from './chromium.ts'

describe.skipIf(noBrowserReason)('in a browser', { timeout: SLOW }, () => {
  const flow = setUpBrowser()

  test('ask, page through, and see which sentence of the story is cited', async () => {
    await flow.startIsnad()
    const form = await flow.choose('who-said')
    await form.getByRole('button', { name: 'Send' }).click()
    await flow.last().getByText('Who said it').waitFor()
    const first = await flow.last().textContent()
    await flow.last().getByRole('button', { name: 'Next' }).click()
    await eventually(() => flow.last().textContent()).not.toBe(first)
    expect(await flow.page.getByRole('article').count()).toBe(1)

    await flow
      .last()
      .getByRole('button', { name: /^Sentence \d+ in the story$/ })
      .first()
      .click()
    const dialog = flow.page.getByRole('dialog')
    const marked = dialog.locator('[aria-current] mark')
    const cited = (await marked.textContent()) ?? ''
    expect([...stories.values()].some(({ body }) => body.includes(cited))).toBe(true)
    await eventually(() => marked.isVisible()).toBe(true)
    expect(await dialog.locator('[aria-current]').textContent()).toMatch(/Quote.*read by the rule/)
    await flow.page.keyboard.press('Escape')
    expect(await dialog.count()).toBe(0)
  })

  test('choose a speaker by what is typed, in another script', async () => {
    await flow.startIsnad()
    const form = await flow.choose('who-said')
    await form.getByRole('combobox', { name: 'speaker' }).fill('blinken')
    await flow.page.getByRole('option', { name: 'بلينكن' }).click()
    await form.getByRole('button', { name: 'Send' }).click()
    await eventually(() => flow.last().textContent()).toContain('بلينكن')
  })

  test('a question that the story does not answer is not answered', async () => {
    await flow.startIsnad()
    const form = await flow.choose('ask')
    await form.getByLabel('question').fill('qwrtz plmkn vbxcz')
    await flow.page.keyboard.press('Enter')
    await eventually(() => flow.last().textContent()).toMatch(/not sure|does not say|nothing near/)
  })

  test('what is private is seen by its person alone, and said so', async () => {
    await flow.startIsnad()
    const other = await flow.open('#as=second.reader')
    const form = await flow.choose('story list')
    await form.getByLabel('private').selectOption('true')
    await form.getByRole('button', { name: 'Send' }).click()
    await flow.last().getByText('Only you can see this').waitFor()
    await flow.composer(other).fill('hello')
    await other.keyboard.press('Enter')
    await flow.last(other).getByText('hello').waitFor()
    expect(await other.getByRole('article').count()).toBe(1)
    await flow.page.getByText('hello').waitFor()
    expect(await flow.page.getByRole('article').count()).toBe(2)
  })

  test('the menu of a message shows what was sent and the verdict', async () => {
    await flow.startIsnad()
    const form = await flow.choose('story list')
    await form.getByRole('button', { name: 'Send' }).click()
    await flow.last().getByText('Stories').waitFor()
    await flow.last().getByRole('button', { name: 'More about this message' }).click()
    await flow.page.getByRole('menuitem', { name: 'Show what was sent' }).click()
    const dialog = flow.page.getByRole('dialog', { name: 'What was sent for this message' })
    await dialog.getByText('Discord would take this').first().waitFor()
    expect(await dialog.textContent()).toContain('"components"')
    expect(await dialog.textContent()).not.toContain('loopback.')
  })

  test('a story of one’s own is checked as it is typed, and kept only by a click', async () => {
    await flow.startIsnad()
    await flow.page.getByRole('button', { name: 'Try a story of your own' }).click()
    const dialog = flow.page.getByRole('dialog', { name: 'Try a story of your own' })
    await dialog.getByText('A good story: 2 sentences').waitFor()
    const text = dialog.getByLabel('Front matter and text')
    const good = await text.inputValue()
    await text.fill(good.replace(/published: .*/, 'published: yesterday'))
    await dialog.getByText('published').last().waitFor()
    expect(await dialog.getByRole('button', { name: 'Keep it in the corpus' }).isDisabled()).toBe(true)
    await text.fill(good)
    await dialog.getByText('A good story: 2 sentences').waitFor()
    expect(await readdir(flow.folder)).toEqual([])
    await dialog.getByRole('button', { name: 'Keep it in the corpus' }).click()
    await dialog.getByText(/Kept as .my-story\.en\.md/).waitFor()
    expect(await readdir(flow.folder)).toEqual(['my-story.en.md'])
  })

  test('a reader offers an answer, the desk approves it, and everybody reads it', async () => {
    await flow.startIsnadWithDesk()
    const desk = await flow.open('#as=editor&in=desk')
    const others = await flow.open('#as=second.reader&in=public')
    expect(await desk.getByRole('article').count()).toBe(0)
    const form = await flow.choose('casualties')
    await form.getByRole('button', { name: 'Send' }).click()
    await flow.last().getByText('Only you can see this').waitFor()
    await flow.last().getByRole('button', { name: 'Offer to the channel' }).click()
    await flow.last(desk).getByText('draft').waitFor()
    expect(await others.getByRole('article').count()).toBe(0)
    await flow.last(desk).getByRole('button', { name: 'Approve' }).click()
    await flow.last(others).getByText('approved by @Huda').waitFor()
    await flow.page.getByRole('navigation').getByRole('button', { name: '@Isnad' }).click()
    await flow.last().getByText('was approved').waitFor()
    // Its link stays on the page.
    await flow.last().getByRole('link', { name: '#public' }).click()
    await flow.last().getByText('approved by @Huda').waitFor()
    // A reply comes into view, wherever the button stands that it answers.
    const log = flow.page.getByRole('log')
    for (let i = 0; i < 2; i++) await flow.page.getByRole('button', { name: 'Verify or report' }).first().click()
    await flow.last().getByText('What this answer rests on').waitFor()
    await log.evaluate((element) => element.scrollTo(0, 0))
    await flow.page.getByRole('button', { name: 'Verify or report' }).first().click()
    await eventually(() => flow.page.getByText('What this answer rests on').count()).toBe(3)
    await eventually(() => flow.last().getByRole('button', { name: 'Receipt' }).isVisible()).toBe(true)
    await eventually(() =>
      log.evaluate((element) => element.scrollHeight - element.scrollTop - element.clientHeight < 9),
    ).toBe(true)
  })
})
