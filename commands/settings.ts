import { z } from 'zod'
import type { AnswerItem } from '../src/answers/answer.ts'
import { type PhraseValue, type Phrase, phrase, type EntityRef } from '../src/answers/phrase.ts'
import { SERVER_ONLY, type SettingName, SETTING_NAMES, type Settings } from '../src/desk/settings.ts'
import { defineCommand, type CommandContext, type Group } from '../src/command/command.ts'
import { UserError } from '../src/command/user-error.ts'
import { textAnswer } from '../src/delivery/text-answer.ts'
import { checkRoles, requireAdmin, requireChannelHere, requireNewsroom } from '../src/command/newsroom.ts'

const setting = z.enum(SETTING_NAMES).describe('Which setting · أي إعداد')
const ID = /^\d{1,20}$/
const value = z
  .string()
  .trim()
  .min(1)
  .max(1_000)
  .describe('A word, a number, yes or no, a channel, roles; “default” to unset · القيمة')

const show = defineCommand({
  name: 'show',
  description: 'The settings that hold in this channel, and where each was set · الإعدادات السارية هنا',
  audience: 'asker',
  input: z.object({}),
  async run(_, context) {
    const { storage, settings, server, channel, parent } = requireNewsroom(context)
    const here = await storage.loadOwnSettings({ server, channel })
    const over = parent ? await storage.loadOwnSettings({ server, channel: parent }) : {}
    const all = await storage.loadOwnSettings({ server })
    const items = SETTING_NAMES.map((name): AnswerItem => {
      const set = name in here || name in over ? [phrase('settingHere')] : name in all ? [phrase('settingWhy')] : []
      return { kind: 'noted', above: [line(name, settings[name])], cite: null, below: set }
    })
    return textAnswer([phrase('settingsHead')], items)
  },
})

const setForChannel = defineCommand({
  name: 'channel',
  description: 'Change a setting for this channel and its threads · غيّر إعدادا لهذه القناة',
  audience: 'asker',
  input: z.object({ setting, value }),
  run: ({ setting, value }, context) => {
    if (SERVER_ONLY.has(setting)) throw new UserError('notSettable', { name: setting })
    const { channel, parent } = requireAdmin(context)
    return change(context, setting, value, parent ?? channel)
  },
})

const setForServer = defineCommand({
  name: 'server',
  description: 'Change a setting for the whole server · غيّر إعدادا للخادم كله',
  audience: 'asker',
  input: z.object({ setting, value }),
  run: ({ setting, value }, context) => change(context, setting, value),
})

async function change(context: CommandContext, name: SettingName, text: string, channel?: string) {
  const newsroom = requireAdmin(context)
  const { storage, server, person } = newsroom
  const scope = { server, ...(channel !== undefined && { channel }) }
  const value = parseValue(name, text, context)
  checkRoles(newsroom, value)
  if (name === 'desk-channel' && typeof value === 'string' && ID.test(value)) requireChannelHere(value, newsroom)
  try {
    await storage.changeSetting(scope, name, value, person.id)
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    throw new UserError('badInput', { field: name, reason: error.issues[0]?.message ?? '' })
  }
  if (value === undefined) return textAnswer([phrase('didUnset', { name })], [])
  const after = await storage.loadSettings({ server, ...(channel !== undefined && { channel }) })
  return textAnswer([phrase('didSet', { name, value: formatValue(name, after[name]) })], [])
}

/** Parses a value as people type it. Undefined removes the setting, so that it is inherited. */
function parseValue(name: SettingName, text: string, { reader, stories }: CommandContext): unknown {
  const { yes, no } = reader.messages
  const ids = [...text.matchAll(/<(?:#|@&)(\d+)>|\b(\d{15,20})\b/g)].map(([, mention, id]) => mention ?? id)
  const plain = text.toLowerCase()
  if (plain === 'default') return undefined
  if (name.endsWith('-roles')) return ids
  if (name.endsWith('-channel')) return ids[0] ?? text
  if (plain === 'none') return null
  if (plain === 'yes' || text === yes) return true
  if (plain === 'no' || text === no) return false
  if (name === 'story' && !stories.has(text))
    throw new UserError('noSuchStory', {
      id: text.slice(0, 100),
      ids: [...stories.keys()].slice(0, 5).join(', ') || '–',
    })
  return /^\d+$/.test(text) ? Number(text) : plain
}

const line = (name: SettingName, value: Settings[SettingName]): Phrase =>
  phrase('setting', { name, value: formatValue(name, value) })

/** A value as people read it. */
function formatValue(name: SettingName, value: Settings[SettingName]): PhraseValue {
  if (value === null || (Array.isArray(value) && value.length === 0)) return phrase('notSet')
  if (typeof value === 'boolean') return phrase(value ? 'yes' : 'no')
  if (Array.isArray(value)) return value.length === 1 ? role(value[0] ?? '') : value.map((id) => `@${id}`).join(', ')
  if (name === 'desk-channel') return { to: 'channel', id: String(value) }
  return typeof value === 'number' ? value : String(value)
}

const role = (id: string): EntityRef => ({ to: 'role', id })

const settings: Group = {
  name: 'settings',
  description: 'What holds in this server and channel · الإعدادات',
  commands: [show, setForChannel, setForServer],
}

export default settings
