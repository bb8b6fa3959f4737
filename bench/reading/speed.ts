import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { readCasualties } from '../../src/claims/casualties.ts'
import { readQuotes } from '../../src/claims/quotes.ts'
import { readTimeline } from '../../src/claims/timeline.ts'
import { type Edition, createEdition } from '../../src/story/story.ts'
import { cpuMilliseconds } from './clock.ts'

/** Time that reading takes, in milliseconds of one core. */
export interface Times {
  readonly quotes: number
  readonly casualties: number
  readonly timeline: number
}

/** Speed of a process that has read the stories before. */
export interface Speed {
  /** Megabytes of text (UTF-8) a second, for each reader and for all three. */
  readonly rates: Times & { readonly all: number }
  /** Ratio of the times for a story ten times as long: 10 if reading is linear in length. */
  readonly growth: number
}

/** Minimum time over which a speed is measured, in milliseconds of one core. */
const MIN_MEASURED_MS = 2_000
const REPEATS = 10

/** Measures the speed of reading stories. */
export function measureSpeed(stories: readonly Edition[]): Speed {
  timeReading(stories)
  const bytes = stories.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0)
  let [quotes, casualties, timeline, rounds] = [0, 0, 0, 0]
  for (; quotes + casualties + timeline < MIN_MEASURED_MS; rounds++) {
    const times = timeReading(stories)
    quotes += times.quotes
    casualties += times.casualties
    timeline += times.timeline
  }
  const short = quotes + casualties + timeline
  const rate = (time: number): number => (bytes * rounds) / 1e3 / time
  const long = timeReading(stories.map(repeated))
  return {
    rates: { quotes: rate(quotes), casualties: rate(casualties), timeline: rate(timeline), all: rate(short) },
    growth: (long.quotes + long.casualties + long.timeline) / (short / rounds),
  }
}

/** Reads stories once, from their sentences on. */
function timeReading(stories: readonly Edition[]): Times {
  let [quotes, casualties, timeline] = [0, 0, 0]
  for (const story of stories) {
    const start = cpuMilliseconds()
    const { claims } = readQuotes(story)
    const quoted = cpuMilliseconds()
    readCasualties(story, claims)
    const counted = cpuMilliseconds()
    readTimeline(story, claims)
    quotes += quoted - start
    casualties += counted - quoted
    timeline += cpuMilliseconds() - counted
  }
  return { quotes, casualties, timeline }
}

/** Repeats the paragraphs of a body. */
const repeated = ({ body, about, language }: Edition): Edition =>
  createEdition(Array.from({ length: REPEATS }, () => body).join('\n\n'), about, language)

const firstRun = z.object({ first: z.number(), heap: z.number() })

/** Cost of the first story for a process: milliseconds, and megabytes of rules that stay. Median over some processes. */
export function measureFirst(folder: string, language: string): z.infer<typeof firstRun> {
  const runs = Array.from({ length: 3 }, () => {
    const args = ['--expose-gc', join(import.meta.dirname, 'first-run.ts'), folder, language]
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return firstRun.parse(JSON.parse(stdout))
  })
  const middle = (of: readonly number[]): number => of.toSorted((a, b) => a - b)[1] ?? 0
  return { first: middle(runs.map(({ first }) => first)), heap: middle(runs.map(({ heap }) => heap)) }
}
