// What a running bot may load: each package of package.json with what it brings, their licences, and what their files
// reach for. From the lock file and node_modules alone. `npm run audit` then asks the registry which faults are known.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFaults, readLockFile } from './packages/lock-file.ts'
import { reachOf } from './packages/reach.ts'

const root = join(import.meta.dirname, '..')
const packages = readLockFile(readFileSync(join(root, 'package-lock.json'), 'utf8'))

console.log('| package | brings | licences | reaches for |\n| --- | --- | --- | --- |')
for (const direct of packages.filter(({ name, broughtBy }) => name === broughtBy)) {
  const all = packages.filter(({ broughtBy }) => broughtBy === direct.name)
  const brought = all.filter((one) => one !== direct && !one.cpu).map(({ name, version }) => `${name} ${version}`)
  const built = all.filter((one) => one !== direct && one.cpu)
  const reach = all.flatMap(({ name, path }) => {
    const words = reachOf(join(root, path)) ?? []
    return words.length ? [`${name}: ${words.join(', ')}`] : []
  })
  const cells = [
    `${direct.name} ${direct.version}`,
    [...brought, ...(built.length ? [`itself for ${built.length} kinds of machine`] : [])].join(', '),
    [...new Set(all.map(({ license }) => license))].join(', '),
    reach.join('; '),
  ]
  console.log(`| ${cells.join(' | ')} |`)
}

const faults = packageFaults(packages)
console.log(
  `\n${packages.length} packages; ${faults.length} with a script, without a hash, deprecated, or of unknown licence.`,
)
for (const fault of faults) console.log(fault)
console.log('Known faults of these versions: as the registry answers below. Where it does not, they are not known.')
if (faults.length) process.exitCode = 1
