import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Signs receipts with the bot's own key. */
export interface ReceiptSigner {
  /** The public half: the 32 bytes of Ed25519, base64url. It is shown, and anybody can check receipts by it. */
  readonly publicKey: string
  /** The signature of some bytes, base64url. */
  sign(bytes: Uint8Array): string
}

/** The name of the key's file in DATA_DIR. */
export const KEY_FILE = 'receipt-key.pem'
const OWNER_ONLY = 0o600

/** The file holds no key of Ed25519. It is never replaced: receipts that were signed by it could not be checked any more. */
export class KeyError extends Error {}

/** Reads the bot's key from a folder; at the first start it is made. Throws KeyError, or the system's error. */
export async function openReceiptKey(folder: string): Promise<ReceiptSigner> {
  const path = join(folder, KEY_FILE)
  const pem = (await readIfThere(path)) ?? (await makeKeyFile(folder, path))
  const key = parseKey(pem)
  const publicKey = createPublicKey(key).export({ format: 'jwk' }).x
  if (publicKey === undefined) throw new KeyError(`${KEY_FILE} holds no key of Ed25519`)
  return { publicKey, sign: (bytes) => sign(null, bytes, key).toString('base64url') }
}

function parseKey(pem: string): KeyObject {
  let key: KeyObject
  try {
    key = createPrivateKey(pem)
  } catch {
    // The reason could quote the file.
    throw new KeyError(`${KEY_FILE} holds no key`)
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new KeyError(`${KEY_FILE} holds no key of Ed25519`)
  return key
}

/** Makes the file whole and at once, so that of two processes that start together one makes it and both read it. */
async function makeKeyFile(folder: string, path: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const { privateKey } = generateKeyPairSync('ed25519')
  const unfinished = `${path}.${randomBytes(6).toString('hex')}`
  try {
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
    await writeFile(unfinished, pem, { mode: OWNER_ONLY, flag: 'wx', flush: true })
    await link(unfinished, path).catch((error: unknown) => {
      if (!hasCode(error, 'EEXIST')) throw error
    })
  } finally {
    await rm(unfinished, { force: true })
  }
  return readFile(path, 'utf8')
}

const readIfThere = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  })

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
