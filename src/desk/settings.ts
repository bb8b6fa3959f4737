import { z } from 'zod'

/** How answers in a channel are shown. */
export const MODES = ['open', 'private', 'reviewed', 'off'] as const
export type Mode = (typeof MODES)[number]

/** Discord's ids are numbers of up to 20 digits, kept as text. */
const id = z.string().regex(/^\d{1,20}$/, 'must be an id of Discord')

const schema = z.object({
  /** open: answers are public. private: for the asker, who may share. reviewed: for the asker, who may offer. off. */
  mode: z.enum(MODES).default('open'),
  /** The story that is asked about when the asker names none. */
  story: z.string().max(80).nullable().default(null),
  /** The language of answers; null: that of the question. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable()
    .default(null),
  /** The channel for drafts, proposals and reports. */
  'desk-channel': id.nullable().default(null),
  /** Roles that may decide drafts and corrections, besides people with Manage Server. */
  'desk-roles': z.array(id).max(25).default([]),
  /** Roles that may change settings, besides people with Manage Server. */
  'settings-roles': z.array(id).max(25).default([]),
  /** Whether the bot answers nothing in the server. */
  paused: z.boolean().default(false),
  /** Seconds a person waits between two answers in a channel. */
  'person-cooldown': z.int().min(0).max(86_400).default(0),
  /** Seconds everybody waits between two public answers in a channel. */
  'channel-cooldown': z.int().min(0).max(86_400).default(0),
  /** Maximum number of one person's offers that wait for the desk at a time. */
  'open-offers': z.int().min(1).max(100).default(3),
  /** Maximum number of errors that one person may report in an hour; 0 takes no reports. */
  'hourly-reports': z.int().min(0).max(100).default(5),
  /** Whether a public answer names who approved it. */
  'name-approver': z.boolean().default(true),
  /** Days after which who asked, and what, is erased. */
  'retention-days': z.int().min(1).max(3_650).default(30),
  /** Per cent of one story's text that one channel may be shown; null sets no limit. */
  'excerpt-budget': z.int().min(1).max(100).nullable().default(null),
})

export type Settings = z.infer<typeof schema>
export type SettingName = keyof Settings

/** Every setting, in the order people see them. */
export const SETTING_NAMES = schema.keyof().options

/** Settings that hold for the whole server and cannot differ from channel to channel. */
export const SERVER_ONLY: ReadonlySet<SettingName> = new Set([
  'desk-roles',
  'settings-roles',
  'paused',
  'open-offers',
  'hourly-reports',
  'name-approver',
  'retention-days',
])

/** The value of every setting until it is set. */
export const DEFAULTS: Settings = schema.parse({})

/** The settings that were set in a server or a channel. */
export type PartialSettings = Partial<Settings>

/** The checked value of one setting. Throws zod's error, which says what is wrong with it. */
export const parseSetting = (name: SettingName, value: unknown): unknown => schema.shape[name].parse(value)

/** Parses stored settings. Values that this version does not understand are left out; their names are returned. */
export function parseSettings(stored: ReadonlyMap<string, unknown>): { settings: PartialSettings; unread: string[] } {
  const settings: PartialSettings = {}
  const unread: string[] = []
  for (const [name, value] of stored) {
    const known = SETTING_NAMES.find((setting) => setting === name)
    const checked = known && schema.shape[known].safeParse(value)
    if (known && checked?.success) Object.assign(settings, { [known]: checked.data })
    else unread.push(name)
  }
  return { settings, unread }
}

/** The settings that hold: the channel's own, else those of the channel a thread is in, else the server's. */
export function mergeSettings(
  server: PartialSettings,
  parent: PartialSettings = {},
  channel: PartialSettings = {},
): Settings {
  const ofChannel = (some: PartialSettings): PartialSettings =>
    Object.fromEntries(Object.entries(some).filter(([name]) => !isServerOnly(name)))
  return { ...DEFAULTS, ...server, ...ofChannel(parent), ...ofChannel(channel) }
}

const isServerOnly = (name: string): boolean => [...SERVER_ONLY].some((setting) => setting === name)
