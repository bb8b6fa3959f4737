import { bundle, isBundled } from './build/bundle.ts'
import { compileTable, isCompiled } from './build/table.ts'
import { languages } from './languages/index.ts'
import { lexiconTables } from './search/lexicon-sources.ts'

/** Compiles the tables of words that are not up to date. */
export default function compileTables(): void {
  for (const table of [...languages.flatMap(({ lexicon }) => lexicon?.table ?? []), ...lexiconTables()])
    if (!isCompiled(table)) compileTable(table)
}

if (import.meta.main) {
  compileTables()
  if (!isBundled())
    await bundle().catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error
      process.stdout.write('The bundler is not installed: Isnad runs from its source, and starts more slowly.\n')
    })
}
