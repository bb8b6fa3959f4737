import type { Answer, AnswerItem } from '../answers/answer.ts'
import type { AnswerRecord } from '../desk/answer-record.ts'
import { firstPage, isItemOf } from '../desk/views.ts'

/** Runs the command of a record on the version of its story with a hash; null where it cannot be run. */
type RerunOnVersion = (hash: string) => Promise<Answer | null>

/**
 * What the picture of an answer on record shows: the items that stand, and those of the newer version in place of what was
 * corrected. Null where there is nothing to draw.
 */
export async function toPictured(
  record: AnswerRecord,
  rerun: Answer | null,
  rerunOn: RerunOnVersion,
): Promise<Answer | null> {
  if (!rerun || record.state === 'withdrawn') return null
  const items = new Set<AnswerItem>()
  const reruns = new Map<string, Answer | null>()
  for (const citation of firstPage(record, rerun).citations) {
    const { standing, removed, now } = citation
    if (removed || standing === 'checked' || standing === 'withdrawn') continue
    const found = rerun.items.find((item) => isItemOf(item, citation))
    if (standing === 'kept') {
      if (found) items.add(found)
      continue
    }
    if (!reruns.has(now.hash)) reruns.set(now.hash, await rerunOn(now.hash))
    for (const item of reruns.get(now.hash)?.items ?? [])
      if ('cite' in item && item.cite?.sentence.n === now.sentence) items.add(item)
  }
  return { ...rerun, items: [...items] }
}
