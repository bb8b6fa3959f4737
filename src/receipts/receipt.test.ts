import { expect, test } from 'vitest'
import type { Story } from '../story/story.ts'
import { checkReceipt } from './check-receipt.ts'
import { parseReceipt, type Receipt, signReceipt } from './receipt.ts'
import { BODY, ferryStory, sampleReceipt, sampleSigner } from './receipts.fixture.ts'

const receipt = sampleReceipt()
const [excerpt] = receipt.excerpts
const storiesOf = (...all: Story[]): Map<string, Story> => new Map(all.map((one) => [one.id, one]))
const stories = storiesOf(ferryStory())

const toBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

test('a receipt is good after it was written to a file and read again, with its keys in any order', () => {
  const backwards = Object.fromEntries(Object.entries(receipt).toReversed())
  const read = parseReceipt(toBytes(backwards))
  expect(read.ok && checkReceipt(read.receipt, stories, sampleSigner().publicKey)).toEqual({ outcome: 'good' })
})

// What README and docs say of the signed bytes: another program must come to the same.
test('the signature is of the canonical JSON of all else', () => {
  expect(receipt.signature).toBe(
    sampleSigner().sign(
      new TextEncoder().encode(
        '{"approved":{"at":"2026-05-04T12:00:00.000Z","by":"desk"},"command":"who-said",' +
          `"excerpts":[{"end":67,"language":"en","rule":"quotation, said","sentence":2,"start":24,"story":"ferry",` +
          `"version":"${ferryStory().hash}","words":"“About 27 people were hurt,” Ana Roca said."}],` +
          `"format":1,"input":{"speaker":"Ana Roca"},"key":"${sampleSigner().publicKey}","kind":"isnad-receipt",` +
          '"made":"2026-05-05T08:30:00.000Z","number":12}',
      ),
    ),
  )
})

test.each<[string, Partial<Receipt>]>([
  ['its words', { excerpts: receipt.excerpts.map((one) => ({ ...one, words: 'About 72 people were hurt.' })) }],
  ['its question', { input: { speaker: 'Luis Prat' } }],
  ['who approved it', { approved: null }],
  ['its number', { number: 13 }],
  ['its key', { key: sampleSigner(2).publicKey }],
])('a receipt in which somebody changed %s is forged', (_, changed) => {
  expect(checkReceipt({ ...receipt, ...changed }, stories)).toEqual({ outcome: 'forged' })
})

test('a receipt signed by somebody else is of another key, once the bot’s is known', () => {
  const other = sampleReceipt({}, sampleSigner(2))
  expect(checkReceipt(other, stories)).toEqual({ outcome: 'good' })
  expect(checkReceipt(other, stories, sampleSigner().publicKey)).toEqual({ outcome: 'other-key' })
})

test('of a story that changed, or is not here, that is said', () => {
  const changed = ferryStory(BODY.replace('27', '29'))
  expect(checkReceipt(receipt, storiesOf(changed))).toEqual({ outcome: 'other-version', excerpt, hash: changed.hash })
  expect(checkReceipt(receipt, new Map())).toEqual({ outcome: 'no-story', excerpt })
  const arabic = receipt.excerpts.map((one) => ({ ...one, language: 'ar' }))
  const other = sampleReceipt({ excerpts: arabic })
  expect(checkReceipt(other, stories)).toMatchObject({ outcome: 'no-story', excerpt: { language: 'ar' } })
})

test('words that do not stand at their offsets are told although the key signed them', () => {
  const moved = receipt.excerpts.map((one) => ({ ...one, start: one.start + 1 }))
  expect(checkReceipt(sampleReceipt({ excerpts: moved }), stories)).toMatchObject({ outcome: 'misquoted' })
})

test.each([
  ['nothing', '', 'no JSON'],
  ['half of one', JSON.stringify(receipt).slice(0, 300), 'no JSON'],
  ['a list', '[]', 'no receipt'],
  ['a number', '1', 'no receipt'],
  ['deep brackets', '['.repeat(400_000), 'no JSON'],
  ['deep objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'kind is not right'],
  ['a key more', JSON.stringify({ ...receipt, also: 1 }), 'no receipt'],
  ['no signature', JSON.stringify({ ...receipt, signature: undefined }), 'signature is not right'],
  ['offsets below zero', JSON.stringify(receipt).replace('"start":24', '"start":-1'), 'excerpts.0.start'],
  ['an offset that is no number', JSON.stringify(receipt).replace('"start":24', '"start":1e999'), 'excerpts.0.start'],
  ['half a character', JSON.stringify(receipt).replace('About 27', '\\ud800'), 'damaged'],
])('%s is refused in a line', (_, text, reason) => {
  const read = parseReceipt(new TextEncoder().encode(text))
  expect(read.ok ? 'taken' : read.reason).toContain(reason)
})

test('bytes that are no text are refused', () => {
  expect(parseReceipt(Uint8Array.of(0xff, 0xfe))).toEqual({ ok: false, reason: 'it is not UTF-8' })
})

test('nothing is signed that could not be read again', () => {
  expect(() => signReceipt({ ...receipt, excerpts: [] }, sampleSigner())).toThrow()
})
