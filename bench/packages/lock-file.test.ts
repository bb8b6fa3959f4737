import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageFaults, readLockFile } from './lock-file.ts'

const root = join(import.meta.dirname, '../..')
const packages = readLockFile(readFileSync(join(root, 'package-lock.json'), 'utf8'))

test('what a running bot may load runs nothing when it is installed, is pinned by its hash and may be passed on', () => {
  expect(packages.length).toBeGreaterThan(100)
  expect(packageFaults(packages)).toEqual([])
})

test('docs/packages.md has each of them with its version', () => {
  const paper = readFileSync(join(root, 'docs/packages.md'), 'utf8')
  const missing = packages
    .filter(({ cpu }) => !cpu)
    .filter(({ name, version }) => !paper.includes(`${name} ${version}`))
  expect(missing.map(({ name, version }) => `${name} ${version}`)).toEqual([])
})

test('each fault of a package is named, wherever it comes in', () => {
  const sound = { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' }
  const lock = {
    '': { dependencies: { outer: '1' }, devDependencies: { tester: '1' } },
    'node_modules/outer': { ...sound, dependencies: { inner: '1', twin: '2' } },
    'node_modules/inner': { ...sound, hasInstallScript: true, license: 'SSPL-1.0' },
    'node_modules/twin': sound,
    'node_modules/outer/node_modules/twin': { version: '2.0.0', license: 'MIT', deprecated: 'unmaintained' },
    'node_modules/tester': { version: '1.0.0', hasInstallScript: true, dev: true },
  }
  expect(packageFaults(readLockFile(JSON.stringify({ packages: lock })))).toEqual([
    'inner 1.0.0 runs a script when it is installed',
    'inner 1.0.0 has an unknown licence (SSPL-1.0)',
    'twin 2.0.0 has no hash in the lock file',
    'twin 2.0.0 is deprecated: unmaintained',
    'twin 1.0.0 is needed by nothing',
  ])
})
