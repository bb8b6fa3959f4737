import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { runInTest } from './terminal.fixture.ts'

const corpus = mkdtempSync(join(tmpdir(), 'hostile-'))
afterAll(() => rmSync(corpus, { recursive: true }))
writeFileSync(
  join(corpus, 'ferry.en.md'),
  '---\ntitle: A ferry\nlanguage: en\npublished: 2024-01-02\n---\n\nThe storm injured 12 people \u001b[2J\u009b31mon the ferry.\n',
)
const ask = (question: string, language = ar) => runInTest(['ask', '--corpus', corpus, question], { language })

test('nothing in a story or a question is acted on by the terminal', async () => {
  const { printed } = await ask('How many people \u001b]0;x\u0007 were injured?')
  expect(printed).toContain('The storm injured 12 people \\u001b[2J\\u009b31mon the ferry.')
  expect(printed).toContain('\\u001b]0;x\\u0007')
  expect(printed.replaceAll('\n', '')).toMatch(/^[^\p{Cc}]*$/u)
  const { complained } = await runInTest(['ask', '--corpus', corpus, '--story', '\u001b[2J', 'who?'])
  expect(complained).toContain('\\u001b[2J')
  expect(complained).toMatch(/^[^\p{Cc}]*$/u)
})

test('a question that is too long, or one word again and again, is refused in the language of the reader', async () => {
  expect(await ask(`كم ${'عدد '.repeat(1_500)}`)).toMatchObject({
    status: 2,
    printed: '',
    complained: expect.stringMatching(/^isnad: «question» أطول من اللازم/),
  })
  expect(await ask('injured '.repeat(30))).toMatchObject({
    status: 2,
    complained: 'isnad: This is one word again and again. Ask with it once, or better in a sentence.',
  })
})

test('of questions in a file those that cannot be asked are refused, and the others are answered', async () => {
  const questions = ['', 'a'.repeat(6_000), 'injured '.repeat(30), 'How many people were injured?']
  const typed = questions.map((question) => JSON.stringify({ question })).join('\n')
  const { printed } = await runInTest(['ask', '--corpus', corpus, '--json'], { typed })
  const rows = printed.split('\n').map((line): { status: string } => JSON.parse(line))
  expect(rows.map(({ status }) => status)).toEqual(['refused', 'refused', 'refused', 'answered'])
})
