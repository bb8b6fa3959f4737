import { z } from 'zod'
import type { Answer } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import type { AppContext } from '../command/context.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { UserError } from '../command/user-error.ts'
import { type Receipt, type ReceiptContent, signReceipt } from '../receipts/receipt.ts'
import { citeSpan } from '../desk/views.ts'
import { isShown, type ShownAnswer, shownSpan } from './shown-answer.ts'
import { textAnswer } from './text-answer.ts'

const inputOf = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

/** The receipt of an answer, as a file, and how it is checked. Throws UserError where none can be made. */
export async function receiptView(answer: ShownAnswer, newsroom: Newsroom, { signer }: AppContext): Promise<Answer> {
  if (!signer) throw new UserError('noKey')
  const excerpts = answer.citations.filter(isShown).map((one) => toExcerpt(one, answer))
  if (excerpts.length === 0) throw new UserError('noReceipt')
  const { id, record, command, input } = answer
  const receipt = signReceipt(
    {
      number: record?.number ?? null,
      command,
      input: toWellFormed(inputOf.safeParse(input).data ?? null),
      excerpts,
      approved: await approvalOf(answer, newsroom),
      made: newsroom.storage.now().toISOString(),
    },
    signer,
  )
  const file = `receipt-${record?.number ?? id}.json`
  // A line of its own: in Arabic it would be turned round.
  const call = phrase('commandLine', { text: `isnad verify ${file} --key ${signer.publicKey}` })
  const head = record ? [phrase('receipt'), phrase('recordNumber', { number: record.number })] : [phrase('receipt')]
  return { ...textAnswer(head, [], [phrase('receiptHow'), call]), files: [{ name: file, text: toText(receipt) }] }
}

const toText = (receipt: Receipt): string => `${JSON.stringify(receipt, null, 2)}\n`

function toExcerpt(citation: ShownAnswer['citations'][number], { versions }: ShownAnswer) {
  const { hash: version, sentence } = shownSpan(citation)
  const { start, end, text: words } = citeSpan(shownSpan(citation), versions).sentence.excerpt
  const { story, language, rule } = citation
  return { story, language, version, sentence, start, end, words, rule }
}

/** Who approved an answer, and when; null where nobody needed to. */
async function approvalOf({ id, record }: ShownAnswer, newsroom: Newsroom): Promise<ReceiptContent['approved']> {
  const { storage, server, settings } = newsroom
  if (record?.way !== 'offer') return null
  const log = await storage.readAuditLog({ server, answer: id })
  const approved = log.findLast(({ event }) => event === 'approve')
  if (!approved) return null
  return { by: settings['name-approver'] && approved.actor ? approved.actor : 'desk', at: approved.at }
}

/** Text in which no half of a character stands alone: what is signed has none. */
const toWellFormed = (input: ReceiptContent['input']): ReceiptContent['input'] =>
  input &&
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, typeof value === 'string' ? value.toWellFormed() : value]),
  )
