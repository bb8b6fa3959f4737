// Loaded into the bot that bench/load.ts starts: it says over IPC what the bot has used so far.
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** What a bot has used: microseconds of processor since it began, bytes of memory, the longest pause since last asked. */
export interface Usage {
  readonly processor: number
  readonly resident: number
  readonly heap: number
  /** Bytes beside the heap that objects hold, such as buffers. */
  readonly external: number
  /** Milliseconds that the event loop did nothing else. */
  readonly pause: number
}

const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  const { rss, heapTotal, external } = process.memoryUsage()
  process.send?.({
    processor: user + system,
    resident: rss,
    heap: heapTotal,
    external,
    pause: delay.max / 1e6,
  } satisfies Usage)
  delay.reset()
})
process.on('disconnect', () => process.exit(1))
process.channel?.unref()
