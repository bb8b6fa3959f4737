import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runInTest } from './terminal.fixture.ts'

const corpus = join(import.meta.dirname, '../../corpus')
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-'))
})
afterEach(() => rm(folder, { recursive: true }))

const isnad = (...words: string[]) => runInTest([...words, '--corpus', corpus])

test.each(['timeline', 'casualties'])('isnad %s --png writes the picture beside the answer', async (verb) => {
  const file = join(folder, 'a.png')
  const { status, printed } = await isnad(verb, '--language', 'ar', '--png', file)
  expect(status).toBe(0)
  expect(printed).toContain('الجملة 12')
  expect((await readFile(file)).toString('latin1', 1, 4)).toBe('PNG')
})

test('a picture that cannot be written or drawn is complained of in one line', async () => {
  const nowhere = await isnad('timeline', '--png', join(folder, 'no', 'a.png'))
  expect(nowhere).toMatchObject({ status: 2, complained: expect.stringContaining('cannot be written: ENOENT') })
  const nothing = await isnad('casualties', '--outcome', 'detained', '--png', join(folder, 'a.png'))
  expect(nothing).toMatchObject({ status: 2, complained: expect.stringContaining('nothing to draw') })
})

test('a verb without a picture takes no --png', async () => {
  expect(await isnad('who-said', '--png', join(folder, 'a.png'))).toMatchObject({ status: 2 })
})
