// Starts an entry point, `main` or `cli`: bundled where the bundle is newer than the source, otherwise the source itself.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isFresh, PROGRAM_FOLDER, PROGRAM_SOURCES } from './build/build-folder.js'

const [entry = 'main'] = process.argv.splice(2, 1)
const bundled = join(PROGRAM_FOLDER, `${entry}.js`)
await import(isFresh(bundled, PROGRAM_SOURCES) ? pathToFileURL(bundled).href : `./${entry}.ts`)
