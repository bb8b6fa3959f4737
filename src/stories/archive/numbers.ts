import type { SentenceSpan } from '../../story/segment.ts'

/** Numbers as a blob: four bytes each, as this machine writes them. */
export const toBlob = (numbers: readonly number[] | Uint32Array): Uint8Array => {
  const list = Uint32Array.from(numbers)
  return new Uint8Array(list.buffer)
}

/** The numbers of a blob, or of none. */
export const fromBlob = (blob: unknown): Uint32Array => {
  if (!(blob instanceof Uint8Array)) return new Uint32Array()
  const isAligned = blob.byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0
  const { buffer, byteOffset, byteLength } = isAligned ? blob : Uint8Array.from(blob)
  return new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT)
}

/** The spans of sentences as a blob, three numbers each. */
export const toSpanBlob = (spans: readonly SentenceSpan[]): Uint8Array =>
  toBlob(spans.flatMap(({ start, end, paragraph }) => [start, end, paragraph]))

/** The spans of a blob. */
export const fromSpanBlob = (blob: unknown): SentenceSpan[] => {
  const numbers = fromBlob(blob)
  return Array.from({ length: numbers.length / 3 }, (_, i) => {
    const [start = 0, end = 0, paragraph = 0] = numbers.subarray(3 * i, 3 * i + 3)
    return { start, end, paragraph }
  })
}

/** Several lists as one. */
export function join(lists: readonly Uint32Array[]): Uint32Array {
  const [only] = lists
  if (only && lists.length === 1) return only
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all
}
