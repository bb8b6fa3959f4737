import type { Option } from '../state/command.ts'
import type { Channel, Member, Role } from '../state/guild-model.ts'
import { roleJson } from '../json/guild.ts'
import { memberJson, userJson } from '../json/people.ts'
import type { FoundCommand } from './available-commands.ts'
import { ClientRefusal } from './client-refusal.ts'
import { type Chooser, type FileUpload, type Resolved, resolvedChannel, resolveUpload } from './resolved.ts'

/** A person's value for an option. */
export type OptionValue = string | number | boolean | Member | Channel | Role | FileUpload
export type OptionValues = Readonly<Record<string, OptionValue | undefined>>

interface OptionData {
  readonly name: string
  readonly type: number
  readonly value?: string | number | boolean
  readonly focused?: boolean
  readonly options?: readonly OptionData[]
}

/** The `data` of an interaction that calls a slash command. `focused`: the option being typed, for autocomplete. */
export function commandData(
  { command, path, options }: FoundCommand,
  values: OptionValues,
  chooser: Chooser,
  focused?: string,
) {
  const resolved: Resolved = {}
  const unknown = Object.keys(values).filter((name) => !options.some((one) => one.name === name))
  if (unknown.length > 0) throw new ClientRefusal(`/${command.name} has no option ${unknown.join(', ')}`)
  const filled = options.flatMap((option): OptionData[] => {
    const value = values[option.name]
    if (option.name === focused) return [{ ...named(option), value: String(value ?? ''), focused: true }]
    if (value === undefined) {
      if (option.required && focused === undefined) throw new ClientRefusal(`/${command.name} needs "${option.name}"`)
      return []
    }
    return [{ ...named(option), value: toOptionValue(option, value, resolved, chooser) }]
  })
  const nested = path.reduceRight<readonly OptionData[]>((inside, one) => [{ ...named(one), options: inside }], filled)
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
  chooser: Chooser,
): string | number | boolean {
  const refuse = (why: string): never => {
    throw new ClientRefusal(`"${option.name}" ${why}`)
  }
  if (typeof value === 'object') return addResolved(option, value, resolved, chooser) ?? refuse('takes no such thing')
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

/** Adds what a value names to `resolved`. Returns its id; undefined if the option does not take it. */
function addResolved(
  { type }: Option,
  value: Member | Channel | Role | FileUpload,
  resolved: Resolved,
  chooser: Chooser,
): string | undefined {
  const put = (kind: string, id: string, json: unknown): string => {
    resolved[kind] = { ...resolved[kind], [id]: json }
    return id
  }
  const { guildModel } = chooser.state
  if ('bytes' in value) {
    if (type !== 11) return undefined
    const file = resolveUpload(value, chooser)
    return put('attachments', file.id, file.json)
  }
  if ('username' in value) {
    if (type !== 6 && type !== 9) return undefined
    const { user: _, ...member } = memberJson(value, guildModel, guildModel.channels[0])
    put('members', value.id, member)
    return put('users', value.id, userJson(value))
  }
  if ('topic' in value) return type === 7 ? put('channels', value.id, resolvedChannel(value, chooser)) : undefined
  return type === 8 || type === 9 ? put('roles', value.id, roleJson(value, 0)) : undefined
}
