import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { runInTest as run } from './terminal.fixture.ts'

const corpus = join(import.meta.dirname, '../../corpus')

test('a conversation takes the commands as Discord shows them, and questions as they are', async () => {
  const typed =
    '/story list\n/casualties outcome: injured language: ar\n/who-said Guterres\n/nothing\nمن أدان العمل العسكري؟\n/quit\n'
  const { status, printed } = await run(['talk', '--corpus', corpus], { typed })
  expect(status).toBe(0)
  for (const part of [
    'karabakh-2023-09-20',
    'جرحى: أكثر من 200',
    'وقف فوري للقتال',
    'there is no /nothing',
    'الجملة 7',
  ])
    expect(printed).toContain(part)
})

test('answers are in the language that is set, where nothing else decides it', async () => {
  for (const words of [
    ['casualties', '--corpus', corpus],
    ['talk', '--corpus', corpus],
  ])
    expect((await run(words, { typed: '/casualties\n/quit\n', language: ar })).printed).toContain(ar.messages.notAdded)
})

test('what is mistyped is said in one line, with what there is', async () => {
  expect(await run(['nothing'])).toMatchObject({ status: 2, complained: expect.stringContaining('isnad help') })
  expect(await run(['ask', '--corpus', 'no-such-folder', 'x y'])).toMatchObject({
    status: 2,
    complained: expect.stringContaining('no-such-folder'),
  })
  expect(await run(['timeline', '--story', 'gone', '--corpus', corpus])).toMatchObject({
    status: 2,
    complained: expect.stringContaining('karabakh-2023-09-20'),
  })
  expect(await run(['timeline', '--stroy', 'x', '--corpus', corpus])).toMatchObject({
    status: 2,
    complained: expect.stringContaining('--stroy'),
  })
  expect(await run(['ask', '--json', '--corpus', corpus], { typed: '{"question": 1}\n' })).toMatchObject({
    status: 2,
    complained: expect.stringContaining('line 1: question'),
  })
  expect(await run(['explain', '--corpus', corpus, '--sentence', '99'])).toMatchObject({
    status: 2,
    complained: expect.stringContaining('1 to 17'),
  })
})

test('explain shows what every rule found, and what was dropped and why', async () => {
  const { printed } = await run(['explain', '--corpus', corpus, '--sentence', '12'])
  expect(printed).toMatch(/count {4}killed 27\.\.27 .*\[.+\]/)
  expect(printed).toMatch(/date {5}2023-09-19 .*\[.+\]/)
  expect(printed).toMatch(/quote {4}السلطات الانفصالية في كاراباخ/)
  expect(printed).toMatch(/ends {5}القرى\. \| the end of its line/)
  expect(printed).toMatch(/tried {4}.+ \| by .+/)
})
