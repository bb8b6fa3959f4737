import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'

/** Where a browser of the Chromium family is usually installed. */
const INSTALLED = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => `/usr/bin/${name}`),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
/** No sandbox, since it may run as root in a container; nothing that would ask the network for anything. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Why the page cannot be tried in a browser here; undefined if it can. */
export const noBrowserReason: string | undefined =
  process.platform === 'linux' || INSTALLED.some(existsSync)
    ? undefined
    : 'skipped: no browser here. Install Chromium or Chrome and run "npm test -- src/playground" again'

/** Opens a browser: one that is installed, else the one that comes with a package for Linux. */
export async function openBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  const executablePath = INSTALLED.find(existsSync) ?? (await packagedChromium())
  return chromium.launch({ executablePath, args: FLAGS })
}

async function packagedChromium(): Promise<string> {
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}
