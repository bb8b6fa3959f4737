import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, expect, test } from 'vitest'
import { BUILD_FOLDER, ROOT } from './build-folder.js'
import { bundle } from './bundle.ts'

const folder = join(BUILD_FOLDER, 'bundle-test')
afterAll(() => rmSync(folder, { recursive: true }))

test('the bundled program does what its source does', async () => {
  await bundle(folder)
  const run = (file: string, ...words: string[]): string =>
    execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...words], {
      cwd: ROOT,
      encoding: 'utf8',
    })
  for (const words of [['help'], ['ask', 'Who said he would stop?'], ['casualties', '--json'], ['extract', '--json']])
    expect(run(join(folder, 'cli.js'), ...words)).toBe(run(join(ROOT, 'src', 'cli.ts'), ...words))
})

test('a thread of the bundled program runs what is bundled', async () => {
  const worker = new Worker(join(folder, 'drawing-worker.js'), { execArgv: [] })
  worker.postMessage({ id: 1, svg: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' })
  const [{ png }] = await once(worker, 'message')
  await worker.terminate()
  expect(Buffer.from(png).toString('latin1', 1, 4)).toBe('PNG')
  for (const name of readdirSync(folder)) expect(readFileSync(join(folder, name), 'utf8')).not.toContain('-worker.ts')
})
