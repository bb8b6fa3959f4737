import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { BODY, sampleReceipt, sampleSigner } from '../receipts/receipts.fixture.ts'
import { runInTest } from './terminal.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

const HEAD = '---\ntitle: A ferry\nlanguage: en\npublished: 2026-05-04\n---\n'
/** A folder of stories with one of some text, or with none. */
function corpusOf(name: string, body?: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  if (body !== undefined) writeFileSync(join(path, 'ferry.en.md'), HEAD + body)
  return path
}
const same = corpusOf('same', BODY)
const changed = corpusOf('changed', BODY.replace('27', '29'))
const empty = corpusOf('empty')

function receiptFile(name: string, content: string | object): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  return path
}
const good = receiptFile('good.json', sampleReceipt())
const { publicKey } = sampleSigner()
const verify = (...words: string[]) => runInTest(['verify', ...words])

test.each([
  ['stands', [good, '--corpus', same, '--key', publicKey], 0, 'good: its excerpt stands word for word'],
  ['is signed by whoever', [good, '--corpus', same], 0, `by the key ${publicKey}; --key says whether`],
  ['is of another key', [good, '--corpus', same, '--key', sampleSigner(2).publicKey], 3, 'other key'],
  ['is of another version', [good, '--corpus', changed, '--key', publicKey], 4, 'other version'],
  ['is of a story that is not here', [good, '--corpus', empty], 5, 'no story: signed, but ferry.en is not here'],
])('a receipt that %s: one line and a status of its own', async (_, words, status, line) => {
  const result = await verify(...words)
  expect(result).toMatchObject({ status, complained: '' })
  expect(result.printed).toContain(line)
  expect(result.printed).not.toContain('\n')
})

test('a forged one is called so, whatever it holds is not acted on', async () => {
  const escapes = { ...sampleReceipt(), input: { speaker: '\u001b[2J\u202e' }, command: '\u001b[2J' }
  const { status, printed } = await verify(receiptFile('forged.json', escapes), '--corpus', same)
  expect([status, printed]).toEqual([1, `${join(folder, 'forged.json')}: forged: the signature is not of this receipt`])
})

test.each([
  ['without a file', [], 'say one RECEIPT'],
  ['with two', [good, good], 'say one RECEIPT'],
  ['with a key that is none', [good, '--key', 'abc'], '43 characters'],
  ['with a file that is not there', [join(folder, 'none')], 'not there'],
  ['with a folder', [same], 'is a folder'],
  ['with a picture', [receiptFile('picture', '\u0000PNG')], 'no JSON'],
  ['with a huge file', [receiptFile('huge', ' '.repeat(1_048_577))], 'at most 1048576 bytes'],
  ['without stories', [good, '--corpus', join(folder, 'nowhere')], 'not a folder of stories'],
])('%s it is refused in one line', async (_, words, reason) => {
  const { status, complained, printed } = await verify(...words)
  expect(status).toBe(2)
  expect(printed).toBe('')
  expect(complained).toContain(reason)
  expect(complained).not.toContain('\n')
})

test('a link is not followed', async () => {
  const link = join(folder, 'link.json')
  symlinkSync(good, link)
  expect(await verify(link)).toMatchObject({ status: 2, complained: expect.stringContaining('links are not followed') })
})
