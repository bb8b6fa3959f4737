import { z } from 'zod'
import type { FrontMatter } from './front-matter.ts'

/** What is known of a story that is to be added, by the names of the front matter. Nothing in it is checked yet. */
export type StoryFields = {
  readonly [name in keyof FrontMatter]?: (name extends 'sources' | 'servers' ? readonly string[] : string) | undefined
}

/** The fields of a front matter, in the order in which they stand in a file. */
export const FIELD_NAMES = [
  'title',
  'language',
  'published',
  'updated',
  'publisher',
  'sources',
  'url',
  'rights',
  'status',
  'embargoed-until',
  'servers',
  'public',
  'notice',
  'translation-of',
] as const satisfies readonly (keyof FrontMatter)[]

const text = z.string().optional()
const list = z.array(z.string()).optional()

/** Fields as they are stored. */
export const storyFields: z.ZodType<StoryFields> = z.object({
  title: text,
  language: text,
  published: text,
  updated: text,
  publisher: text,
  sources: list,
  url: text,
  rights: text,
  status: text,
  'embargoed-until': text,
  servers: list,
  public: text,
  notice: text,
  'translation-of': text,
})
