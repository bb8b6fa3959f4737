import type { Option } from '../state/command.ts'
import type { State } from '../state/state.ts'
import type { Channel, Member, Role } from '../state/guild-model.ts'
import { channelJson, roleJson } from '../json/guild.ts'
import { attachmentJson } from '../json/message.ts'
import { memberJson, userJson } from '../json/people.ts'
import type { FoundCommand } from './available-commands.ts'
import { ClientRefusal } from './client-refusal.ts'

/** A file that a person hands over. */
export interface FileUpload {
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** What a person puts in for an option. */
export type OptionValue = string | number | boolean | Member | Channel | Role | FileUpload
export type OptionValues = Readonly<Record<string, OptionValue | undefined>>

interface OptionData {
  readonly name: string
  readonly type: number
  readonly value?: string | number | boolean
  readonly focused?: boolean
  readonly options?: readonly OptionData[]
}

/** What is said of the people, channels, roles and files that a value names. */
export type Resolved = Record<string, Record<string, unknown>>

/** The `data` of an interaction that calls a slash command. `focused`: the option being typed, for autocomplete. */
export function commandData(
  { command, path, options }: FoundCommand,
  values: OptionValues,
  state: State,
  origin: string,
  focused?: string,
) {
  const resolved: Resolved = {}
  const unknown = Object.keys(values).filter((name) => !options.some((one) => one.name === name))
  if (unknown.length > 0) throw new ClientRefusal(`/${command.name} has no option ${unknown.join(', ')}`)
  const given = options.flatMap((option): OptionData[] => {
    const value = values[option.name]
    if (option.name === focused) return [{ ...named(option), value: String(value ?? ''), focused: true }]
    if (value === undefined) {
      if (option.required && focused === undefined) throw new ClientRefusal(`/${command.name} needs "${option.name}"`)
      return []
    }
    return [{ ...named(option), value: toOptionValue(option, value, resolved, state, origin) }]
  })
  const nested = path.reduceRight<readonly OptionData[]>((inside, one) => [{ ...named(one), options: inside }], given)
  return {
    id: command.id,
    name: command.name,
    type: 1,
    options: nested,
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  }
}

const named = ({ name, type }: Option): { name: string; type: number } => ({ name, type })

/** The value as it is sent, checked as Discord's client checks it. */
function toOptionValue(
  option: Option,
  value: OptionValue,
  resolved: Resolved,
  state: State,
  origin: string,
): string | number | boolean {
  const refuse = (why: string): never => {
    throw new ClientRefusal(`"${option.name}" ${why}`)
  }
  if (typeof value === 'object')
    return addResolved(option, value, resolved, state, origin) ?? refuse('takes no such thing')
  const wanted = { 3: 'string', 4: 'number', 5: 'boolean', 10: 'number' }[option.type]
  if (typeof value !== wanted) return refuse(`takes a ${wanted ?? 'thing with an id'}, not ${JSON.stringify(value)}`)
  if (option.choices?.length && !option.choices.some((one) => one.value === value))
    return refuse(`is one of ${option.choices.map((one) => one.value).join(', ')}`)
  if (typeof value === 'string') {
    const { min_length: least = null, max_length: most = null } = option
    if (value === '') return refuse('is empty')
    if (value.length < (least ?? 0) || value.length > (most ?? 6_000)) return refuse(`has ${value.length} characters`)
  }
  if (typeof value === 'number') {
    if (option.type === 4 && !Number.isInteger(value)) return refuse('is a whole number')
    const { min_value: least, max_value: most } = option
    if (value < (least ?? -Infinity) || value > (most ?? Infinity)) return refuse(`is out of bounds: ${value}`)
  }
  return value
}

/** Puts a thing with an id beside the options, and gives its id. */
function addResolved(
  { type }: Option,
  value: Member | Channel | Role | FileUpload,
  resolved: Resolved,
  state: State,
  origin: string,
): string | undefined {
  const put = (kind: string, id: string, json: unknown): string => {
    resolved[kind] = { ...resolved[kind], [id]: json }
    return id
  }
  const { guildModel } = state
  if ('bytes' in value) {
    if (type !== 11) return undefined
    const file = state.addAttachment(value, null)
    return put('attachments', file.id, attachmentJson(file, origin, true))
  }
  if ('username' in value) {
    if (type !== 6 && type !== 9) return undefined
    const { user: _, ...member } = memberJson(value, guildModel, guildModel.channels[0])
    put('members', value.id, member)
    return put('users', value.id, userJson(value))
  }
  if ('topic' in value)
    return type === 7 ? put('channels', value.id, { ...channelJson(value, guildModel), permissions: '0' }) : undefined
  return type === 8 || type === 9 ? put('roles', value.id, roleJson(value, 0)) : undefined
}
