import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { checkText } from '../src/answers/check/check.ts'
import type { CheckResult } from '../src/answers/check/check-result.ts'
import { foldText } from '../src/story/fold.ts'
import type { Story } from '../src/story/story.ts'

const line = z.object({
  story: z.string(),
  kind: z.string(),
  text: z.string(),
  /** The words of the text that are scored; null if there is nothing to check. */
  item: z.string().nullable(),
  /** The labels that are right. */
  label: z.array(z.string()),
})
type Gold = z.infer<typeof line>

/** A pasted text with its right labels and the result of its check. */
export interface ScoredCheck extends Gold {
  readonly results: readonly CheckResult[]
  readonly isRight: boolean
  /** Whether a true quotation was called false. */
  readonly isFalseAlarm: boolean
}

const NEGATIVE_LABELS: readonly string[] = [
  'differs',
  'attributed-otherwise',
  'absent',
] satisfies CheckResult['label'][]

/** Checks every text of a folder's `check.jsonl` against its story; none if there is no such file. */
export function scoreChecks(folder: string, stories: ReadonlyMap<string, Story>): ScoredCheck[] {
  const file = join(folder, 'check.jsonl')
  if (!existsSync(file)) return []
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return rows.flatMap((row) => {
    const gold = line.parse(JSON.parse(row))
    const story = stories.get(gold.story)
    return story ? [scoreCheck(gold, checkText(story, gold.text))] : []
  })
}

/** Whether all results that overlap the scored words have a right label; if there is nothing to check, there may be none. */
function scoreCheck(gold: Gold, found: readonly CheckResult[]): ScoredCheck {
  const { item, label } = gold
  const about = found.filter(({ text }) => item !== null && (containsWords(text, item) || containsWords(item, text)))
  const right = item === null ? found.length === 0 : about.length > 0 && about.every((one) => label.includes(one.label))
  const alarm = gold.kind.startsWith('verbatim') && about.some((one) => NEGATIVE_LABELS.includes(one.label))
  return { ...gold, results: found, isRight: right, isFalseAlarm: alarm }
}

const containsWords = (text: string, words: string): boolean => plain(text).includes(plain(words))
const plain = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim()

/** Prints right and wrong labels by kind. A true quotation that was called false counts double. */
export function printChecks(held: readonly ScoredCheck[]): void {
  if (held.length === 0) return
  console.log(`${held.length} pasted texts held against ${new Set(held.map(({ story }) => story)).size} stories`)
  const row = (name: string, of: readonly ScoredCheck[]): void => {
    const right = of.filter((one) => one.isRight).length
    console.log(name.padEnd(24) + [of.length, right, of.length - right].map((n) => String(n).padStart(8)).join(''))
  }
  console.log(''.padEnd(24) + ['texts', 'right', 'wrong'].map((head) => head.padStart(8)).join(''))
  for (const [kind, of] of Map.groupBy(held, ({ kind }) => kind)) row(kind, of)
  row('all', held)
  const verbatim = held.filter(({ kind }) => kind.startsWith('verbatim'))
  const swapped = held.filter(({ kind }) => kind.startsWith('swapped-speaker'))
  const alarms = held.filter(({ isFalseAlarm }) => isFalseAlarm).length
  const right = held.filter((one) => one.isRight).length
  console.log(`true quotations called false   ${share(alarms, verbatim.length)}`)
  console.log(`swapped speakers found         ${share(swapped.filter((one) => one.isRight).length, swapped.length)}`)
  console.log(`score                          ${(right / (held.length + alarms)).toFixed(3)}`)
}

const share = (some: number, all: number): string =>
  `${some} of ${all}, ${((100 * some) / Math.max(all, 1)).toFixed(1)} %`
