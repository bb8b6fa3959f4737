import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { eventually, setUpBrowser, SLOW } from './browser.fixture.ts'
import { noBrowserReason } from './chromium.ts'

/** How the first line of the first cited paragraph with such words lies in its box. */
async function measure(page: Page, words: string): Promise<{ direction: string; left: number; right: number }> {
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

/** The faults that axe finds in the page, serious or worse. */
async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = z
    .object({
      violations: z.array(
        z.object({ id: z.string(), impact: z.string().nullable(), nodes: z.array(z.object({ html: z.string() })) }),
      ),
    })
    .parse(await page.evaluate('axe.run(document)'))
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

describe.skipIf(noBrowserReason)('in a browser', { timeout: SLOW }, () => {
  const flow = setUpBrowser()

  test('right-to-left words stand at the right, in a page of either direction', async () => {
    await flow.startIsnad()
    const form = await flow.choose('who-said')
    await form.getByRole('button', { name: 'Send' }).click()
    await flow.last().locator('.cited').first().waitFor()
    for (const language of ['en', 'ar']) {
      if (language !== 'en') await flow.page.getByRole('banner').locator('select').nth(1).selectOption(language)
      await eventually(() => flow.page.locator('html').getAttribute('lang')).toBe(language)
      await flow.page.locator('.cited p').first().waitFor()
      const arabic = await measure(flow.page, '[\\u0621-\\u064a]{4}')
      expect(arabic).toMatchObject({ direction: 'rtl' })
      expect(arabic.right).toBeLessThan(2)
      const english = await measure(flow.page, '^[A-Z][a-z]')
      expect(english).toMatchObject({ direction: 'ltr' })
      expect(english.left).toBeLessThan(2)
    }
  })

  test('with the keyboard alone: a command, a speaker, the next page, the menu', async () => {
    await flow.startIsnad()
    await flow.composer().waitFor()
    for (let i = 0; i < 20 && (await flow.page.evaluate('document.activeElement.role !== "combobox"')); i++)
      await flow.page.keyboard.press('Tab')
    await flow.page.keyboard.type('/who')
    await flow.page.getByRole('option', { name: '/who-said' }).waitFor()
    await flow.page.keyboard.press('Enter')
    await flow.page.getByRole('form', { name: '/who-said' }).waitFor()
    await flow.page.keyboard.press('Enter')
    await flow.last().getByRole('button', { name: 'Next' }).waitFor()
    const first = await flow.last().textContent()
    await flow.last().getByRole('button', { name: 'Next' }).focus()
    await flow.page.keyboard.press('Enter')
    await eventually(() => flow.last().textContent()).not.toBe(first)
    await eventually(() => flow.page.evaluate('document.activeElement.closest("article") !== null')).toBe(true)
    await flow.last().getByRole('button', { name: 'More about this message' }).focus()
    await flow.page.keyboard.press('Enter')
    await flow.page.keyboard.press('ArrowUp')
    await flow.page.keyboard.press('Escape')
    expect(await flow.page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(
      'More about this message',
    )
  })

  test.each([
    ['light, in English', { colorScheme: 'light' }, 'en'],
    ['dark, in Arabic', { colorScheme: 'dark' }, 'ar'],
    ['on a narrow screen', { viewport: { width: 360, height: 640 } }, 'en'],
  ] as const)('axe finds no serious fault: %s', async (_, options, language) => {
    await flow.startIsnad()
    const other = await flow.open('', options)
    if (language !== 'en') await other.getByRole('banner').locator('select').nth(1).selectOption(language)
    await eventually(() => other.locator('html').getAttribute('lang')).toBe(language)
    await flow.composer(other).fill('/who')
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
})
