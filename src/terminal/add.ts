import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { UserError } from '../command/user-error.ts'
import { type ComposedStory, composeStory } from '../intake/compose.ts'
import { readUntrustedFile } from '../intake/intake-thread.ts'
import { storyOverview } from '../intake/overview.ts'
import type { StoryFields } from '../story/story-fields.ts'
import { mergeFields } from '../intake/field-values.ts'
import { deriveStoryId, isStoryId } from '../intake/story-id.ts'
import { writeNewFile } from '../intake/write-file.ts'
import type { Language } from '../languages/language.ts'
import { joinEditions } from '../story/corpus.ts'
import { readStoryFile } from '../story/file.ts'
import { describeFault, type Fault } from '../story/front-matter.ts'
import { escapeControls } from '../story/printable.ts'
import { readBytes } from '../story/read-bytes.ts'
import { readFileOrInput } from './intake-file.ts'
import { printAnswer, textOptions, toUsageError } from './print-answer.ts'
import { corpusFolder, corpusOption } from './stories.ts'
import { type Subcommand, type Terminal, UsageError } from './subcommand.ts'

/** Fields that are told by an option of the same name. */
const TOLD = [
  'title',
  'language',
  'published',
  'updated',
  'publisher',
  'url',
  'rights',
  'status',
  'embargoed-until',
  'translation-of',
] as const
/** Fields that are told as lists, with commas. */
const LISTED = ['sources', 'servers'] as const
/** What a story needs, with an example of each. */
const NEEDED = { title: "'WHAT IT IS CALLED'", language: 'en', published: '2024-01-02' } as const

export const add: Subcommand = {
  name: 'add',
  usage: 'FILE|- [--id ID] [--title …] [--language ar|en] [--published DATE] [--FIELD …] [--dry-run] [--corpus DIR]',
  summary:
    'a story from a .txt, .md, .html, ninjs .json or .docx file, or from standard input: shows what is read, and adds it',
  async run(words, terminal) {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        ...corpusOption,
        id: { type: 'string' },
        'dry-run': { type: 'boolean' },
        ...textOptions([...TOLD, ...LISTED]),
      },
    })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new UsageError('add: name one file, or - for standard input')
    const { language: reader } = await terminal.settings()
    try {
      const { fields, body } = await readUntrustedFile(await readFileOrInput(path, terminal.input))
      const all = mergeFields(fields, toldFields(values))
      requireNeeded(all)
      const folder = await corpusFolder(values.corpus, terminal)
      const names = await namesIn(folder)
      const composed = await compose(folder, names, values.id, all, body)
      show(composed, terminal, reader)
      if (values['dry-run']) terminal.print(`\nnot written: ${composed.name}`)
      else {
        await writeNewFile(join(folder, composed.name), composed.bytes)
        terminal.print(`\nwritten: ${composed.name}`)
      }
      return 0
    } catch (error) {
      throw toUsageError(error, reader, 'add: ')
    }
  },
}

type Values = Readonly<Record<string, string | boolean | undefined>>

function toldFields(values: Values): StoryFields {
  const told = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' ? value.trim() : undefined
  }
  const listed = (name: string): string[] =>
    (told(name) ?? '')
      .split(/[,،]/)
      .map((one) => one.trim())
      .filter(Boolean)
  return {
    ...Object.fromEntries(TOLD.map((name) => [name, told(name)])),
    ...Object.fromEntries(LISTED.map((name) => [name, listed(name)])),
  }
}

/** Throws UsageError for what a story needs and nothing says: a date is never guessed. */
function requireNeeded(fields: StoryFields): void {
  const known = new Map(Object.entries(fields))
  const missing = Object.entries(NEEDED).filter(([name]) => !known.get(name))
  if (missing.length === 0) return
  const options = missing.map(([name, example]) => `--${name} ${example}`).join(' ')
  throw new UsageError(`add: the file does not say ${missing.map(([name]) => name).join(', ')}; give ${options}`)
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => {
    throw new UsageError(`add: ${folder} is not a folder of stories`)
  })
}

/** Composes the file. A translation takes the id of its original, beside which it must stand sentence by sentence. */
async function compose(
  folder: string,
  names: readonly string[],
  id: string | undefined,
  fields: StoryFields,
  body: string,
): Promise<ComposedStory> {
  if (id !== undefined && !isStoryId(id))
    throw new UsageError('add: --id must be of a–z, 0–9 and hyphens, at most 80 long')
  const of = fields['translation-of']
  if (of !== undefined && id === undefined) throw new UsageError('add: a translation needs the --id of its original')
  const isTaken = (one: string): boolean => names.some((name) => name.startsWith(`${one}.`))
  if (of === undefined && id !== undefined && isTaken(id)) throw new UserError('storyExists')
  const composed = composeStory(id ?? deriveStoryId(fields, isTaken), fields, body)
  if (!composed.ok) throw new UsageError(`add: ${describeFaults(composed.faults)}`)
  const { story } = composed
  if (names.includes(story.name)) throw new UserError('storyExists')
  if (of !== undefined) await requireOriginal(folder, `${story.id}.${of}.md`, story)
  return story
}

async function requireOriginal(folder: string, name: string, story: ComposedStory): Promise<void> {
  const bytes = await readBytes(folder, name)
  const original = bytes.ok ? readStoryFile(name, bytes.value) : bytes
  const faults = original.ok ? joinEditions([{ ...original.value, name }, story]).faults : original.faults
  if (faults.length > 0) throw new UsageError(`add: ${describeFaults(faults)}`)
}

/** Faults in one line, each without the name of a file that is not there yet. */
const describeFaults = (faults: readonly Fault[]): string =>
  faults.map((fault) => describeFault(fault).replace(/^[^:]*: /, '')).join('; ')

/** Prints the front matter as it would stand in the file, then what is read in the story. */
function show({ id, edition, bytes }: ComposedStory, terminal: Terminal, reader: Language): void {
  const [, head = ''] = /^---\n([\s\S]*?\n)---\n/.exec(new TextDecoder().decode(bytes)) ?? []
  for (const line of head.trimEnd().split('\n')) terminal.print(escapeControls(line))
  terminal.print('')
  printAnswer(storyOverview({ id, ...edition, translations: [] }, { reader: reader.code }), reader, terminal)
}
