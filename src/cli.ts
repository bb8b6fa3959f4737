import { BadConfig, processEnvironment, readConfig } from './config.ts'
import { languageOf, languages } from './languages/index.ts'
import { runTerminal } from './terminal/index.ts'
import { progressBar } from './terminal/progress.ts'
import { Misuse, type Settings } from './terminal/verb.ts'

// Whoever reads our output may stop reading: `isnad … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await runTerminal(process.argv.slice(2), {
  input: process.stdin,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  progress: process.stderr.isTTY
    ? progressBar((text) => process.stderr.write(text), performance.now.bind(performance))
    : () => {},
  now: () => new Date(),
  colour: process.stdout.isTTY === true,
  settings,
})

function settings(): Settings {
  try {
    const config = readConfig(processEnvironment())
    const { DISCORD_TOKEN: token, DISCORD_SERVER: server, DISCORD_API: api, ISNAD_DICTIONARIES: dictionaries } = config
    const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, ISNAD_LANGUAGE: code } = config
    return { language: languageOf(code) ?? languages[0], token, server, api, dictionaries, databaseUrl, dataDir }
  } catch (error) {
    throw error instanceof BadConfig ? new Misuse(error.message) : error
  }
}
