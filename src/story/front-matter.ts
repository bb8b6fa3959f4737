import { z } from 'zod'
import { languages } from '../languages/index.ts'
import { toPrintable, withoutOverrides } from './printable.ts'
import { YamlError, parseYaml } from './yaml.ts'

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/

/** A day of the calendar, or a moment with its zone. `2023-02-30` is neither. */
function isDate(text: string): boolean {
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = DATE.exec(text) ?? []
  if (!year || !month || !day) return false
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return (
    date.getUTCMonth() === Number(month) - 1 &&
    date.getUTCDate() === Number(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60
  )
}

const date = z
  .string()
  .refine(isDate, 'must be a real day (2023-09-20) or a moment with its zone (2023-09-20T14:05:00+04:00)')
const line = z
  .string()
  .transform((text) => withoutOverrides(text).trim().replace(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(1, 'must not be empty')
      .max(1_000, 'must have at most 1,000 characters')
      .regex(/^\P{Cc}*$/u, 'must not hold control characters'),
  )
const address = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .refine((url) => !/^https?:[/\\]*[^/\\?#]*@/i.test(url), 'must not hold a name or password')
const code = z.enum(languages.map(({ code }) => code))
const moment = z
  .string()
  .refine((text) => isDate(text) && text.includes('T'), 'must be a moment with its zone (2023-09-20T14:05:00+04:00)')
/** Discord's ids are numbers of up to 20 digits, kept as text. */
const serverId = z.string().regex(/^\d{1,20}$/, 'must be the id of a server on Discord')

/** What may be done with a story. */
export const STATUSES = ['usable', 'embargoed', 'withheld', 'withdrawn'] as const
export type Status = (typeof STATUSES)[number]

/** The head of a story's file. Every value is text: nothing in it is read as a number or a date by chance. */
export const frontMatter = z
  .object({
    title: line,
    language: code,
    published: date,
    updated: date.optional(),
    publisher: line.optional(),
    sources: z.array(line).default([]),
    url: address.optional(),
    rights: line.optional(),
    /** withheld and embargoed stories are read but answered only to those with the right; withdrawn ones to nobody. */
    status: z.enum(STATUSES).default('usable'),
    /** When an embargoed story opens by itself. */
    'embargoed-until': moment.optional(),
    /** The servers that the story belongs to; it is shown nowhere else. Without it, it belongs to all. */
    servers: z.array(serverId).min(1, 'must name a server').max(100).optional(),
    /** Whether people who installed the app for themselves may ask about it, outside the servers that invited the bot. */
    public: z.enum(['true', 'false'], 'must be true or false').optional(),
    /** The wire's word for what is new in this version; without it an editor decides about what was public. */
    notice: z.enum(['REFILE', 'CORRECTED', 'HOLD', 'WITHDRAWN']).optional(),
    /** The language of the edition that this one translates. */
    'translation-of': code.optional(),
  })
  .refine((about) => !about['embargoed-until'] || about.status === 'embargoed', {
    path: ['embargoed-until'],
    error: 'needs the status embargoed',
  })
  .refine((about) => !about.updated || about.updated.slice(0, 10) >= about.published.slice(0, 10), {
    path: ['updated'],
    error: 'must not be before published',
  })

export type FrontMatter = z.infer<typeof frontMatter>

/** What a front matter says of when and where its story may be shown. */
export interface Showing {
  readonly status: Status
  readonly 'embargoed-until'?: string | undefined
  readonly servers?: readonly string[] | undefined
}

/** Whether a story may be shown at a moment: it is usable, or its embargo is over. */
export function isOpen(about: Showing, now: Date): boolean {
  const until = about['embargoed-until']
  return (
    about.status === 'usable' ||
    (about.status === 'embargoed' && until !== undefined && Date.parse(until) <= now.getTime())
  )
}

/** When the next embargo of some stories ends by itself; undefined if none will. */
export function nextOpening(stories: Iterable<{ readonly about: Showing }>, now: Date): Date | undefined {
  const times = [...stories]
    .map(({ about }) => Date.parse(about.status === 'embargoed' ? (about['embargoed-until'] ?? '') : ''))
    .filter((time) => time > now.getTime())
  return times.length > 0 ? new Date(times.reduce((a, b) => Math.min(a, b))) : undefined
}

/** Whether a story belongs to a server, as one without servers does to all. `null`: outside of any. */
export const belongsTo = ({ servers }: Showing, server: string | null): boolean =>
  servers === undefined || (server !== null && servers.includes(server))

/** Whether a story may be shown now or will be by itself, so that its words must be findable. */
export const opensByItself = (about: Showing): boolean =>
  about.status === 'usable' || (about.status === 'embargoed' && about['embargoed-until'] !== undefined)

/** What is wrong with a file, and where. */
export interface Fault {
  readonly file: string
  readonly field: string
  readonly value: string
  readonly reason: string
}

export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Maximum number of characters of the front matter: YAML compares every key with every other. */
const MAX_LENGTH = 20_000
/** Maximum number of characters of a value, or of what a parser says of it, that a fault shows. */
const SHOWN_LENGTH = 80

/** Checks the text between a file's two `---` lines. All faults at once. */
export function readFrontMatter(text: string, file: string): ParseResult<FrontMatter> {
  const refuse = (reason: string): ParseResult<FrontMatter> => ({
    ok: false,
    faults: [{ file, field: 'front matter', value: '', reason }],
  })
  if (text.length > MAX_LENGTH) return refuse(`must have at most ${MAX_LENGTH} characters, and has ${text.length}`)
  let raw: unknown
  try {
    raw = parseYaml(text)
  } catch (error) {
    if (error instanceof YamlError) return refuse(error.message)
    throw error
  }
  const checked = frontMatter.safeParse(raw)
  if (checked.success) return { ok: true, value: checked.data }
  const faults = checked.error.issues.map(({ path, message }): Fault => {
    const value = path.reduce<unknown>((at, key) => (isRecord(at) ? at[String(key)] : undefined), raw)
    return {
      file,
      field: path.join('.') || 'front matter',
      value: value === undefined ? '' : JSON.stringify(value).slice(0, SHOWN_LENGTH),
      reason: value === undefined && path.length > 0 ? 'is missing' : message,
    }
  })
  return { ok: false, faults }
}

/** A fault as one line. */
export const describeFault = ({ file, field, value, reason }: Fault): string =>
  toPrintable(`${file}: ${field}${value ? ` ${value}` : ''}: ${reason}`)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
