import { randomInt } from 'node:crypto'
import type { Clock } from '../database/database.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A clock by a function, with ids that nobody can guess. */
export const clockOf = (now: () => Date): Clock => ({
  now,
  newId: () => Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
})
