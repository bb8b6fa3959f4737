import { lexiconTables } from './search/lexicon-sources.ts'
import { compileTable, isCompiled } from './build/table.ts'
import { languages } from './languages/index.ts'

/** Compiles what follows from the source and takes long to make: the tables of words. What is up to date is left. */
for (const table of [...languages.flatMap(({ lexicon }) => lexicon?.table ?? []), ...lexiconTables()])
  if (!isCompiled(table)) {
    const started = performance.now()
    compileTable(table)
    process.stdout.write(`words: ${table.name} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`)
  }
