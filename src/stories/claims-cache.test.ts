import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { claimsOf, readClaims } from '../claims/read.ts'
import type { Story } from '../story/story.ts'
import { openStoryStore } from './store.ts'

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'claims-'))
  cpSync('corpus', join(place, 'corpus'), { recursive: true })
})
afterEach(() => rmSync(place, { recursive: true }))

/** The shipped story, as a process that starts now opens it, and what it reports of the cache. */
async function start(dataDir = join(place, 'data')): Promise<{ story: Story; errors: unknown[]; close(): void }> {
  const errors: unknown[] = []
  const store = openStoryStore(join(place, 'corpus'), {
    dataDir: () => dataDir,
    dictionaries: '',
    onCacheError: (error) => errors.push(error),
  })
  const [story] = (await store.load()).stories.values()
  if (!story) throw new Error('no story')
  return { story, errors, close: store.close }
}

/** Runs a statement in the file of the cache. */
function alter(statement: string): void {
  const database = new DatabaseSync(join(place, 'data', 'claims.sqlite'))
  database.exec(statement)
  database.close()
}

test('claims are read once, and come from the disk at the next start', async () => {
  const first = await start()
  expect(claimsOf(first.story)).toEqual(readClaims(first.story))
  first.close()
  alter(`update claims set claims = replace(claims, '"form":"direct"', '"form":"mixed"')`)
  const second = await start()
  expect(claimsOf(second.story).quotes.map(({ form }) => form)).toEqual(
    readClaims(second.story).quotes.map(({ form }) => (form === 'direct' ? 'mixed' : form)),
  )
  second.close()
  expect([...first.errors, ...second.errors]).toEqual([])
})

test('claims of another date of publication are read anew', async () => {
  const first = await start()
  const dates = ({ story }: typeof first) => claimsOf(story).timeline.map(({ value }) => value)
  const before = dates(first)
  first.close()
  const file = join(place, 'corpus', `${first.story.id}.ar.md`)
  const { language, ...about } = { language: 'ar', title: 'x', published: '2021-03-04' }
  const head = Object.entries({ ...about, language }).map(([key, value]) => `${key}: ${value}\n`)
  writeFileSync(file, `---\n${head.join('')}---\n\n${first.story.body}\n`)
  const second = await start()
  expect(dates(second)).toEqual(readClaims(second.story).timeline.map(({ value }) => value))
  expect(dates(second)).not.toEqual(before)
  second.close()
})

test('a cache that holds no claims, or is closed, is reported or done without, and the story is read', async () => {
  const first = await start()
  claimsOf(first.story)
  first.close()
  alter(`update claims set claims = '{"quotes":[]}'`)
  const second = await start()
  expect(claimsOf(second.story)).toEqual(readClaims(second.story))
  expect(second.errors).toHaveLength(1)
  second.close()
  const third = await start()
  third.close()
  expect(claimsOf(third.story)).toEqual(readClaims(third.story))
})

test('where nothing can be written stories are read at every start, and the reason is reported', async () => {
  const file = join(place, 'no-folder')
  writeFileSync(file, '')
  const { story, errors, close } = await start(join(file, 'data'))
  expect(claimsOf(story)).toEqual(readClaims(story))
  expect(errors).toMatchObject([{ code: 'ENOTDIR' }])
  close()
})
