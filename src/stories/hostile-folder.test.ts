import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStoryStore } from './store.ts'
import { describeFault } from '../story/front-matter.ts'

let folder = ''
let dataDir = ''
const undo: (() => unknown)[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-corpus-'))
  dataDir = await mkdtemp(join(tmpdir(), 'isnad-data-'))
  await writeFile(join(folder, 'good.en.md'), good)
})
afterEach(async () => {
  for (const one of undo.splice(0)) await one()
  for (const one of [folder, dataDir]) await rm(one, { recursive: true })
})

const good = '---\ntitle: A ferry\nlanguage: en\npublished: 2024-01-02\n---\n\nThe ferry sank.\n'
const inFolder = (name: string | Buffer): Buffer => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)])

/** What stands in the folder beside the good story, and what is said of it. */
const guests: [string, () => unknown, string][] = [
  [
    'a link to itself',
    () => symlink('loop.en.md', inFolder('loop.en.md')),
    'loop.en.md: file: is a link, and links are not followed',
  ],
  [
    'a link to nothing',
    () => symlink('nowhere', inFolder('gone.en.md')),
    'gone.en.md: file: is a link, and links are not followed',
  ],
  [
    'a link to a device without end',
    () => symlink('/dev/zero', inFolder('zero.en.md')),
    'zero.en.md: file: is a link, and links are not followed',
  ],
  [
    'a link to another folder',
    () => symlink('/etc/hostname', inFolder('host.en.md')),
    'host.en.md: file: is a link, and links are not followed',
  ],
  ['a folder', () => mkdir(inFolder('folder.en.md')), 'folder.en.md: file: is a folder'],
  ['a FIFO', () => execFileSync('mkfifo', [join(folder, 'fifo.en.md')]), 'fifo.en.md: file: is a FIFO'],
  ['a socket', () => listen(join(folder, 'socket.en.md')), 'socket.en.md: file: is a socket'],
  [
    'a file without permission',
    () => withoutPermission('locked.en.md'),
    'locked.en.md: file EACCES: cannot be read: there is no permission to read it',
  ],
  [
    'a name that is not UTF-8',
    () => writeFile(inFolder(Buffer.from([0x61, 0xff, 0x2e, 0x6d, 0x64])), good),
    'a\ufffd.md: file ENOENT: cannot be read: it is not there, or its name is not UTF-8',
  ],
  [
    'an empty file',
    () => writeFile(inFolder('empty.en.md'), ''),
    'empty.en.md: front matter: must stand first, between two lines of "---"',
  ],
  [
    'a file of 5 MB',
    () => writeFile(inFolder('large.en.md'), 'a'.repeat(5_000_000)),
    'large.en.md: file 5000000: must be at most 131072 bytes',
  ],
  ...[
    'GOOD.en.md',
    'good.EN.md',
    'good.en.MD',
    'g\u00f3od.en.md',
    'go\u0301od.en.md',
    '..%2fgood.en.md',
    '__proto__.en.md',
  ].map((name): [string, () => unknown, string] => [
    `the name ${name}`,
    () => writeFile(inFolder(name), good),
    `${name}: file name: must be ID.LANGUAGE.md with an id of a–z, 0–9 and hyphens, at most 80 long`,
  ]),
  [
    'a name with control characters and a turn of direction',
    () => writeFile(inFolder('a\u001b[31m\n\u202e\u009b.en.md'), good),
    'a\\u001b[31m\\u000a\\u202e\\u009b.en.md: file name: must be ID.LANGUAGE.md with an id of a–z, 0–9 and hyphens, at most 80 long',
  ],
]

async function listen(path: string): Promise<void> {
  const server = createServer().listen(path)
  await once(server, 'listening')
  undo.push(() => new Promise((closed) => server.close(closed)))
}

/** Root may read everything, so the test goes on as nobody. */
async function withoutPermission(name: string): Promise<void> {
  await writeFile(inFolder(name), good, { mode: 0 })
  if (process.geteuid?.() !== 0) return
  for (const one of [folder, dataDir]) await chmod(one, 0o777)
  process.seteuid?.('nobody')
  undo.push(() => process.seteuid?.(0))
}

test.each(guests)(
  '%s is refused in one line, in memory and in an archive, and the good story is read',
  async (_, put, line) => {
    await put()
    for (const archiveMinBytes of [Number.POSITIVE_INFINITY, 0]) {
      const store = openStoryStore(folder, { dataDir: () => dataDir, dictionaries: '', archiveMinBytes })
      const { stories, faults } = await store.load()
      expect(faults.map(describeFault)).toEqual([line])
      expect([...stories.values()].map(({ body }) => body)).toEqual(['The ferry sank.\n'])
      store.close()
    }
  },
)
