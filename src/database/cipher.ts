import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16
const KEY_BYTES = 32
/** What everything encrypted begins with. */
const PREFIX = 'enc:1:'

/**
 * Encrypts with AES-256-GCM under keys derived from one. What is looked for, as the id of a person, is encrypted to the same
 * text each time: its nonce is a keyed hash of it (HMAC-SHA-256). Other texts have a nonce by chance.
 */
export class Cipher {
  readonly #key: Buffer
  readonly #nonceKey: Buffer

  constructor(dataKey: Buffer) {
    this.#key = deriveKey(dataKey, 'isnad: encryption')
    this.#nonceKey = deriveKey(dataKey, 'isnad: nonces')
  }

  encryptSought(text: string): string {
    return this.#encrypt(text, createHmac('sha256', this.#nonceKey).update(text).digest().subarray(0, NONCE_BYTES))
  }

  encryptWords(words: string): string {
    return this.#encrypt(words, randomBytes(NONCE_BYTES))
  }

  /** Throws node:crypto's error for what another key encrypted, or for what was changed since. */
  decrypt(encrypted: string): string {
    const bytes = Buffer.from(encrypted.slice(PREFIX.length), 'base64url')
    const end = bytes.length - TAG_BYTES
    const decipher = createDecipheriv(ALGORITHM, this.#key, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    }).setAuthTag(bytes.subarray(end))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, end)), decipher.final()]).toString()
  }

  #encrypt(text: string, nonce: Buffer): string {
    const cipher = createCipheriv(ALGORITHM, this.#key, nonce, { authTagLength: TAG_BYTES })
    const bytes = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
    return PREFIX + bytes.toString('base64url')
  }
}

const deriveKey = (dataKey: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', dataKey, '', purpose, KEY_BYTES))

/** Whether a text looks as what a cipher returns. */
export const isEncrypted = (text: unknown): text is string => typeof text === 'string' && text.startsWith(PREFIX)
