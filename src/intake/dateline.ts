import { resolve } from '../claims/resolve.ts'
import type { Language } from '../languages/language.ts'
import type { StoryFields } from '../story/story-fields.ts'

/** Maximum number of characters of a dateline: `WASHINGTON, Sept 20, 2023 (Reuters)`. */
const LONGEST = 90
/** Two days far apart: a date that is read alike on both is told in full, and not counted from the day it is read on. */
const REFERENCES = ['2001-02-03', '2040-07-09'] as const
const DAY = /^\d{4}-\d\d-\d\d$/

/** What the dateline says with which a text begins: its day, if that is told in full, and the agencies in brackets. */
export function readDateline(body: string, language: Language): StoryFields {
  const [, head = ''] = /^([^\n]{2,100}?)\s+[-–—]{1,2}\s/u.exec(body) ?? []
  if (head === '' || head.length > LONGEST) return {}
  const day = fullDay(head, language)
  const agencies = [...head.matchAll(/\(([^()]{2,60})\)/gu)].map(([, name = '']) => name.trim())
  // Without either it may be the first words of a sentence.
  return { ...(day !== undefined && { published: day }), ...(agencies.length > 0 && { sources: agencies }) }
}

/** The one day that a text names with its year; undefined where it leaves any of it to whoever reads it. */
function fullDay(text: string, language: Language): string | undefined {
  // Of 3/4/2023 nobody can tell which is the month.
  if (/\d\s*[/.]\s*\d/.test(text)) return undefined
  const [now, then] = REFERENCES.map((reference) => resolve(text, reference, language).values)
  const [day] = now ?? []
  return day && DAY.test(day) && now?.length === 1 && then?.length === 1 && then[0] === day ? day : undefined
}
