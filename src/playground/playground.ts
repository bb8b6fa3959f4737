import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { readAssets } from './assets.ts'
import { pageListener } from './listener.ts'
import { Page, type PlaygroundStories } from './page.ts'

/** A loopback Discord with a page to use it from. */
export interface Playground {
  /** What discord.js is given as `rest: { api }`. */
  readonly api: string
  /** What discord.js logs in with; good for this one run. */
  readonly token: string
  /** Where the page is. */
  readonly url: string
  readonly discord: Loopback
  /** Stops serving. */
  close(): Promise<void>
}

/** The port asked for belongs to another program. */
export class PortTaken extends Error {}

/** Starts the playground on 127.0.0.1. Rejects with PortTaken; port 0 takes any free one. */
export async function startPlayground({
  port,
  shelf: playgroundStories,
}: {
  readonly port: number
  readonly shelf: PlaygroundStories
}): Promise<Playground> {
  const assets = await readAssets()
  const listener = pageListener(assets, () => page)
  const discord = await startLoopback({ port, listener }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    throw new PortTaken(`port ${port} is taken by another program; choose another with PORT`)
  })
  const page = new Page(discord, playgroundStories)
  return { api: discord.api, token: discord.token, url: `${discord.origin}/`, discord, close: () => discord.close() }
}
