import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { KEY_FILE, KeyError, openReceiptKey } from './key.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'key-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a key is made once, for its owner alone, and is the same ever after', async () => {
  const data = join(folder, 'data')
  const first = await openReceiptKey(data)
  expect(statSync(join(data, KEY_FILE)).mode & 0o777).toBe(0o600)
  expect(readdirSync(data)).toEqual([KEY_FILE])
  const second = await openReceiptKey(data)
  expect(second.publicKey).toBe(first.publicKey)
  expect(second.sign(Buffer.from('x'))).toBe(first.sign(Buffer.from('x')))
})

test('processes that start at one moment have one key', async () => {
  const keys = await Promise.all(Array.from({ length: 8 }, () => openReceiptKey(folder)))
  expect(new Set(keys.map(({ publicKey }) => publicKey)).size).toBe(1)
  expect(readdirSync(folder)).toEqual([KEY_FILE])
})

const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' })

test.each([
  ['is empty', ''],
  ['is damaged', '-----BEGIN PRIVATE KEY-----\nsecret-walrus\n-----END PRIVATE KEY-----\n'],
  ['holds another kind of key', rsa],
])('a file that %s is refused, stays as it is and is not quoted', async (_, text) => {
  const path = join(folder, KEY_FILE)
  writeFileSync(path, text)
  const error = await openReceiptKey(folder).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(KeyError)
  expect(String(error)).not.toContain('walrus')
  expect(readFileSync(path, 'utf8')).toBe(text)
})
