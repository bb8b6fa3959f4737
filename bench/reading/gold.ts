import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { VICTIMS } from '../../src/claims/claim.ts'
import { OUTCOMES } from '../../src/languages/casualties.ts'
import { loadCorpus } from '../../src/story/corpus.ts'
import { describeFault } from '../../src/story/front-matter.ts'
import type { Story } from '../../src/story/story.ts'
import { findOccurrences } from '../occurrences.ts'

/** Fields of every entry: the words of the page that locate it, and whether careful readers may differ on it. */
const entry = { evidence: z.string().min(1), optional: z.boolean() }
const figure = z.int().min(0).nullable()

/** Everything that a careful reader finds in a page. A speaker, relay or claimant may be named in several ways. */
const gold = z.object({
  story: z.string(),
  quotes: z.array(
    z.object({
      ...entry,
      speaker: z.array(z.string()).min(1),
      form: z.enum(['direct', 'indirect', 'mixed']),
      relays: z.array(z.string()),
    }),
  ),
  casualties: z.array(
    z.object({
      ...entry,
      outcome: z.enum(OUTCOMES),
      min: figure,
      max: figure,
      victims: z.enum(VICTIMS),
      claimant: z.array(z.string()),
    }),
  ),
  timeline: z.array(z.object({ ...entry, value: z.string().min(1), expression: z.string() })),
})
export type Gold = z.infer<typeof gold>

/** A page with its gold annotations. */
export interface Page {
  readonly story: Story
  readonly gold: Gold
}

/** Loads the pages of a folder, each `ID.LANG.md` with its `ID.gold.json`. Throws on a bad file, or words that a page lacks. */
export async function loadPages(folder: string): Promise<Page[]> {
  const { stories, faults } = await loadCorpus(folder)
  if (faults.length > 0) throw new Error(faults.map(describeFault).join('\n'))
  return [...stories.values()].map((story) => {
    const name = `${story.id}.gold.json`
    const read = gold.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`)
    const { quotes, casualties, timeline } = read.data
    const lost = [...quotes, ...casualties, ...timeline].find(
      ({ evidence }) => findOccurrences(story.body, evidence).length === 0,
    )
    if (lost) throw new Error(`${name}: no such words in the page: ${lost.evidence}`)
    if (read.data.story !== story.id) throw new Error(`${name}: is the gold of ${read.data.story}`)
    return { story, gold: read.data }
  })
}
