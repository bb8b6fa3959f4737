import type { Letters } from './letters.ts'
import type { Registers } from './registers.ts'
import type { Scan } from './scan.ts'
import type { Begins } from './starts.ts'
import type { Trie } from './trie.ts'

/** Goes on from a place in a text; tells whether all that follows was met. */
export type Go = (scan: Scan, place: number) => boolean

/** The way a pattern is read: as it is written, or backwards from its end as a look-behind is. */
export type Way = 1 | -1

/** A class of words, made ready to be looked for. */
export interface Class {
  readonly id: number
  readonly begins: Begins | undefined
  readonly find: (scan: Scan, place: number) => readonly number[]
}

/** The end of a pattern. */
export const arrived: Go = (scan, place) => {
  scan.end = place
  return true
}

/** The first of several ways that leads on. */
export function either(ways: readonly Go[]): Go {
  const [one, two] = ways
  if (one && ways.length === 1) return one
  if (one && two && ways.length === 2) return (scan, place) => one(scan, place) || two(scan, place)
  return (scan, place) => {
    for (const way of ways) if (way(scan, place)) return true
    return false
  }
}

/** Letters that stand in a row. */
export function literal(letters: string, way: Way, next: Go): Go {
  const { length } = letters
  const first = letters.charCodeAt(0)
  if (way === 1)
    return length === 1
      ? (scan, place) => scan.text.charCodeAt(place) === first && next(scan, place + 1)
      : (scan, place) =>
          scan.text.charCodeAt(place) === first && scan.text.startsWith(letters, place) && next(scan, place + length)
  return (scan, place) => place >= length && scan.text.startsWith(letters, place - length) && next(scan, place - length)
}

/** One character of a set. */
export function oneOf(letters: Letters, way: Way, next: Go): Go {
  return (scan, place) => {
    const code = codeAt(scan.text, place, way)
    return code >= 0 && letters(code) && next(scan, place + way * widthOf(code))
  }
}

/** So many characters of a set. */
export function manyOf(letters: Letters, { min, max, greedy }: Bounds, way: Way, next: Go): Go {
  if (greedy)
    return (scan, place) => {
      const { text } = scan
      let [at, count, least] = [place, 0, min === 0 ? place : -1]
      for (; count < max; count++) {
        const code = codeAt(text, at, way)
        if (code < 0 || !letters(code)) break
        at += way * widthOf(code)
        if (count + 1 === min) least = at
      }
      scan.steps += count
      if (least < 0) return false
      for (; ; at -= way * widthOf(codeAt(text, at, back(way)))) {
        if (next(scan, at)) return true
        if (at === least) return false
      }
    }
  return (scan, place) => {
    let at = place
    for (let count = 0; ; count++) {
      if (count >= min && next(scan, at)) return true
      const code = count < max ? codeAt(scan.text, at, way) : -1
      if (code < 0 || !letters(code)) return false
      scan.steps++
      at += way * widthOf(code)
    }
  }
}

/** What a group has matched, once more; nothing if none of the groups has. They are known when all is made ready. */
export function again(groups: () => readonly number[], registers: Registers, way: Way, next: Go): Go {
  return (scan, place) => {
    const group = groups().find((number) => (registers.starts[number] ?? -1) >= 0) ?? -1
    const words = scan.text.slice(registers.starts[group] ?? 0, registers.ends[group] ?? 0)
    const start = way === 1 ? place : place - words.length
    return start >= 0 && scan.text.startsWith(words, start) && next(scan, place + way * words.length)
  }
}

/** A class of words, looked for once at each place. */
export function looked({ id, begins, find }: Class, way: Way, next: Go): Go {
  return (scan, place) => {
    if (begins && !begins(scan.text.charCodeAt(place))) return false
    scan.steps++
    return scan.pass(id, place, way, find, next)
  }
}

/** One of a list of plain words. */
export function listed(words: Trie, next: Go): Go {
  return (scan, place) => {
    scan.steps++
    for (const end of words.find(scan.text, place)) if (next(scan, end)) return true
    return false
  }
}

/** How often something may come, and whether as often as it can. */
export interface Bounds {
  readonly min: number
  readonly max: number
  readonly greedy: boolean
}

const back = (way: Way): Way => (way === 1 ? -1 : 1)

/** The character that stands next on the way, −1 at the end of the text. */
function codeAt(text: string, place: number, way: Way): number {
  const at = way === 1 ? place : place - 1
  if (at < 0 || at >= text.length) return -1
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdfff) return unit
  return text.codePointAt(way === 1 ? at : Math.max(0, at - 1)) ?? unit
}

const widthOf = (code: number): number => (code > 0xffff ? 2 : 1)
