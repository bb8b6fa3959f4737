import { readdirSync, readFileSync } from 'node:fs'
import { type Entry, rowsSchema } from './entry.ts'

/** The entries of all tables in a folder, or of wanted lines. Throws on a bad line, by file, line and fault. */
export function loadEntries(
  folder: URL,
  keys: readonly string[],
  isWanted: (line: string) => boolean = () => true,
): readonly Entry[] {
  const schema = rowsSchema(keys)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n')
      const wanted = lines.filter(isWanted)
      const { data, error } = schema.safeParse(wanted.map(columnsOf))
      if (data) return data
      const faults = error.issues.map(({ path: [at, column], message }) => {
        const line = wanted[Number(at)] ?? ''
        return `${name}:${lines.indexOf(line) + 1}: ${String(column)}: ${message}: ${line}`
      })
      throw new Error(`The lexicon cannot be read.\n${faults.slice(0, MAX_FAULTS).join('\n')}`)
    })
}

/** Whether rules use the word of a line. */
export const isTaken = (line: string): boolean => !/^[^\t]*\t[^\t]*\t[^\t]*\t-\t/.test(line)

const MAX_FAULTS = 20

function columnsOf(line: string): Record<string, unknown> {
  const [lemma, word, forms, takes, ...means] = line.split('\t')
  return { lemma, class: word, forms, takes, means: means.length > 0 ? means.join('\t') : undefined }
}
