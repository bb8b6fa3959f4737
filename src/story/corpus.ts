import { readdir } from 'node:fs/promises'
import { type StoryFile, readStoryFile } from './file.ts'
import type { Fault, ParseResult } from './front-matter.ts'
import { readBytes } from './read-bytes.ts'
import type { Edition, Story } from './story.ts'

/** The stories that could be read, by id, and the faults of all other files. */
interface Corpus {
  readonly stories: ReadonlyMap<string, Story>
  readonly faults: readonly Fault[]
}

/** Reads every `*.md` of a folder but README.md. A bad file is a fault; the others load. Links are not followed. */
export async function loadCorpus(folder: string): Promise<Corpus> {
  const stories = new Map<string, Story>()
  const faults: Fault[] = []
  for (const [id, names] of await storyFiles(folder)) {
    const { story, faults: found } = await loadStory(folder, names)
    if (story) stories.set(id, story)
    faults.push(...found)
  }
  return { stories, faults }
}

/** The names of the files of each story in a folder, by its id: all that end in `.md` or `.MD`, so that none is passed over unsaid. */
export async function storyFiles(folder: string): Promise<Map<string, string[]>> {
  const names = (await readdir(folder)).filter((name) => /\.md$/i.test(name) && name !== 'README.md').sort()
  return Map.groupBy(names, storyIdOf)
}

/** The id of the story that a file is of, by its name. */
export const storyIdOf = (name: string): string => name.slice(0, name.indexOf('.'))

/** A file of a story as it was found: its bytes, or why they could not be read. */
export interface FoundFile {
  readonly name: string
  readonly bytes: ParseResult<Uint8Array>
}

/** The editions of one story, joined, and what is wrong with its files. */
export interface ParsedStory {
  readonly story: Story | undefined
  readonly faults: readonly Fault[]
}

/** Reads the editions of one story. */
export const loadStory = async (folder: string, names: readonly string[]): Promise<ParsedStory> =>
  parseStory(await findFiles(folder, names))

/** Reads the bytes of some files of a folder. */
export async function findFiles(folder: string, names: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  for (const name of names) found.push({ name, bytes: await readBytes(folder, name) })
  return found
}

/** Parses the files of one story. */
export function parseStory(found: readonly FoundFile[]): ParsedStory {
  const faults: Fault[] = []
  const files: (StoryFile & { name: string })[] = []
  for (const { name, bytes } of found) {
    const read = bytes.ok ? readStoryFile(name, bytes.value) : bytes
    if (read.ok) files.push({ ...read.value, name })
    else faults.push(...read.faults)
  }
  const { stories, faults: unjoined } = joinEditions(files)
  const [story] = stories.values()
  return { story, faults: [...faults, ...unjoined] }
}

/** Joins the editions of each id into one story. */
export function joinEditions(files: readonly (StoryFile & { name: string })[]): Corpus {
  const faults: Fault[] = []
  const stories = new Map<string, Story>()
  for (const [id, editions] of Map.groupBy(files, (file) => file.id)) {
    const originals = editions.filter(({ edition }) => !edition.about['translation-of'])
    const [original, second] = originals
    if (!original || second) {
      const field = 'translation-of'
      for (const { name } of original ? originals : editions)
        faults.push({
          file: name,
          field,
          value: '',
          reason: `${id} needs exactly one original edition, and has ${originals.length}`,
        })
      continue
    }
    const translations: Edition[] = []
    for (const { name, edition } of editions) {
      if (edition === original.edition) continue
      const fault =
        findMisalignment(name, original.edition, edition) ?? findOtherServers(name, original.edition, edition)
      if (fault) faults.push(fault)
      else translations.push(edition)
    }
    // A story whose translation is out of step is refused whole: no sentence may be shown with another's translation.
    if (translations.length === editions.length - 1) stories.set(id, { id, ...original.edition, translations })
  }
  return { stories, faults }
}

/** Why a translation is not shown where its original is, or nothing. */
function findOtherServers(file: string, original: Edition, translation: Edition): Fault | undefined {
  const list = ({ about }: Edition): string => about.servers?.toSorted().join(', ') ?? ''
  // The original decides: one that says otherwise would be taken at its word by whoever wrote it.
  if (!translation.about.servers || list(original) === list(translation)) return undefined
  return {
    file,
    field: 'servers',
    value: list(translation),
    reason: `the original belongs to ${list(original) || 'all'}`,
  }
}

/** Why a translation does not stand beside its original sentence by sentence, or nothing. */
function findMisalignment(file: string, original: Edition, translation: Edition): Fault | undefined {
  const of = translation.about['translation-of']
  if (of !== original.language.code)
    return { file, field: 'translation-of', value: of ?? '', reason: `the original is in "${original.language.code}"` }
  const paragraphs = (edition: Edition): Map<number, number> =>
    new Map([...Map.groupBy(edition.sentences, (s) => s.paragraph)].map(([p, list]) => [p, list.length]))
  const wanted = paragraphs(original)
  const found = paragraphs(translation)
  for (let p = 1; p <= Math.max(wanted.size, found.size); p++)
    if (wanted.get(p) !== found.get(p))
      return {
        file,
        field: 'body',
        value: `paragraph ${p}`,
        reason: `has ${found.get(p) ?? 0} sentences where the original has ${wanted.get(p) ?? 0}`,
      }
  return undefined
}
