import type { StoryFields } from '../story/story-fields.ts'

/** A file as read: the text of its story, and what it says itself. */
export interface ReadFile {
  readonly fields: StoryFields
  /** One paragraph a line. */
  readonly body: string
}

/** What of some unchecked values is text, without white space around it; undefined for what is none or blank. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : ''
  return text === '' ? undefined : text
}

/** The first of some values that is text. */
export const firstText = (...values: readonly unknown[]): string | undefined =>
  values.map(textOf).find((text) => text !== undefined)

/** The fields that have a value: those of `later` before those of `earlier`. */
export function mergeFields(earlier: StoryFields, later: StoryFields): StoryFields {
  const given = Object.entries(later).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  return { ...earlier, ...Object.fromEntries(given) }
}

/** The language's code in a tag like `en-GB` or `ar_EG`. */
export const languageCode = (tag: string | undefined): string | undefined =>
  tag?.trim().toLowerCase().split(/[-_]/)[0] || undefined

/** A date as the front matter takes it: a day or a moment with its zone. A moment without a zone is its day. */
export function dateOf(value: unknown): string | undefined {
  const [, day, time, zone] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?)?$/.exec(textOf(value) ?? '') ?? []
  if (!day) return undefined
  return time && zone ? `${day}T${time}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}` : day
}

/** An http or https address; undefined for any other. */
export function addressOf(value: unknown): string | undefined {
  const text = textOf(value)
  return text && /^https?:\/\/[^\s@]+$/i.test(text) && URL.canParse(text) ? text : undefined
}
