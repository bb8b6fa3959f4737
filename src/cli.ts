import { runTerminal } from './terminal/index.ts'
import { createProgressBar } from './terminal/progress.ts'
import { UsageError, type CliSettings } from './terminal/subcommand.ts'

// Whoever reads our output may stop reading: `isnad … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await runTerminal(process.argv.slice(2), {
  input: process.stdin,
  print: (line) => process.stdout.write(`${line}\n`),
  printError: (line) => process.stderr.write(`${line}\n`),
  progress: process.stderr.isTTY
    ? createProgressBar((text) => process.stderr.write(text), performance.now.bind(performance))
    : () => {},
  now: () => new Date(),
  colour: process.stdout.isTTY === true,
  settings,
})

/** Reads the settings. What checks them is loaded only then: `isnad help` needs none. */
async function settings(): Promise<CliSettings> {
  const { ConfigError, processEnvironment, readConfig } = await import('./config.ts')
  const { languageOf, languages } = await import('./languages/index.ts')
  try {
    const config = readConfig(processEnvironment())
    const { DISCORD_TOKEN: token, DISCORD_SERVER: server, DISCORD_API: api, ISNAD_DICTIONARIES: dictionaries } = config
    const {
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      DATA_KEY: dataKeys,
      ISNAD_LANGUAGE: code,
      ISNAD_CORPUS: corpus,
    } = config
    const language = languageOf(code) ?? languages[0]
    return { language, token, server, api, corpus, dictionaries, databaseUrl, dataDir, dataKeys }
  } catch (error) {
    throw error instanceof ConfigError ? new UsageError(error.message) : error
  }
}
