/** What takes less than so many milliseconds is not worth a bar. */
const LONG = 1_000
const WIDTH = 30

/**
 * A bar that shows how many of how many stories are in, on one line that is written over and over: from a second on,
 * by `now` in milliseconds, and on a screen only.
 */
export function createProgressBar(
  write: (text: string) => void,
  now: () => number,
): (done: number, all: number) => void {
  const started = now()
  return (done, all) => {
    if (now() - started < LONG) return
    const full = Math.round((WIDTH * done) / all)
    write(`\r[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${done} of ${all} stories${done === all ? '\n' : ''}`)
  }
}
