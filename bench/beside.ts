// How do time, memory and the right sentence first grow with the number of sentences, beside others in the same run?
//   node --expose-gc --max-semi-space-size=8 bench/beside.ts [SENTENCES ...]
// 30, 1,000 and 10,000 sentences by default: our own stories and pages, and above their number made ones beside them
// (made-stories.ts). Each is measured in a process of its own, in processor time. The slope is the power of the number
// of sentences with which a figure grows: 1 where it grows as they do, 0 where it does not grow.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { writeStories } from './made-stories.ts'
import { type GoldQuestion, readQuestions } from './questions.ts'
import { searchers } from './searchers.ts'

const SIZES = [30, 1_000, 10_000]
const MAX_QUESTIONS = 60
/** Milliseconds that one may take for all questions of a size. */
const TIMEOUT = 900_000

/** Milliseconds of processor time, megabytes that the process grew by, and the share of questions whose right sentence is found first, in per cent. */
const figures = z.object({ build: z.number(), question: z.number(), memory: z.number(), right: z.number() })
type Figures = z.infer<typeof figures>

/** Milliseconds of processor time that something takes. */
async function timed<T>(run: () => T | Promise<T>): Promise<readonly [T, number]> {
  const started = process.cpuUsage()
  const made = await run()
  const { user, system } = process.cpuUsage(started)
  return [made, (user + system) / 1000]
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** The questions on some stories, evenly chosen. */
async function questionsOn(ids: ReadonlySet<string>): Promise<GoldQuestion[]> {
  const { asked } = await readQuestions()
  const own = asked.filter(({ story, sentences }) => ids.has(story.id) && sentences.length > 0)
  const count = Math.min(own.length, MAX_QUESTIONS)
  return Array.from({ length: count }, (_, i) => own[Math.floor((i * own.length) / count)]).flatMap((one) => one ?? [])
}

async function measure(name: string, folder: string, ids: readonly string[]): Promise<Figures> {
  const open = searchers.get(name)
  if (!open) throw new Error(`there is no ${name}`)
  const asked = await questionsOn(new Set(ids))
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const [searcher, build] = await timed(() => open(folder))
  // The first round fills the caches.
  for (const { question } of asked.slice(0, MAX_QUESTIONS / 3)) searcher.search(question)
  const times: number[] = []
  let right = 0
  for (const { question, story, sentences } of asked) {
    const [first, time] = await timed(() => searcher.search(question))
    times.push(time)
    if (sentences.some((n) => first === `${story.id} ${n}`)) right++
  }
  globalThis.gc?.()
  const memory = (process.memoryUsage().rss - before) / 2 ** 20
  searcher.close?.()
  return { build, question: median(times), memory, right: (100 * right) / asked.length }
}

/** Measures one in a process of its own; undefined if it does not end. */
function measureApart(name: string, folder: string, ids: readonly string[]): Figures | undefined {
  try {
    const out = execFileSync(process.execPath, [...process.execArgv, import.meta.filename, name, folder, ...ids], {
      encoding: 'utf8',
      timeout: TIMEOUT,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return figures.parse(JSON.parse(out))
  } catch (error) {
    console.error(`${name}: ${String(error)}`)
    return undefined
  }
}

const [first = '', folder = '', ...ids] = process.argv.slice(2)
if (searchers.has(first)) console.log(JSON.stringify(await measure(first, folder, ids)))
else await compare(process.argv.slice(2).map(Number))

async function compare(asked: readonly number[]): Promise<void> {
  const sizes = asked.length > 0 ? asked : SIZES
  const all = new Map([...searchers.keys()].map((name) => [name, new Map<number, Figures>()]))
  for (const size of sizes) {
    const place = mkdtempSync(join(tmpdir(), 'beside-'))
    const own = await writeStories(place, size)
    for (const [name, bySize] of all) {
      const found = measureApart(name, place, own)
      if (found) bySize.set(size, found)
    }
    rmSync(place, { recursive: true })
  }
  printTable('milliseconds a question', sizes, all, ({ question }) => question, 2)
  printTable('megabytes', sizes, all, ({ memory }) => memory, 0)
  printTable('right sentence first, %', sizes, all, ({ right }) => right, 1)
  printTable('seconds to build', sizes, all, ({ build }) => build / 1000, 2)
}

function printTable(
  title: string,
  sizes: readonly number[],
  all: ReadonlyMap<string, ReadonlyMap<number, Figures>>,
  value: (figures: Figures) => number,
  digits: number,
): void {
  console.log(`\n| ${[title, ...sizes.map((size) => size.toLocaleString('en')), 'slope'].join(' | ')} |`)
  console.log(`|${' --- |'.repeat(sizes.length + 2)}`)
  for (const [name, bySize] of all) {
    const points = [...bySize].map(([size, one]) => [size, value(one)] as const)
    const cells = sizes.map((size) => points.find(([at]) => at === size)?.[1].toFixed(digits) ?? '')
    console.log(`| ${[name, ...cells, slope(points)].join(' | ')} |`)
  }
}

/** The power with which a value grows from 1,000 on: the least squares line through the logarithms. */
function slope(points: readonly (readonly [size: number, value: number])[]): string {
  const logs = points.filter(([size, value]) => size >= 1_000 && value > 0).map((point) => point.map(Math.log))
  if (logs.length < 2) return ''
  const mean = (i: 0 | 1): number => logs.reduce((sum, log) => sum + (log[i] ?? 0), 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const over = logs.reduce((sum, [a = 0, b = 0]) => sum + (a - x) * (b - y), 0)
  return (over / logs.reduce((sum, [a = 0]) => sum + (a - x) ** 2, 0)).toFixed(2)
}
