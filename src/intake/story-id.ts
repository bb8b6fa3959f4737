import type { StoryFields } from '../story/story-fields.ts'

/** Maximum number of characters of the words of an id that is derived. */
const LONGEST_WORDS = 50
/** Maximum length of an id. */
const LONGEST = 80
const ID = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/

/** Whether a text can be the id of a story. */
export const isStoryId = (text: string): boolean => ID.test(text)

/**
 * The id of a new story: the Latin words of its title, else of its address or its publisher, and its day. `mark` follows
 * where it is given, and a number where the id is taken.
 */
export function deriveStoryId(fields: StoryFields, isTaken: (id: string) => boolean, mark = ''): string {
  const { title = '', url = '', publisher = '', published = '' } = fields
  const words = [title, lastPart(url), publisher, 'story'].map(toWords).find((one) => one !== '') ?? 'story'
  const base = [words, published.slice(0, 10), mark].filter((one) => one !== '').join('-')
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base.slice(0, LONGEST - 6)}-${n}`
    if (!isTaken(id)) return id
  }
}

/** The last part of an address that people read. */
const lastPart = (url: string): string =>
  URL.canParse(url) ? (new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '') : ''

/** The Latin words of a text, joined by hyphens and not cut within. */
function toWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  let joined = ''
  for (const word of words ?? []) {
    const longer = joined === '' ? word.slice(0, LONGEST_WORDS) : `${joined}-${word}`
    if (longer.length > LONGEST_WORDS) break
    joined = longer
  }
  // A number or a letter alone names nothing.
  return /[a-z]{3}/.test(joined) ? joined : ''
}
