import { constants, existsSync } from 'node:fs'
import { access, mkdir, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { isFresh, PROGRAM_FOLDER, PROGRAM_SOURCES } from '../../build/build-folder.js'
import { DataKeyError } from '../../database/encrypt.ts'
import { NewerSchema } from '../../database/migrate.ts'
import { openDatabase, type StorageLocation } from '../../database/open.ts'
import { isDamage, isLock } from '../../database/sqlite.ts'
import { listDictionaries } from '../../search/dictd.ts'
import { openStoryStore } from '../../stories/store.ts'
import { describeFault } from '../../story/front-matter.ts'
import { reasonOf } from '../../story/reason.ts'
import { bad, type Finding, good, note } from './finding.ts'

/** Megabytes that should be free for the record and the archive. */
const MIN_FREE_MEGABYTES = 200

/** Looks at the program itself. */
export function checkProgram(): Finding {
  const isBundled = isFresh(join(PROGRAM_FOLDER, 'main.js'), PROGRAM_SOURCES)
  return isBundled
    ? good('program', `compiled, on Node ${process.versions.node}`)
    : note('program', 'runs from its source, which starts more slowly', 'npm run build')
}

/** Looks at the folder of the record. */
export async function checkFolder(dataDir: string): Promise<Finding> {
  try {
    await mkdir(dataDir, { recursive: true })
    await access(dataDir, constants.W_OK)
    const { bavail, bsize } = await statfs(dataDir)
    const free = Math.floor((bavail * bsize) / 2 ** 20)
    return free < MIN_FREE_MEGABYTES
      ? bad('DATA_DIR', `${dataDir}: only ${free} MB are free`, `make room: at least ${MIN_FREE_MEGABYTES} MB`)
      : good('DATA_DIR', `${dataDir}: can be written, ${free} MB free`)
  } catch (error) {
    return bad('DATA_DIR', reasonOf(error), 'name a folder that this user may write')
  }
}

/** What SQLite finds wrong in a file that it could open. */
class Damage extends Error {}

/** Opens the record, and reads a file of it to its end. */
export async function checkRecord(location: StorageLocation): Promise<Finding> {
  const what = 'dataDir' in location ? 'record' : 'DATABASE_URL'
  try {
    const database = await openDatabase(location, () => {})
    try {
      if ('dataDir' in location) {
        const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(database)
        const [fault] = rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
        if (fault !== undefined) throw new Damage(fault)
      }
      const { rows } = await sql<{ count: number }>`select count(*) as count from answers`.execute(database)
      const [proof] = (await sql<{ count: number }>`select count(*) as count from encryption`.execute(database)).rows
      const encrypted = Number(proof?.count) > 0 ? ', encrypted' : ''
      return good(what, `can be read, ${rows[0]?.count ?? 0} answers on record${encrypted}`)
    } finally {
      await database.destroy()
    }
  } catch (error) {
    if (error instanceof DataKeyError)
      return bad('DATA_KEY', reasonOf(error), 'set the key that it was encrypted with: docs/running.md')
    return bad(what, reasonOf(error), adviceOn(error, location))
  }
}

/** What to do about a record that cannot be opened. A good one is never to be moved away. */
export function adviceOn(error: unknown, location: StorageLocation): string {
  if (error instanceof NewerSchema) return 'update the program, or restore a backup that is older than the update'
  if ('databaseUrl' in location) return 'is the server running, and may this user enter?'
  if (isDamage(error) || error instanceof Damage)
    return 'move isnad.sqlite away and restore a backup: npm run isnad -- restore FILE'
  if (isLock(error)) return 'another program holds it: stop that, or try again'
  return 'may this user write DATA_DIR and the files in it, and is there room?'
}

/** Reads the stories. */
export async function checkStories(folder: string, dataDir: string): Promise<Finding[]> {
  if (!existsSync(folder)) return [bad('ISNAD_CORPUS', `there is no folder ${folder}`, 'name the folder of stories')]
  const store = openStoryStore(folder, { dataDir: () => dataDir })
  try {
    const { stories, faults } = await store.load()
    const refused = faults.map((fault) => bad('story', describeFault(fault), 'mend the file, or take it away'))
    const usable = [...stories.values()].filter(({ about }) => about.status === 'usable').length
    if (stories.size === 0) return [...refused, bad('ISNAD_CORPUS', `${folder}: no story`, 'see README: Add a story')]
    return [...refused, good('ISNAD_CORPUS', `${folder}: ${stories.size} stories, ${usable} of them usable`)]
  } catch (error) {
    return [bad('ISNAD_CORPUS', `${folder}: ${reasonOf(error)}`, 'may this user read the folder?')]
  } finally {
    store.close()
  }
}

/** Looks for dictionaries. */
export function checkDictionaries(folder: string | undefined): Finding {
  const found = listDictionaries(folder)
  if (folder && !existsSync(folder))
    return bad('ISNAD_DICTIONARIES', `there is no folder ${folder}`, 'name the folder of dictionaries, or none')
  return found.length > 0
    ? good('dictionaries', found.map((name) => name.replace(/\.index$/, '')).join(', '))
    : note(
        'dictionaries',
        'none: questions in another language go by the glossary and by names',
        'on Debian: apt install dict-freedict-eng-ara dict-freedict-ara-eng',
      )
}
