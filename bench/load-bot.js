// Loaded into the bot that bench/load.ts starts: it says over IPC what the bot has used so far. Plain JavaScript, since what
// strips types takes memory that the bot itself does not.
import { monitorEventLoopDelay } from 'node:perf_hooks'

/**
 * What a bot has used: microseconds of processor since it began, bytes of memory, the longest pause since last asked.
 *
 * @typedef {object} Usage
 * @property {number} processor
 * @property {number} resident
 * @property {number} heap
 * @property {number} external Bytes beside the heap that objects hold, such as buffers.
 * @property {number} pause Milliseconds that the event loop did nothing else.
 */

const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  const { rss, heapTotal, external } = process.memoryUsage()
  /** @type {Usage} */
  const usage = { processor: user + system, resident: rss, heap: heapTotal, external, pause: delay.max / 1e6 }
  process.send?.(usage)
  delay.reset()
})
process.on('disconnect', () => process.exit(1))
process.channel?.unref()
