// Plain JavaScript: the compiled program and the source that starts it share this file.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Folder of the project. */
export const ROOT = join(import.meta.dirname, '..', '..')
/** Folder of what `npm run build` compiles. Nothing in it is needed: what is missing or old is not used. */
export const BUILD_FOLDER = join(ROOT, 'build')
/** Folder of the bundled program. */
export const PROGRAM_FOLDER = join(BUILD_FOLDER, 'program')

/** Folders whose code the words in `build/words` follow from. */
export const WORD_SOURCES = ['src/build', 'src/languages', 'src/search', 'src/story']
/** Folders of the whole program. */
export const PROGRAM_SOURCES = ['src', 'commands']

/**
 * Whether a compiled file is newer than all source in some folders and than the installed packages.
 *
 * @param {string} path
 * @param {readonly string[]} folders
 */
export function isFresh(path, folders) {
  return existsSync(path) && statSync(path).mtimeMs > newestIn(folders)
}

/** @type {Map<string, number>} */
const newest = new Map()

/**
 * When the newest source in some folders was changed, in milliseconds. Looked up once: source that changes while the
 * program runs changes nothing in it.
 *
 * @param {readonly string[]} folders
 */
function newestIn(folders) {
  const key = folders.join()
  const known = newest.get(key)
  if (known !== undefined) return known
  let time = statSync(join(ROOT, 'package-lock.json')).mtimeMs
  for (const folder of folders)
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile() && !IS_NO_SOURCE.test(entry.name))
        time = Math.max(time, statSync(join(entry.parentPath, entry.name)).mtimeMs)
  newest.set(key, time)
  return time
}

const IS_NO_SOURCE = /\.(?:test|fixture)\.ts$|\.md$/
