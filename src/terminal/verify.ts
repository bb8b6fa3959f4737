import { basename, dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { checkReceipt, type ReceiptCheck } from '../receipts/check-receipt.ts'
import { MAX_RECEIPT_BYTES, parseReceipt, type Receipt } from '../receipts/receipt.ts'
import { loadStory, storyFiles } from '../story/corpus.ts'
import { describeFault } from '../story/front-matter.ts'
import { toPrintable } from '../story/printable.ts'
import { readBytes } from '../story/read-bytes.ts'
import { reasonOf } from '../story/reason.ts'
import type { Story } from '../story/story.ts'
import { corpusFolder, corpusOption } from './stories.ts'
import { type Subcommand, type Terminal, UsageError } from './subcommand.ts'

/** The exit status of each outcome; 2 is a receipt that cannot be read. */
const STATUSES = { good: 0, forged: 1, misquoted: 1, 'other-key': 3, 'other-version': 4, 'no-story': 5 } as const

export const verify: Subcommand = {
  name: 'verify',
  usage: 'RECEIPT [--key PUBLIC_KEY] [--corpus DIR]',
  summary:
    'checks a receipt against the stories here: its signature, the version, each excerpt’s words at their offsets',
  async run(words, terminal) {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { ...corpusOption, key: { type: 'string' } },
    })
    const [path, ...others] = positionals
    if (path === undefined || others.length > 0) throw new UsageError('verify: say one RECEIPT')
    const { key } = values
    if (key !== undefined && !/^[\w-]{43}$/.test(key)) throw new UsageError('verify: --key takes 43 characters')
    const receipt = await readReceipt(path)
    const check = checkReceipt(
      receipt,
      await loadCited(await corpusFolder(values.corpus, terminal), receipt, terminal),
      key,
    )
    terminal.print(toPrintable(`${path}: ${describe(check, receipt, key !== undefined)}`))
    return STATUSES[check.outcome]
  },
}

async function readReceipt(path: string): Promise<Receipt> {
  const bytes = await readBytes(dirname(path), basename(path), MAX_RECEIPT_BYTES)
  if (!bytes.ok) throw new UsageError(`${path}: ${bytes.faults[0]?.reason ?? 'cannot be read'}`)
  const read = parseReceipt(bytes.value)
  if (!read.ok) throw new UsageError(`${path}: this is no receipt: ${read.reason}`)
  return read.receipt
}

/** The stories that a receipt cites, as far as they are in the folder. */
async function loadCited(folder: string, { excerpts }: Receipt, terminal: Terminal): Promise<Map<string, Story>> {
  const names = await storyFiles(folder).catch((error: unknown) => {
    throw new UsageError(`${folder} is not a folder of stories: ${reasonOf(error)}`)
  })
  const found = new Map<string, Story>()
  for (const id of new Set(excerpts.map(({ story }) => story))) {
    const { story, faults } = await loadStory(folder, names.get(id) ?? [])
    for (const fault of faults) terminal.printError(describeFault(fault))
    if (story) found.set(id, story)
  }
  return found
}

function describe(check: ReceiptCheck, { key, excerpts, made }: Receipt, isKeyGiven: boolean): string {
  switch (check.outcome) {
    case 'good': {
      const whose = isKeyGiven ? 'by the key you gave' : `by the key ${key}; --key says whether that is the bot’s`
      const all = excerpts.length === 1 ? 'its excerpt stands' : `all ${excerpts.length} of its excerpts stand`
      return `good: ${all} word for word, signed ${made} ${whose}`
    }
    case 'forged':
      return 'forged: the signature is not of this receipt'
    case 'other-key':
      return `other key: it is signed by ${key}`
    case 'misquoted': {
      const { story, language, start, end } = check.excerpt
      return `forged: its words do not stand at ${start}–${end} of ${story}.${language}`
    }
    case 'other-version': {
      const { story, language, version } = check.excerpt
      const versions = `it is of ${version.slice(0, 8)}, the file is ${check.hash.slice(0, 8)}`
      return `other version: signed, but ${story}.${language} is another version here: ${versions}`
    }
    case 'no-story':
      return `no story: signed, but ${check.excerpt.story}.${check.excerpt.language} is not here to check it against`
  }
}
