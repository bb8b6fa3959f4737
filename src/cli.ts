import { runTerminal } from './terminal/index.ts'

process.exitCode = await runTerminal(process.argv.slice(2), {
  input: process.stdin,
  print: (line) => process.stdout.write(`${line}\n`),
  colour: process.stdout.isTTY === true,
  complain: (line) => process.stderr.write(`${line}\n`),
})
