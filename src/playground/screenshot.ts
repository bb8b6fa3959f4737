import { findCommand } from '../../commands/index.ts'
import { connect } from '../discord/connect.ts'
import { createMemoryStore } from '../discord/button-state.ts'
import { en } from '../languages/en/index.ts'
import { createIndex } from '../search/search.ts'
import { loadCorpus } from '../story/corpus.ts'
import { openBrowser } from './chromium.ts'
import { startPlayground } from './playground.ts'

// Takes the README's picture of the playground: `npm run screenshot -- FILE.png`. The real bot answers on the real page.

const [path = 'playground.png'] = process.argv.slice(2)
const { stories } = await loadCorpus('corpus')
const playground = await startPlayground({ port: 0, stories: { all: () => stories } })
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const app = { stories, index: createIndex(stories.values()), language: en, commandOf: findCommand }
const bot = await connect(
  { token: playground.token, api: playground.api },
  { app, stateStore: createMemoryStore(), log, newErrorId: () => '0' },
)
const browser = await openBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 1_080, height: 820 }, deviceScaleFactor: 2 })
  await page.goto(playground.url)
  await page.getByRole('combobox', { name: /newsroom/ }).fill('/casualties')
  await page.getByRole('option', { name: '/casualties' }).click()
  await page.getByRole('button', { name: 'Send' }).click()
  await page.locator('.cite').first().waitFor()
  await page.screenshot({ path })
} finally {
  await browser.close()
  await bot.stop()
  await playground.close()
}
process.exit(0)
