import { join } from 'node:path'
import { z } from 'zod'

const names = z.record(z.string(), z.string()).default({})
const Entry = z.object({
  version: z.string().default(''),
  license: z.string().optional(),
  integrity: z.string().optional(),
  hasInstallScript: z.boolean().default(false),
  deprecated: z.string().optional(),
  dev: z.boolean().default(false),
  /** Machines it is for, of a package with native code. */
  cpu: z.unknown().optional(),
  dependencies: names,
  optionalDependencies: names,
})
const Lock = z.object({ packages: z.record(z.string(), Entry) })

/** A package that a running bot may load, as the lock file has it. */
export interface LockedPackage extends z.infer<typeof Entry> {
  readonly name: string
  /** Its folder, from the root of the project. */
  readonly path: string
  /** The package of package.json for which it is there: itself, or the first that needs it. */
  readonly broughtBy: string
}

/** Licences under which what a bot loads may be passed on with it. */
const LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
  'MIT AND OFL-1.1',
])

/** All packages that a running bot may load, each once; those of package.json first, in their order. */
export function readLockFile(text: string): LockedPackage[] {
  const { packages } = Lock.parse(JSON.parse(text))
  const root = packages['']
  if (!root) throw new Error('the lock file has no root')
  const found = new Map<string, LockedPackage>()
  const add = (path: string, name: string, broughtBy: string): void => {
    const entry = packages[path]
    if (entry && !entry.dev && !found.has(path)) found.set(path, { ...entry, name, path, broughtBy })
  }
  for (const name of needsOf(root)) add(`node_modules/${name}`, name, name)
  // The map grows while it is gone through, so what is needed by what is needed comes as well.
  for (const one of found.values()) for (const name of needsOf(one)) add(resolve(one.path, name), name, one.broughtBy)
  for (const [path, { dev }] of Object.entries(packages)) {
    if (path !== '' && !dev && !found.has(path)) add(path, path.replace(/^.*node_modules\//, ''), 'unknown')
  }
  return [...found.values()]

  /** The folder in which Node finds a package from another's folder. */
  function resolve(from: string, name: string): string {
    const path = join(from, 'node_modules', name)
    if (path in packages || from === '') return path
    return resolve(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
  }
}

/** What nobody wants to install unseen, a line each. */
export const packageFaults = (packages: readonly LockedPackage[]): string[] =>
  packages.flatMap(({ name, version, license, integrity, hasInstallScript, deprecated, broughtBy }) =>
    [
      hasInstallScript && 'runs a script when it is installed',
      !integrity && 'has no hash in the lock file',
      !LICENCES.has(license ?? '') && `has an unknown licence (${license ?? 'none'})`,
      deprecated !== undefined && `is deprecated: ${deprecated}`,
      broughtBy === 'unknown' && 'is needed by nothing',
    ].flatMap((fault) => (fault ? `${name} ${version} ${fault}` : [])),
  )

const needsOf = ({ dependencies, optionalDependencies }: z.infer<typeof Entry>): string[] =>
  Object.keys({ ...dependencies, ...optionalDependencies })
