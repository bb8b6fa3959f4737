// Loaded before every entry point. Plain JavaScript, so that an old Node can still read it and say what is wrong.
import module from 'node:module'

const wanted = 24
const found = Number(process.versions.node.split('.')[0])
if (found < wanted) {
  console.error(
    `Isnad needs Node ${wanted} or newer and this is Node ${process.versions.node}.\n` +
      'On Linux "npm ci" brings Node 24 with it: start through npm ("npm start", "npm test", "npm run isnad -- …").\n' +
      'Elsewhere install Node 24 first.',
  )
  process.exit(1)
}

// Compiled once, kept in the system's folder for temporary files: the next start is quicker.
module.enableCompileCache?.()
