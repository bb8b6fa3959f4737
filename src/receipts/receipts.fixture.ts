import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { sampleEdition } from '../desk/edition.fixture.ts'
import type { Story } from '../story/story.ts'
import type { ReceiptSigner } from './key.ts'
import { type Receipt, type ReceiptContent, signReceipt } from './receipt.ts'

/** A signer whose key is the same in every run, one for each number. */
export function sampleSigner(number = 1): ReceiptSigner {
  const seed = Buffer.alloc(32, number)
  const head = Buffer.from('302e020100300506032b657004220420', 'hex')
  const key = createPrivateKey({ key: Buffer.concat([head, seed]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key).export({ format: 'jwk' }).x ?? ''
  return { publicKey, sign: (bytes) => sign(null, bytes, key).toString('base64url') }
}

export const BODY = 'The ferry left at noon. “About 27 people were hurt,” Ana Roca said.'
export const ferryStory = (body = BODY): Story => ({ id: 'ferry', ...sampleEdition(body), translations: [] })

/** The receipt of an answer that cites the second sentence of the story. */
export function sampleReceipt(more: Partial<ReceiptContent> = {}, signer = sampleSigner()): Receipt {
  const { hash, body, sentences } = ferryStory()
  const { start = 0, end = 0 } = sentences[1]?.excerpt ?? {}
  const place = { story: 'ferry', language: 'en', version: hash, sentence: 2, start, end }
  return signReceipt(
    {
      number: 12,
      command: 'who-said',
      input: { speaker: 'Ana Roca' },
      excerpts: [{ ...place, words: body.slice(start, end), rule: 'quotation, said' }],
      approved: { by: 'desk', at: '2026-05-04T12:00:00.000Z' },
      made: '2026-05-05T08:30:00.000Z',
      ...more,
    },
    signer,
  )
}
