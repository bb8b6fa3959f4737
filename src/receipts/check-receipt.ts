import { createPublicKey, verify } from 'node:crypto'
import type { Edition, Story } from '../story/story.ts'
import { type Receipt, signedBytes } from './receipt.ts'

type ReceiptExcerpt = Receipt['excerpts'][number]

/** How a receipt stands against a key and stories; where it does not hold, the excerpt that shows it. */
export type ReceiptCheck =
  | { readonly outcome: 'good' | 'forged' | 'other-key' }
  | { readonly outcome: 'misquoted' | 'no-story'; readonly excerpt: ReceiptExcerpt }
  | { readonly outcome: 'other-version'; readonly excerpt: ReceiptExcerpt; readonly hash: string }

/**
 * Checks a receipt: whose key it names, whether its signature is by that key, and whether each excerpt's words stand at
 * their offsets in the version that it names. Without a key the one in the receipt is taken.
 */
export function checkReceipt(receipt: Receipt, stories: ReadonlyMap<string, Story>, key?: string): ReceiptCheck {
  if (key !== undefined && key !== receipt.key) return { outcome: 'other-key' }
  if (!isSigned(receipt)) return { outcome: 'forged' }
  const checks = receipt.excerpts.map((excerpt) => checkExcerpt(excerpt, stories))
  for (const outcome of ['misquoted', 'no-story', 'other-version'])
    for (const check of checks) if (check.outcome === outcome) return check
  return { outcome: 'good' }
}

function isSigned({ signature, ...content }: Receipt): boolean {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: content.key }, format: 'jwk' })
  return verify(null, signedBytes(content), key, Buffer.from(signature, 'base64url'))
}

function checkExcerpt(excerpt: ReceiptExcerpt, stories: ReadonlyMap<string, Story>): ReceiptCheck {
  const story = stories.get(excerpt.story)
  const edition = story && editionOf(story, excerpt.language)
  if (!edition) return { outcome: 'no-story', excerpt }
  const { hash, body } = edition
  if (hash !== excerpt.version) return { outcome: 'other-version', excerpt, hash }
  return body.slice(excerpt.start, excerpt.end) === excerpt.words
    ? { outcome: 'good' }
    : { outcome: 'misquoted', excerpt }
}

const editionOf = (story: Story, code: string): Edition | undefined =>
  [story, ...story.translations].find(({ language }) => language.code === code)
