import { readStoryFile } from '../story/file.ts'
import type { Story } from '../story/story.ts'

interface StoryHead {
  readonly title?: string
  readonly status?: string
  readonly published?: string
}

/** A story for tests and measurements, a sentence a line. */
export function sampleStory(
  id: string,
  language: string,
  sentences: readonly string[],
  { title = 'A story', status = 'usable', published = '2024-03-05' }: StoryHead = {},
): Story {
  const head = `---\ntitle: ${title}\nlanguage: ${language}\npublished: ${published}\nstatus: ${status}\n---\n\n`
  const read = readStoryFile(`${id}.${language}.md`, new TextEncoder().encode(head + sentences.join('\n')))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return { id, ...read.value.edition, translations: [] }
}
