import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import type { ChangedStory } from './changed-stories.ts'
import { readStories } from './read-stories.ts'

test('what was read is not held until all is read: a folder may be larger than the memory', async () => {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  const folder = mkdtempSync(join(tmpdir(), 'stories-'))
  const changed = Array.from({ length: 130 }, (_, i): ChangedStory => {
    const name = `story-${i}.en.md`
    writeFileSync(join(folder, name), `---\ntitle: A story\nlanguage: en\npublished: 2024-03-05\n---\n\nIt rained.\n`)
    return { id: `story-${i}`, names: [name], stamps: new Map() }
  })
  const reading = readStories(folder, changed)
  const read: WeakRef<object>[] = []
  for (let i = 0; i < 120; i++) {
    const { value } = await reading.next()
    if (value) read.push(new WeakRef(value))
  }
  await pass(0)
  if (typeof collect === 'function') collect()
  const held = read.slice(0, 80).filter((story) => story.deref())
  expect([read.length, held.length]).toEqual([120, 0])
  await reading.return(undefined)
  rmSync(folder, { recursive: true })
})
