import { join } from 'node:path'
import { inspectReceiptKey, KEY_FILE, KeyError } from '../../receipts/key.ts'
import { reasonOf } from '../../story/reason.ts'
import { bad, type Finding, good, note } from './finding.ts'

const WHAT = 'receipt key'

/** Looks at the key that receipts are signed with: whether it is there, holds a key, and is its owner's alone. It is never made here. */
export async function checkReceiptKey(dataDir: string): Promise<Finding> {
  const path = join(dataDir, KEY_FILE)
  try {
    const key = await inspectReceiptKey(dataDir)
    if (!key)
      return note(WHAT, 'none yet: it is made at the first start', `keep a copy of ${path} then: no backup holds it`)
    if (key.isOpenToOthers) return bad(WHAT, `${path}: others than its owner may read or write it`, `chmod 600 ${path}`)
    return good(WHAT, `${path}: only its owner can read it, public key ${key.publicKey}`)
  } catch (error) {
    const advice =
      error instanceof KeyError
        ? `put your copy of ${path} back; without one move it away: a new key is made, and old receipts need the old public key`
        : `let the user that the bot runs as read it: chmod 600 ${path}`
    return bad(WHAT, reasonOf(error), advice)
  }
}
