import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
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
/** The rights of all but the owner. */
const OTHERS = 0o077

/** The file holds no key of Ed25519. It is never replaced: receipts that were signed by it could not be checked any more. */
export class KeyError extends Error {}

/** Reads the bot's key from a folder; at the first start it is made. Throws KeyError, or the system's error. */
export async function openReceiptKey(folder: string): Promise<ReceiptSigner> {
  const path = join(folder, KEY_FILE)
  const key = parseKey((await readIfThere(path)) ?? (await makeKeyFile(folder, path)))
  return { publicKey: publicHalf(key), sign: (bytes) => sign(null, bytes, key).toString('base64url') }
}

/** What there is to see of the bot's key in a folder; undefined if there is none. Throws KeyError, or the system's error. */
export async function inspectReceiptKey(
  folder: string,
): Promise<{ readonly publicKey: string; readonly isOpenToOthers: boolean } | undefined> {
  const path = join(folder, KEY_FILE)
  const pem = await readIfThere(path)
  if (pem === undefined) return undefined
  const { mode } = await stat(path)
  // Windows has no such rights.
  const isOpenToOthers = process.platform !== 'win32' && (mode & OTHERS) !== 0
  return { publicKey: publicHalf(parseKey(pem)), isOpenToOthers }
}

function publicHalf(key: KeyObject): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' })
  if (x === undefined) throw new KeyError(`${KEY_FILE} holds no key of Ed25519`)
  return x
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
