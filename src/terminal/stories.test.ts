import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLoopback } from '../loopback/loopback.ts'
import { runInTest } from './terminal.fixture.ts'

let folder = ''
const path = (name: string): string => join(folder, 'corpus', name)
const write = (name: string, body: string, more = ''): void =>
  writeFileSync(
    path(name),
    `---\ntitle: A ferry\nlanguage: ${name.split('.')[1]}\npublished: 2024-01-02\n${more}---\n\n${body}\n`,
  )
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'terminal-'))
  mkdirSync(join(folder, 'corpus'))
  write('ferry.en.md', 'At least 27 people were hurt on Tuesday, police said.\nDivers came.')
  write('ferry.ar.md', 'أصيب 27 شخصا على الأقل يوم الثلاثاء وفقا للشرطة.\nجاء غواصون.', 'translation-of: en\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

const isnad = (...words: string[]) => runInTest(words, { dataDir: join(folder, 'data') })
const inCorpus = (...words: string[]) => isnad(...words, '--corpus', join(folder, 'corpus'))

describe('isnad story', () => {
  test('check says of a good file what is read in it', async () => {
    expect(await isnad('story', 'check', path('ferry.en.md'), path('ferry.ar.md'))).toMatchObject({
      status: 0,
      printed: expect.stringMatching(
        /^ferry\.en\.md: good: 2 sentences, 1 quotes, 1 counts, 1 dates\nferry\.ar\.md: good: 2 sentences, /,
      ),
      complained: '',
    })
  })

  test('check complains of each fault, and goes on with the next file', async () => {
    write('bad.en.md', '')
    write('lone.ar.md', 'جاء غواصون.', 'translation-of: en\n')
    const names = ['bad.en.md', 'lone.ar.md', 'none.en.md', 'ferry.en.md']
    const { status, printed, complained } = await isnad('story', 'check', ...names.map(path))
    expect(status).toBe(1)
    expect(printed).toMatch(/^ferry\.en\.md: good/)
    expect(complained.split('\n').map((line) => line.split(':')[0])).toEqual(['bad.en.md', 'lone.ar.md', 'none.en.md'])
    expect(complained).toContain('there is no good lone.en.md beside it')
    for (const name of names.slice(0, 2)) rmSync(path(name))
  })

  test('check holds a translation against its original', async () => {
    write('step.en.md', 'One.\nTwo.')
    write('step.ar.md', 'واحد.', 'translation-of: en\n')
    expect(await isnad('story', 'check', path('step.ar.md'))).toMatchObject({ status: 1, printed: '' })
    for (const name of ['step.en.md', 'step.ar.md']) rmSync(path(name))
  })

  test('update takes over what changed, once', async () => {
    expect((await inCorpus('story', 'update')).printed).toBe('no story changed')
    write('ferry.en.md', 'At least 28 people were hurt on Tuesday, police said.\nDivers came.')
    expect((await inCorpus('story', 'update')).printed).toBe('ferry: changed')
    expect((await inCorpus('story', 'update')).printed).toBe('no story changed')
  })

  test('list and show are those of Discord', async () => {
    expect((await inCorpus('story', 'list')).printed).toContain('A ferry')
    expect((await inCorpus('story', 'show')).printed).toContain('status: usable')
  })

  test.each([
    [['story'], 'story: say list, show, check, update'],
    [['story', 'sing'], 'story: say list, show, check, update'],
    [['story', 'check'], 'name a file'],
  ])('isnad %j is refused with what there is', async (words, why) =>
    expect(await isnad(...words)).toMatchObject({ status: 2, complained: expect.stringContaining(why) }),
  )
})

test('isnad extract prints all that is read in a story, with offsets into its text', async () => {
  const { printed } = await inCorpus('extract', '--story', 'ferry', '--json')
  const read = JSON.parse(printed)
  expect(read).toMatchObject({
    story: 'ferry',
    language: 'en',
    sentences: [{ n: 1, start: 0 }, { n: 2 }],
    quotes: [{ speaker: { name: 'police' }, relays: [] }],
    casualties: [{ outcome: 'injured', min: 28, max: null, partOf: null, claimant: { name: 'police' } }],
    timeline: [{ value: '2024-01-02' }],
  })
  expect(await inCorpus('extract', '--story', 'gone')).toMatchObject({
    status: 2,
    complained: 'isnad: there is no story "gone"; there is: ferry',
  })
})

test('isnad resolve reads dates and numbers of single texts', async () => {
  const rows = [
    { text: 'on Tuesday, 27 people', reference: '2023-09-20', language: 'en' },
    { text: 'يوم الثلاثاء', reference: '2023-09-20T10:00:00Z', language: 'ar' },
  ]
  const resolve = (...typed: object[]) =>
    runInTest(['resolve', '--json'], { typed: typed.map((one) => JSON.stringify(one)).join('\n') })
  const lines = (await resolve(...rows)).printed.split('\n').map((line) => JSON.parse(line))
  expect(lines.map(({ values }) => JSON.stringify(values))).toEqual(
    Array(2).fill(expect.stringContaining('2023-09-19')),
  )
  expect(JSON.stringify(lines[0].numbers)).toContain('27')
  expect(await resolve({ ...rows[0], reference: 'on 2023-09-20' })).toMatchObject({
    status: 2,
    complained: 'isnad: line 1: reference: must be a date or a date and time',
  })
  expect((await resolve({ ...rows[0], language: 'xx' })).complained).toContain('line 1: language')
})

test('isnad register writes the commands once, and only where there is a token', async () => {
  expect(await isnad('register')).toMatchObject({ status: 2, complained: 'isnad: register needs DISCORD_TOKEN' })
  const discord = await startLoopback()
  const { token, api, state, violations } = discord
  const register = () => runInTest(['register'], { token, api })
  expect((await register()).printed).toMatch(/^\d+ commands registered$/)
  expect(state.commands.list(null).map(({ name }) => name)).toEqual(expect.arrayContaining(['ask', 'desk']))
  expect((await register()).printed).toBe('the commands were registered already')
  await runInTest(['register', '--server', state.guildModel.guild.id], { token, api })
  expect(state.commands.list(state.guildModel.guild.id).length).toBeGreaterThan(0)
  await discord.close()
  expect(violations).toEqual([])
})
