import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { runInTest } from './terminal.fixture.ts'

const QUESTION = 'How many people were hurt?'
const answer = z.object({ story: z.string().nullable(), status: z.string(), passages: z.array(z.unknown()) })

let corpus = ''
beforeEach(() => {
  corpus = mkdtempSync(join(tmpdir(), 'ask-'))
  write('ferry')
})
afterEach(() => rmSync(corpus, { recursive: true }))

function write(id: string, more = '', body = 'The ferry left at noon. About 27 people were hurt.'): void {
  const head = `title: A ferry\nlanguage: en\npublished: 2026-05-04\n${more}`
  writeFileSync(join(corpus, `${id}.en.md`), `---\n${head}---\n\n${body}\n`)
}

/** The answers as JSON, of a question that is typed in or given. */
async function answers(typed = '', ...words: string[]): Promise<z.infer<typeof answer>[]> {
  const { printed } = await runInTest(['ask', '--corpus', corpus, '--json', ...words], { typed })
  return printed.split('\n').map((line) => answer.parse(JSON.parse(line)))
}
const asked = `${JSON.stringify({ question: QUESTION })}\n`

test('where there is one story it is the one that is asked, in words and as JSON', async () => {
  const named = await answers('', '--story', 'ferry', QUESTION)
  expect(named).toMatchObject([{ story: 'ferry', status: 'answered' }])
  expect(await answers('', QUESTION)).toEqual(named)
  expect(await answers(asked)).toEqual(named)
  const { printed } = await runInTest(['ask', '--corpus', corpus, QUESTION])
  expect(printed).toContain('About 27 people were hurt.')
})

test('of several all are searched; one that is held back is none of them', async () => {
  write('port', 'status: withheld\n', 'About 99 people were hurt at the port.')
  expect(await answers(asked)).toMatchObject([{ story: 'ferry' }])
  expect((await runInTest(['ask', '--corpus', corpus, '--json', '--story', 'port', QUESTION])).complained).toContain(
    'there is no story "port"',
  )
  write('port', '', 'The port was shut all day. Nobody came.')
  expect(await answers(asked)).toMatchObject([{ story: null, passages: [{ story: 'ferry' }] }])
})
