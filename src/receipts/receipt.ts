import canonicalize from 'canonicalize'
import { z } from 'zod'

/** What a receipt says it is. */
const KIND = 'isnad-receipt'
const FORMAT = 1

/** Maximum number of bytes of a receipt's file. */
export const MAX_RECEIPT_BYTES = 1_048_576

const moment = z.iso.datetime()
const count = z.int().min(0).max(10_000_000)
const name = z.string().min(1).max(100)

/** One excerpt: which words, and where they stand in which version of which story. */
const excerpt = z.strictObject({
  story: name,
  language: name,
  /** SHA-256 of the version's body, hexadecimal. */
  version: z.string().regex(/^[0-9a-f]{64}$/),
  sentence: count,
  /** UTF-16 offsets into the body. */
  start: count,
  end: count,
  words: z.string().max(10_000),
  /** The rule that found it. */
  rule: name,
})

/** What is signed: an answer with its excerpts, and who let it become public. */
const receiptContent = z.strictObject({
  kind: z.literal(KIND),
  format: z.literal(FORMAT),
  /** Null for an answer that only its asker saw. */
  number: count.nullable(),
  command: name,
  /** What the command was called with; null once it was forgotten. */
  input: z.record(z.string().max(100), z.union([z.string().max(10_000), z.number(), z.boolean()])).nullable(),
  excerpts: z.array(excerpt).min(1).max(2_000),
  /** Who approved it, by id or as `desk`, and when; null where nobody needed to. */
  approved: z.strictObject({ by: name, at: moment.nullable() }).nullable(),
  made: moment,
  /** The public key: the 32 bytes of Ed25519, base64url. */
  key: z.string().regex(/^[\w-]{43}$/),
})

const signedReceipt = receiptContent.extend({ signature: z.string().regex(/^[\w-]{86}$/) })

export type ReceiptContent = Omit<z.infer<typeof receiptContent>, 'kind' | 'format' | 'key'>
export type Receipt = z.infer<typeof signedReceipt>

/** Makes a receipt and signs it. */
export function signReceipt(content: ReceiptContent, { publicKey, sign }: Signing): Receipt {
  const unsigned = receiptContent.parse({ kind: KIND, format: FORMAT, ...content, key: publicKey })
  return { ...unsigned, signature: sign(signedBytes(unsigned)) }
}

interface Signing {
  readonly publicKey: string
  sign(bytes: Uint8Array): string
}

/** The bytes that a signature is of: all but the signature as canonical JSON (RFC 8785) in UTF-8. */
export function signedBytes(receipt: Omit<Receipt, 'signature'>): Uint8Array {
  const { signature: _, ...content } = { signature: '', ...receipt }
  return new TextEncoder().encode(canonicalize(content))
}

type ParsedReceipt = { readonly ok: true; readonly receipt: Receipt } | { readonly ok: false; readonly reason: string }

/** Parses a receipt. Whatever is none, or damaged, is refused with a reason. */
export function parseReceipt(bytes: Uint8Array): ParsedReceipt {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const checked = signedReceipt.safeParse(JSON.parse(text))
    if (!checked.success) return { ok: false, reason: describeIssue(checked.error) }
    signedBytes(checked.data)
    return { ok: true, receipt: checked.data }
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, reason: 'it is no JSON' }
    if (error instanceof TypeError) return { ok: false, reason: 'it is not UTF-8' }
    // A lone half of a character: nothing that was signed holds one.
    if (error instanceof Error && error.message.includes('surrogate')) return { ok: false, reason: 'it is damaged' }
    throw error
  }
}

/** The first thing that is not right, by its place. Its value is not repeated. */
function describeIssue({ issues: [first] }: z.ZodError): string {
  const place = (first?.path ?? []).map(String).join('.')
  return place === '' ? 'it is no receipt' : `${place.slice(0, 100)} is not right`
}
