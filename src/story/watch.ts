import { watch } from 'node:fs'

/** Milliseconds of quiet after a change: an editor writes a file in several steps. */
const DEBOUNCE_MS = 300

/** Calls back when the files of a folder changed, once for a burst of changes. Returns how to stop. */
export function watchFolder(folder: string, changed: () => void, failed: (error: Error) => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(folder, () => {
    clearTimeout(timer)
    timer = setTimeout(changed, DEBOUNCE_MS)
  })
  watcher.on('error', failed)
  return () => {
    clearTimeout(timer)
    watcher.close()
  }
}
