import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { sampleStory } from '../search/sample.ts'
import { indexOf } from '../search/search.ts'
import { type Archive, openArchive } from './archive.ts'

const canal = sampleStory('canal', 'ar', [
  'أغلقت الهيئة القناة بعد جنوح سفينة حاويات.',
  'ووصلت ثلاث قاطرات صباح الأحد.',
])
const vote = sampleStory('vote', 'en', ['Voters chose a new mayor in Gabes.', 'Turnout reached 41 per cent.'])
const opened: Archive[] = []
const file = (): string => join(mkdtempSync(join(tmpdir(), 'archive-')), 'archive.sqlite')
function open(path: string): Archive {
  const archive = openArchive(path)
  opened.push(archive)
  return archive
}
afterEach(() => {
  for (const archive of opened.splice(0)) archive.close()
})

/** The story and sentence found first for a question. */
function first(question: string, archive: Archive, stories = [canal, vote]): string | undefined {
  const [hit] = indexOf(stories, { dictionaries: '', archive }).search(question, { top: 3 }).hits
  return hit && `${hit.story.id} ${hit.sentence.n}`
}

test.each([
  ['متى وصلت القاطرات؟', 'canal 2'],
  ['Why was the canal closed?', 'canal 1'],
  ['What was the turnout?', 'vote 2'],
  ['من انتخب رئيس بلدية قابس؟', 'vote 1'],
])('%s is found in %s', (question, place) => {
  const archive = open(':memory:')
  archive.update([canal, vote])
  expect(first(question, archive)).toBe(place)
})

test('what was taken in is there again, and only what changed is taken in', () => {
  const path = file()
  open(path).update([canal, vote])
  const archive = open(path)
  const told: string[] = []
  archive.update([canal, vote], (done, all) => told.push(`${done}/${all}`))
  expect(told).toEqual([])
  const later = sampleStory('vote', 'en', ['Nobody was elected in Gabes.'])
  archive.update([canal, later], (done, all) => told.push(`${done}/${all}`))
  expect(told).toEqual(['1/1'])
  expect(archive.size).toBe(3)
  expect(first('What was the turnout?', archive, [canal, later])).not.toBe('vote 2')
})

test('a story that is gone or may not be searched is taken out', () => {
  const archive = open(':memory:')
  archive.update([canal, vote])
  archive.update([sampleStory('canal', 'ar', ['أغلقت الهيئة القناة.'], { status: 'withdrawn' })])
  expect(archive.size).toBe(0)
  expect(archive.narrow(['canal'], 5)).toEqual([])
})

test('nothing that is asked can be a command to the database', () => {
  const archive = open(':memory:')
  archive.update([vote])
  expect(() => first('mayor" OR own:* NEAR( - ^ {title}', archive)).not.toThrow()
})
