import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readAssets } from './assets.ts'
import { createStorySaver } from './save-story.ts'

const assets = await readAssets()

test('the page is served with its style, its icon and its code, each as what it is', () => {
  expect(assets.get('/index.html')?.contentType).toBe('text/html; charset=utf-8')
  expect(assets.get('/page.css')?.contentType).toBe('text/css; charset=utf-8')
  expect(assets.get('/icon.svg')?.contentType).toBe('image/svg+xml')
  expect(assets.get('/main.ts')?.contentType).toBe('text/javascript; charset=utf-8')
})

test('nothing else of the folder is served', () => {
  expect([...assets.keys()].filter((name) => !/^\/[a-z-]+\.(?:html|css|svg|ts)$/.test(name))).toEqual([])
})

test('all that the page loads is there', () => {
  const wanted = [...assets].flatMap(([, { text }]) =>
    [...text.matchAll(/(?:from|import) '\.(\/[^']+)'|(?:src|href)="(\/[^"]+)"/g)].map(([, a, b]) => a ?? b ?? ''),
  )
  expect(wanted.length).toBeGreaterThan(20)
  expect(wanted.filter((name) => !assets.has(name))).toEqual([])
})

test('the code of the page is JavaScript: types are gone', () => {
  for (const [name, { text }] of assets)
    if (name.endsWith('.ts')) expect(text, name).not.toMatch(/^(?:export )?(?:interface|type) \w+|^import type/m)
})

const folder = mkdtempSync(join(tmpdir(), 'stories-'))
afterAll(() => rmSync(folder, { recursive: true }))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('a story is saved once, and can be asked about now if the stories are read again', async () => {
  let reread = 0
  const save = createStorySaver(folder, async () => void reread++)
  expect(await save('a.en.md', bytes('first'))).toBe('now')
  await expect(save('a.en.md', bytes('second'))).rejects.toThrow('a.en.md: there is such a file already')
  expect([readFileSync(join(folder, 'a.en.md'), 'utf8'), reread]).toEqual(['first', 1])
  expect(await createStorySaver(folder)('b.en.md', bytes('x'))).toBe('later')
})

test('that there is no such folder is said as it is', () =>
  expect(createStorySaver(join(folder, 'none'))('a.en.md', bytes('x'))).rejects.toThrow('ENOENT'))
