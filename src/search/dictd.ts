import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'

/** A dictionary from one language into another. */
export interface Dictionary {
  readonly from: Language
  readonly to: Language
  /** Reads the entries from the disk, anew on each call: a lexicon keeps them in less memory. */
  entries(): Iterable<readonly [headword: string, translations: readonly string[]]>
}

/** The folder where Debian installs dictionaries in dictd's format. */
export const DEFAULT_FOLDER = '/usr/share/dictd'

const INDEX = /^freedict-([a-z]{3})-([a-z]{3})\.index$/

/** The file names of the dictionary indexes in a folder; none if it does not exist. */
export const listDictionaries = (folder: string = DEFAULT_FOLDER): string[] =>
  folder === '' || !existsSync(folder)
    ? []
    : readdirSync(folder)
        .filter((name) => INDEX.test(name))
        .sort()

/**
 * Reads the FreeDict dictionaries of a folder between languages we know: `freedict-eng-ara.index` and `.dict.dz`.
 * None if there is no such folder. The format is that of dictd(8): an index of headword, offset and length in base 64, and a
 * gzip'd text, in FreeDict a line with the headword and its sound, then its translations, numbered or one a line.
 */
export function readDictionaries(folder: string = DEFAULT_FOLDER): Dictionary[] {
  const found: Dictionary[] = []
  for (const name of listDictionaries(folder)) {
    const [, a, b] = INDEX.exec(name) ?? []
    const from = languages.find(({ search }) => search.iso3 === a)
    const to = languages.find(({ search }) => search.iso3 === b)
    const text = join(folder, name.replace(/\.index$/, '.dict'))
    if (from && to && (existsSync(text) || existsSync(`${text}.dz`)))
      found.push({ from, to, entries: () => readEntries(readFileSync(join(folder, name), 'utf8'), readText(text)) })
  }
  return found
}

const readText = (path: string): Buffer =>
  existsSync(`${path}.dz`) ? gunzipSync(readFileSync(`${path}.dz`)) : readFileSync(path)

function* readEntries(index: string, text: Buffer): Generator<[headword: string, translations: string[]]> {
  const seen = new Set<string>()
  for (const line of index.split('\n')) {
    const [word, offset, length] = line.split('\t')
    // Homographs share a headword and several headwords an article: each article once.
    if (!word || !offset || !length || word.startsWith('00database') || seen.has(offset)) continue
    seen.add(offset)
    const start = parseBase64Number(offset)
    const [head = '', ...rest] = text.toString('utf8', start, start + parseBase64Number(length)).split('\n')
    const headword = head.replace(/ *\/[^/]*\/.*$/, '').trim()
    const translations = rest.map((one) => one.replace(/^\s*\d+\.\s*/, '').trim()).filter((one) => one !== '')
    yield [headword, translations]
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const parseBase64Number = (digits: string): number =>
  [...digits].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0)
