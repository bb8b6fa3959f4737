// Random hostile input until it breaks something: 100,000 cases over the properties of test/properties, or as many as
// are named: `npm exec -c "node bench/fuzz.ts 1000"`. A second number is the seed, as a failure names it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { claims } from '../test/properties/claims.ts'
import { intake } from '../test/properties/intake.ts'
import { messages } from '../test/properties/messages.ts'
import { folding, reading } from '../test/properties/reading.ts'
import { openForProperty, storage } from '../test/properties/storage.ts'

const [cases = 100_000, seed = Date.now() % 0x7fffffff] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'isnad-fuzz-'))
const open = await openForProperty({ dataDir: folder })

/** Each property with its part of the cases: the dearer a case, the fewer. */
const properties: readonly [name: string, share: number, property: fc.IRawProperty<unknown>][] = [
  ['reading', 0.4, reading],
  ['intake', 0.1, intake],
  ['folding', 0.2, folding],
  ['claims', 0.15, claims],
  ['storage', 0.1, storage(open)],
  ['messages', 0.05, messages],
]

console.log(`seed ${seed}`)
for (const [name, share, property] of properties) {
  const started = process.cpuUsage()
  let slowest = 0
  const timed: fc.IRawProperty<unknown> = Object.assign(Object.create(property), {
    run(value: unknown) {
      const before = process.cpuUsage()
      const settle = (): void => {
        slowest = Math.max(slowest, process.cpuUsage(before).user / 1e6)
      }
      const result = property.run(value)
      if (result instanceof Promise) return result.finally(settle)
      settle()
      return result
    },
  })
  await fc.assert(timed, { numRuns: Math.ceil(cases * share), seed })
  const seconds = (process.cpuUsage(started).user / 1e6).toFixed(0)
  const row = [name.padEnd(10), `${Math.ceil(cases * share)} cases`.padStart(14), `${seconds} s`.padStart(8)]
  console.log(`${row.join('')}   slowest ${slowest.toFixed(2)} s`)
}
console.log(`most memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
await open.close()
rmSync(folder, { recursive: true })
