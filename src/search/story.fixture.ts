import { readStoryFile } from '../story/file.ts'
import type { Story } from '../story/story.ts'

/** A story for tests and measurements, a sentence a line. */
export function sampleStory(
  id: string,
  language: string,
  sentences: readonly string[],
  { title = 'A story', status = 'usable' }: { readonly title?: string; readonly status?: string } = {},
): Story {
  const head = `---\ntitle: ${title}\nlanguage: ${language}\npublished: 2024-03-05\nstatus: ${status}\n---\n\n`
  const read = readStoryFile(`${id}.${language}.md`, new TextEncoder().encode(head + sentences.join('\n')))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return { id, ...read.value.edition, translations: [] }
}
