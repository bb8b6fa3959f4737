import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort } from 'node:worker_threads'
import { renderPng } from './png.ts'
import { reasonOf } from '../story/reason.ts'

/** A picture to draw. */
export interface DrawRequest {
  readonly id: number
  readonly svg: string
}

/** A picture that was drawn, or why it was not. */
export type DrawReply = { readonly id: number } & ({ readonly png: Uint8Array } | { readonly error: string })

setFlagsFromString('--expose-gc')
const collectGarbage: unknown = runInNewContext('gc')

parentPort?.on('message', async ({ id, svg }: DrawRequest) => {
  try {
    reply({ id, png: await renderPng(svg) })
  } catch (error) {
    reply({ id, error: reasonOf(error) })
  }
  // A picture's pixels, some megabytes, are held by a small object, of which the heap never has enough to collect by itself.
  if (typeof collectGarbage === 'function') collectGarbage()
})

const reply = (drawn: DrawReply): void => parentPort?.postMessage(drawn)
