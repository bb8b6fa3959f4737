import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
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
