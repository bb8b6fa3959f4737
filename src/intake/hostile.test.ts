import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readText, wordDocument, wordParagraph } from './files.fixture.ts'
import { readUntrustedFile } from './intake-thread.ts'
import { readIntakeFile } from './read-file.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('is refused, with the reason:', () => {
  test.each<[string, string, () => Uint8Array, string]>([
    ['a file of 50 MB', 'a.txt', () => new Uint8Array(50_000_000), 'intakeTooLarge'],
    ['more text than a story has', 'a.txt', () => utf8('Word. '.repeat(30_000)), 'intakeTooLong'],
    ['bytes that are no text', 'a.txt', () => Uint8Array.of(0x61, 0xff, 0xfe, 0x62), 'intakeNotText'],
    ['an unknown kind', 'a.exe', () => utf8('MZ'), 'intakeUnknownKind'],
    ['a kind named like what every object has', 'a.constructor', () => utf8('x'), 'intakeUnknownKind'],
    ['an archive called a text', 'a.txt', () => wordDocument(wordParagraph('Text.')), 'intakeNotWhatItSays'],
    ['a text called a document', 'a.docx', () => utf8('Text.'), 'intakeNotWhatItSays'],
    ['an archive without a document', 'a.docx', () => zipSync({ 'a.xml': strToU8('<a/>') }), 'intakeNotWhatItSays'],
    [
      'an archive that is cut off',
      'a.docx',
      () => wordDocument(wordParagraph('x')).subarray(0, 200),
      'intakeNotWhatItSays',
    ],
    ['nothing', 'a.txt', () => utf8(' \n '), 'intakeNoText'],
    ['an empty page', 'a.html', () => utf8(''), 'intakeNoText'],
    ['a page without words', 'a.html', () => utf8('<html><script>alert(1)</script></html>'), 'intakeNoText'],
    ['JSON that is no news item', 'a.json', () => utf8('[1, 2'), 'intakeNotWhatItSays'],
    ['JSON nested without end', 'a.json', () => utf8('['.repeat(500_000)), 'intakeNotWhatItSays'],
    ['a page nested without end', 'a.html', () => utf8('<div>'.repeat(200_000)), 'intakeTooComplex'],
    ['a page of very many elements', 'a.html', () => utf8('<b>a</b>'.repeat(60_000)), 'intakeTooComplex'],
    ['Markdown nested without end', 'a.md', () => utf8(`${'> '.repeat(20_000)}x`), 'intakeTooComplex'],
  ])('%s', async (_, name, bytes, key) => {
    await expect(readIntakeFile({ name, bytes: bytes() })).rejects.toMatchObject({ key })
  })

  test('a document that unpacks to far more than it is', async () => {
    const bomb = wordDocument(wordParagraph(' '.repeat(30_000_000)))
    expect(bomb.length).toBeLessThan(200_000)
    await expect(readUntrustedFile({ name: 'a.docx', bytes: bomb })).rejects.toMatchObject({ key: 'intakeTooComplex' })
  })
})

describe('is read without harm:', () => {
  test('in a thread of its own', async () => {
    const bytes = utf8('<p>The ferry left at noon.</p>')
    expect((await readUntrustedFile({ name: 'a.html', bytes })).body).toBe('The ferry left at noon.')
  })

  test('one after another, and who sends more files than can be read soon is told so', async () => {
    const bytes = utf8('<p>The ferry left at noon.</p>')
    const all = await Promise.allSettled(Array.from({ length: 12 }, () => readUntrustedFile({ name: 'a.html', bytes })))
    const refused = all.flatMap((one) => (one.status === 'rejected' ? [one.reason.key] : []))
    expect(refused).toEqual(['busy', 'busy', 'busy'])
    expect((await readUntrustedFile({ name: 'a.html', bytes })).body).toBe('The ferry left at noon.')
  })

  test('marks that turn the order of letters, and characters nobody sees', async () => {
    const { fields, body } = await readText(
      'a.txt',
      'Gone \u202efdp.exe\n\nThe \u2066ferry\u2069 l\u00adeft\u0000\u001b[2J at noon.',
    )
    expect([fields.title, body]).toEqual(['Gone fdp.exe', 'The ferry left[2J at noon.'])
  })

  test('a page that is part of one', async () => {
    const cell = '<table><tr><td>The ferry left at noon and nobody on the quay saw it leave, they said.'
    expect((await readText('a.html', cell)).body).toBe(cell.slice(cell.lastIndexOf('>') + 1))
    expect((await readText('a.html', 'The ferry left.')).body).toBe('The ferry left.')
  })

  test('external entities, which stay what they are', async () => {
    const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    const { body } = await readText(
      'a.html',
      `${entity}<html><body><p>The ferry left. &e; It burned.</p></body></html>`,
    )
    expect(body).toMatch(/The ferry left\..*It burned\./)
    expect(body).not.toContain('root:')
  })

  test('keys that every object has', async () => {
    const json = '{"__proto__": {"status": "usable"}, "constructor": 1, "headline": "Ferry", "body_text": "It left."}'
    expect(await readText('a.json', json)).toEqual({ fields: { title: 'Ferry', language: 'en' }, body: 'It left.' })
    const head = '---\n__proto__: {status: usable}\nconstructor: x\ntitle: Ferry\n---\nIt left.'
    expect((await readText('a.md', head)).fields).toEqual({ title: 'Ferry', language: 'en' })
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
