import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Modules by which code gets out of its process. */
const IMPORT =
  /(?:require\(|from\s*|import\(?\s*)['"](?:node:)?(net|tls|https?|http2|dgram|dns|undici|ws|child_process|vm|inspector)(?:\/\w+)?['"]/g
const FETCH = /\bawait (fetch)\(/g
/** A string that is run as code. */
const EVAL = /(?<!\.)\b(eval|new Function)\(/g
const NOT_LOADED = /(^|\/)(node_modules|tests?|bench(marks?)?|examples?)\//

/** What the files of an installed package reach for: modules, functions, native code. Undefined of what is not installed. */
export function reachOf(folder: string): string[] | undefined {
  if (!existsSync(folder)) return undefined
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !NOT_LOADED.test(name))
  const native = files.some((name) => /\.(node|wasm)$|^bin\/node$/.test(name)) ? ['native code'] : []
  const code = files.filter((name) => /\.[cm]?js$/.test(name)).map((name) => readFileSync(join(folder, name), 'utf8'))
  const reached = code.flatMap((text) =>
    [IMPORT, FETCH, EVAL].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name)),
  )
  return [...native, ...new Set(reached.sort())]
}
