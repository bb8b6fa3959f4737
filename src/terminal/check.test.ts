import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runInTest } from './terminal.fixture.ts'

const corpus = mkdtempSync(join(tmpdir(), 'check-'))
afterAll(() => rmSync(corpus, { recursive: true }))
const file = (id: string, title: string, body: string): void =>
  writeFileSync(
    join(corpus, `${id}.en.md`),
    `---\ntitle: ${title}\nlanguage: en\npublished: 2024-01-02\n---\n\n${body}\n`,
  )
file('port', 'The port stays open', 'Mayor Anna Meyer said the port “will stay open until the last ship has left”.')
file('dam', 'A dam breaks', '“I heard the water before I saw it”, said Grace Wambui.')

const water = 'Wambui: “I heard the water before I saw it”'

test('without a story a quotation is held against all, and names its story', async () => {
  const { printed } = await runInTest(['check', '--corpus', corpus, water])
  expect(printed).toContain('1. found in the story · “I heard the water before I saw it”')
  expect(printed).toContain('sentence 1 · A dam breaks')
})

test('words that are not in the story asked about are shown where they are', async () => {
  const { printed } = await runInTest(['check', '--corpus', corpus, '--story', 'port', water])
  expect(printed).toContain(
    '1. not found in this story, but word for word in another · “I heard the water before I saw it”',
  )
  expect(printed).toContain('sentence 1 · A dam breaks')
})

test('a text is held against one story as JSON, with its names and dates', async () => {
  const { printed } = await runInTest([
    'check',
    '--corpus',
    corpus,
    '--story',
    'dam',
    '--json',
    'Ask Boris Petrov in 1998',
  ])
  expect(JSON.parse(printed)).toMatchObject({
    items: [],
    names: [{ text: 'Boris Petrov', label: 'unnamed' }],
    dates: [{ text: '1998', label: 'undated' }],
  })
})

test('of several stories each name and date is told with the one that has it', async () => {
  const { printed } = await runInTest(['check', '--corpus', corpus, '--json', 'Ask Grace Wambui in 1998'])
  expect(JSON.parse(printed)).toMatchObject({
    names: [{ story: 'dam', text: 'Grace Wambui', label: 'named' }],
    dates: [{ story: null, text: '1998', label: 'undated' }],
  })
})

test('lines of JSON are held against their story, or against all', async () => {
  const rows = [
    { story: 'port', text: 'Meyer: “will stay open until the last ship has left”' },
    { text: water },
    { story: 'port', text: 'Good evening!' },
  ]
  const typed = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  const { printed } = await runInTest(['check', '--corpus', corpus, '--json'], { typed })
  expect(printed.split('\n').map((line) => JSON.parse(line))).toMatchObject([
    { items: [{ label: 'verbatim' }] },
    { items: [{ story: 'dam', label: 'verbatim' }] },
    { items: [] },
  ])
})
