import { readdir, readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'

export interface Asset {
  readonly contentType: string
  readonly text: string
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  ts: 'text/javascript; charset=utf-8',
}

/** The files of the page by their address. There is no build: the browser gets our TypeScript without its types. */
export async function readAssets(): Promise<ReadonlyMap<string, Asset>> {
  const folder = join(import.meta.dirname, 'browser')
  const assets = new Map<string, Asset>()
  for (const name of await readdir(folder)) {
    const kind = name.slice(name.lastIndexOf('.') + 1)
    const contentType = CONTENT_TYPES[kind]
    if (!contentType) continue
    const text = await readFile(join(folder, name), 'utf8')
    assets.set(`/${name}`, { contentType, text: kind === 'ts' ? stripTypeScriptTypes(text) : text })
  }
  return assets
}
