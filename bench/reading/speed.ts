import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { readCasualties } from '../../src/claims/casualties.ts'
import { readQuotes } from '../../src/claims/quotes.ts'
import { readTimeline } from '../../src/claims/timeline.ts'
import { type Edition, edition } from '../../src/story/story.ts'
import { atWork } from './clock.ts'

/** How long reading takes, in milliseconds of one core. */
export interface Times {
  readonly quotes: number
  readonly casualties: number
  readonly timeline: number
}

/** How fast stories are read by a process that has read them before. */
export interface Speed {
  /** Megabytes of text (UTF-8) a second, for each reader and for all three. */
  readonly rates: Times & { readonly all: number }
  /** How many times as long a story ten times as long takes: 10 where reading is linear in length. */
  readonly growth: number
}

/** A speed is measured over at least so much of one core's time. */
const LEAST = 2_000
const LONGER = 10

/** Measures how fast stories are read. */
export function speedOf(stories: readonly Edition[]): Speed {
  read(stories)
  const bytes = stories.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0)
  let [quotes, casualties, timeline, rounds] = [0, 0, 0, 0]
  for (; quotes + casualties + timeline < LEAST; rounds++) {
    const times = read(stories)
    quotes += times.quotes
    casualties += times.casualties
    timeline += times.timeline
  }
  const short = quotes + casualties + timeline
  const rate = (time: number): number => (bytes * rounds) / 1e3 / time
  const long = read(stories.map(repeated))
  return {
    rates: { quotes: rate(quotes), casualties: rate(casualties), timeline: rate(timeline), all: rate(short) },
    growth: (long.quotes + long.casualties + long.timeline) / (short / rounds),
  }
}

/** Reads stories once, from their sentences on. */
function read(stories: readonly Edition[]): Times {
  let [quotes, casualties, timeline] = [0, 0, 0]
  for (const story of stories) {
    const start = atWork()
    const { kept } = readQuotes(story)
    const quoted = atWork()
    readCasualties(story, kept)
    const counted = atWork()
    readTimeline(story, kept)
    quotes += quoted - start
    casualties += counted - quoted
    timeline += atWork() - counted
  }
  return { quotes, casualties, timeline }
}

/** The same paragraphs over and over. */
const repeated = ({ body, about, language }: Edition): Edition =>
  edition(Array.from({ length: LONGER }, () => body).join('\n\n'), about, language)

const fresh = z.object({ first: z.number(), heap: z.number() })

/** What the first story costs a process: milliseconds, and the megabytes of rules that stay. The median of some processes. */
export function firstOf(folder: string, language: string): z.infer<typeof fresh> {
  const runs = Array.from({ length: 3 }, () => {
    const args = ['--expose-gc', join(import.meta.dirname, 'fresh.ts'), folder, language]
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return fresh.parse(JSON.parse(stdout))
  })
  const middle = (of: readonly number[]): number => of.toSorted((a, b) => a - b)[1] ?? 0
  return { first: middle(runs.map(({ first }) => first)), heap: middle(runs.map(({ heap }) => heap)) }
}
