import { z } from 'zod'

/** How answers in a channel reach people. */
export const MODES = ['open', 'private', 'reviewed', 'off'] as const
export type Mode = (typeof MODES)[number]

/** Discord's ids are numbers of up to 20 digits, kept as text. */
const id = z.string().regex(/^\d{1,20}$/, 'must be an id of Discord')

const schema = z.object({
  /** open: answers are public. private: for the asker, who may share. reviewed: for the asker, who may offer. off. */
  mode: z.enum(MODES).default('open'),
  /** The story that is asked about when the asker names none. */
  story: z.string().max(80).nullable().default(null),
  /** The language the bot speaks; null: that of the question. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable()
    .default(null),
  /** Where drafts, proposals and reports are put. */
  'desk-channel': id.nullable().default(null),
  /** Who may decide over drafts and corrections, besides people with Manage Server. */
  'desk-roles': z.array(id).max(25).default([]),
  /** Who may change settings, besides people with Manage Server. */
  'settings-roles': z.array(id).max(25).default([]),
  /** While true nothing is answered in the server. */
  paused: z.boolean().default(false),
  /** Seconds a person waits between two answers in a channel. */
  'person-cooldown': z.int().min(0).max(86_400).default(0),
  /** Seconds everybody waits between two public answers in a channel. */
  'channel-cooldown': z.int().min(0).max(86_400).default(0),
  /** How many offers of one person may wait for the desk at a time. */
  'open-offers': z.int().min(1).max(100).default(3),
  /** Whether a public answer says who approved it. */
  'name-approver': z.boolean().default(true),
  /** Days after which who asked, and what, is forgotten. */
  'retention-days': z.int().min(1).max(3_650).default(90),
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
  'name-approver',
  'retention-days',
])

/** What every setting is until somebody sets it. */
export const DEFAULTS: Settings = schema.parse({})

/** Some settings of a server or a channel: those that were set there. */
export type PartialSettings = Partial<Settings>

/** The checked value of one setting. Throws zod's error, which says what is wrong with it. */
export const parseSetting = (name: SettingName, value: unknown): unknown => schema.shape[name].parse(value)

/** Settings as they were stored. A value that this version does not understand is left out, and named. */
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

/** What holds in a place: the channel's own word, else that of the channel a thread is in, else the server's. */
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
