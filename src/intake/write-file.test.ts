import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { editFrontMatter } from './edit-front-matter.ts'
import { replaceFile, writeNewFile } from './write-file.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a file', () => {
  test('is never written over another, and leaves nothing beside it', async () => {
    const path = join(folder, 'a.en.md')
    const writes = await Promise.allSettled(['one', 'two', 'three'].map((words) => writeNewFile(path, utf8(words))))
    expect(writes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
    await expect(writeNewFile(path, utf8('four'))).rejects.toMatchObject({ key: 'storyExists' })
    expect(['one', 'two', 'three']).toContain(await readFile(path, 'utf8'))
    expect(await readdir(folder)).toEqual(['a.en.md'])
    await replaceFile(path, utf8('five'))
    expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['five', ['a.en.md']])
  })

  test('that cannot be written is told of', async () => {
    await expect(writeNewFile(join(folder, 'gone', 'a.en.md'), utf8('x'))).rejects.toMatchObject({
      key: 'folderNotWritable',
      fillings: { reason: 'ENOENT' },
    })
    await chmod(folder, 0o500)
    const write = writeNewFile(join(folder, 'a.en.md'), utf8('x'))
    // Whoever may do everything may write there too.
    if (process.getuid?.() === 0) await write
    else await expect(write).rejects.toMatchObject({ key: 'folderNotWritable' })
  })
})

describe('a front matter', () => {
  const HEAD = '# Ours\ntitle:   "A: b"   # as told\nsources: [AFP,  Reuters]\n\nlanguage: en\npublished: 2024-01-02\n'
  const BODY = '\n  Text: “as it is”.  \r\nstatus: no field\n---\nlast'
  const edit = (head: string, changes: Record<string, string | undefined>): string =>
    text(editFrontMatter('a.en.md', utf8(`---\n${head}---\n${BODY}`), changes))

  test('is changed in one field; comments, order and text stay', () => {
    const embargoed = edit(HEAD, { status: 'embargoed', 'embargoed-until': '2024-01-03T00:00:00Z' })
    expect(embargoed).toContain('# Ours\n')
    expect(embargoed).toContain('# as told\n')
    expect(embargoed.replace(/\s+/g, ' ')).toContain(
      'published: 2024-01-02 status: embargoed embargoed-until: 2024-01-03T00:00:00Z ---',
    )
    expect(embargoed.endsWith(`---\n${BODY}`)).toBe(true)
    const back = text(editFrontMatter('a.en.md', utf8(embargoed), { status: 'usable', 'embargoed-until': undefined }))
    expect(back.match(/^\w[\w-]*(?=:)/gm)).toEqual(['title', 'sources', 'language', 'published', 'status', 'status'])
  })

  test('keeps its line ends and its byte-order mark', () => {
    const file = `\ufeff---\r\ntitle: A\r\nlanguage: en\r\npublished: 2024-01-02\r\nstatus: withheld # not yet\r\n---\r\nText.\r\n`
    expect(text(editFrontMatter('a.en.md', utf8(file), { status: 'usable' })).replace('\ufeff', '')).toBe(
      file.replace('\ufeff', '').replace('withheld', 'usable'),
    )
  })

  test('is not changed to what is none', () => {
    expect(() => edit(HEAD, { status: 'gone' })).toThrow('status')
    expect(() => edit('title: A\n', { status: 'usable' })).toThrow('language')
  })
})
