import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { checkTextAndFacts } from '../src/answers/check/check.ts'
import { isInStory } from '../src/answers/check/fact-check.ts'
import type { Story } from '../src/story/story.ts'

const line = z.object({
  story: z.string(),
  kind: z.string(),
  text: z.string(),
  /** The name or date of the text that is scored. */
  item: z.string(),
  /** The labels that are right; `none` where nothing need be said of it. */
  label: z.array(z.string()),
})

/** What was said of a name or a date of a pasted text. */
export interface ScoredFact extends z.infer<typeof line> {
  /** The labels of all that overlaps it; `none` for nothing. */
  readonly found: readonly string[]
  readonly isRight: boolean
  /** Whether what the story has was called missing, or no name was called one. */
  readonly isFalseAlarm: boolean
}

/** Checks every name and date of a folder's `check-facts.jsonl` against its story; none if there is no such file. */
export function scoreFacts(folder: string, stories: ReadonlyMap<string, Story>): ScoredFact[] {
  const file = join(folder, 'check-facts.jsonl')
  if (!existsSync(file)) return []
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return rows.flatMap((row) => {
    const gold = line.parse(JSON.parse(row))
    const story = stories.get(gold.story)
    if (!story) return []
    const { names, dates } = checkTextAndFacts(story, gold.text)
    const labels = [...names, ...dates].filter((one) => overlaps(one.text, gold.item)).map((one) => one.label)
    const found = labels.length > 0 ? labels : ['none']
    const isMissing = labels.some((label) => !isInStory(label) && label !== 'similar' && !gold.label.includes(label))
    return { ...gold, found, isRight: found.every((one) => gold.label.includes(one)), isFalseAlarm: isMissing }
  })
}

const overlaps = (text: string, item: string): boolean => text.includes(item) || item.includes(text)

/** Prints how many names and dates stand as they should, by kind. */
export function printFacts(scored: readonly ScoredFact[]): void {
  if (scored.length === 0) return
  console.log(`${scored.length} names and dates held against ${new Set(scored.map(({ story }) => story)).size} stories`)
  console.log(''.padEnd(24) + ['texts', 'right', 'silent', 'wrong'].map((head) => head.padStart(8)).join(''))
  const row = (name: string, of: readonly ScoredFact[]): void => {
    const right = of.filter(({ isRight }) => isRight).length
    const silent = of.filter(({ isRight, found }) => !isRight && found[0] === 'none').length
    const counts = [of.length, right, silent, of.length - right - silent]
    console.log(name.padEnd(24) + counts.map((n) => String(n).padStart(8)).join(''))
  }
  for (const [kind, of] of Map.groupBy(scored, ({ kind }) => kind)) row(kind, of)
  row('all', scored)
  console.log(`called missing and is not      ${scored.filter(({ isFalseAlarm }) => isFalseAlarm).length}`)
}
