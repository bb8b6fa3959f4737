import { basename, dirname, join, relative } from 'node:path'
import { isFresh, PROGRAM_FOLDER, PROGRAM_SOURCES, ROOT } from './build-folder.js'

/** The entry points, in `src`. */
const ENTRIES = ['main', 'cli']
/** What threads run, in `src`: loaded as source, each would load what strips types, which takes 20 MB. */
const WORKERS = ['intake/intake-worker', 'pictures/drawing-worker', 'stories/archive/read-stories-worker']
/** Packages that look for their own files, or load others only if they are installed. */
const UNBUNDLED = [/^@resvg\//, /^discord-api-spec/, /^pg$/, /^zlib-sync$/, /^bufferutil$/, /^utf-8-validate$/]
/** What the source and the bundle share, which must be loaded once. */
const SHARED = 'src/build/build-folder.js'

/** Whether the bundle is newer than all source. */
export const isBundled = (): boolean =>
  ENTRIES.every((name) => isFresh(join(PROGRAM_FOLDER, `${name}.js`), PROGRAM_SOURCES))

/**
 * Bundles the program and its packages into a few files in a folder of the project: hundreds take long to find and to
 * load. A file of the source that looks for others beside it goes on finding them there. Throws where the bundler is not
 * installed.
 */
export async function bundle(folder = PROGRAM_FOLDER): Promise<void> {
  const fromBundle = (path: string): string => relative(folder, join(ROOT, path)).replaceAll('\\', '/')
  const { build } = await import('rolldown')
  await build({
    input: Object.fromEntries(
      [...ENTRIES, ...WORKERS].map((name) => [basename(name), join(ROOT, 'src', `${name}.ts`)]),
    ),
    platform: 'node',
    external: UNBUNDLED,
    logLevel: 'silent',
    plugins: [
      {
        name: 'places',
        resolveId: (source) =>
          source.endsWith(basename(SHARED)) ? { id: fromBundle(SHARED), external: true } : undefined,
        transform: (code, id) => withPlaceOf(id, code, fromBundle),
      },
    ],
    output: { dir: folder, cleanDir: true, format: 'esm', minify: true },
  })
}

/** Code in which `import.meta` tells the place of its source; undefined if it need not be changed. */
function withPlaceOf(id: string, code: string, fromBundle: (path: string) => string): string | undefined {
  if (!id.startsWith(join(ROOT, 'src')) || !code.includes('import.meta.')) return undefined
  const path = relative(ROOT, id)
  return code
    .replaceAll(/new URL\('\.\/([\w-]+-worker)\.ts', import\.meta\.url\)/g, `new URL('./$1.js', import.meta.url)`)
    .replaceAll(/(?<!-worker\.js', )import\.meta\.url/g, `new URL('${fromBundle(path)}', import.meta.url).href`)
    .replaceAll('import.meta.dirname', `(import.meta.dirname + '/${fromBundle(dirname(path))}')`)
}
