import { randomInt } from 'node:crypto'
import type { World } from '../database/database.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A world by a clock, with ids that nobody can guess. */
export const worldOf = (now: () => Date): World => ({
  now,
  newId: () => Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
})
