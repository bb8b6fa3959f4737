import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type ButtonInteraction,
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js'
import type { Control, ActionCall } from '../answers/controls.ts'
import { formatText } from '../presentation/phrase.ts'
import { phrase } from '../answers/phrase.ts'
import type { Language } from '../languages/language.ts'
import { LIMITS, truncate } from './limits.ts'

const ID_PREFIX = 'do'
const STYLES = { plain: ButtonStyle.Secondary, good: ButtonStyle.Success, bad: ButtonStyle.Danger } as const

/** An action call as a custom id: `do:approve:12:3`. It holds all that is needed, so it outlives a restart. */
export const toCustomId = (call: ActionCall): string => [ID_PREFIX, ...call].join(':')

/** The action's name and arguments in a custom id; undefined if it is of no action, or not ours. */
export function parseCustomId(customId: string): { name: string; args: string[] } | undefined {
  const [prefix, name, ...args] = customId.split(':')
  return prefix === ID_PREFIX && name && !/\p{Cc}/u.test(customId) ? { name, args } : undefined
}

/** The button of a custom id, if it is one that stays under an answer when its page is turned. */
export function parseControl(customId: string): Control | undefined {
  const { name, args = [] } = parseCustomId(customId) ?? {}
  if (name !== 'share' && name !== 'offer' && name !== 'keep' && name !== 'about') return undefined
  const style = name === 'share' || name === 'offer' ? 'good' : 'plain'
  return { kind: 'button', action: [name, ...args], label: phrase(name === 'about' ? 'verifyOrReport' : name), style }
}

/** Rows of controls as Discord takes them. */
export const toActionRows = (
  rows: readonly (readonly Control[])[],
  reader: Language,
): APIActionRowComponent<APIComponentInMessageActionRow>[] =>
  rows
    .filter((row) => row.length > 0)
    .map((row) => ({ type: ComponentType.ActionRow, components: row.map((one) => toComponent(one, reader)) }))

function toComponent(control: Control, reader: Language): APIComponentInMessageActionRow {
  const custom_id = toCustomId(control.action)
  if (control.kind === 'button')
    return {
      type: ComponentType.Button,
      style: STYLES[control.style],
      custom_id,
      label: truncate(formatText(control.label, reader), LIMITS.buttonLabel),
    }
  if (control.kind === 'picker') return toPicker(control, reader)
  const { placeholder, options, single = false } = control
  return {
    type: ComponentType.StringSelect,
    custom_id,
    min_values: single ? 1 : 0,
    max_values: single ? 1 : options.length,
    placeholder: truncate(formatText(placeholder, reader), LIMITS.placeholder),
    options: options.map(({ value, label, description, selected }) => ({
      value,
      default: selected,
      label: truncate(formatText(label, reader), LIMITS.choice),
      ...(description !== undefined && {
        description: truncate(formatText(phrase('call', { text: description }), reader), LIMITS.choice),
      }),
    })),
  }
}

/** Maximum number of roles that are chosen at a time: as many as Discord takes, and a setting. */
const MAX_ROLES = 25

function toPicker(
  { picks, action, placeholder, chosen }: Extract<Control, { kind: 'picker' }>,
  reader: Language,
): APIComponentInMessageActionRow {
  const common = {
    custom_id: toCustomId(action),
    placeholder: truncate(formatText(placeholder, reader), LIMITS.placeholder),
  }
  if (picks === 'roles')
    return {
      ...common,
      type: ComponentType.RoleSelect,
      min_values: 0,
      max_values: MAX_ROLES,
      default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
    }
  return {
    ...common,
    type: ComponentType.ChannelSelect,
    channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
    default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
  }
}

/** The controls under the message of a button. */
export function readControls({ message }: ButtonInteraction): Control[][] {
  const rows = message.components.filter((one) => one.type === ComponentType.ActionRow)
  return rows.map(({ components }) =>
    components.flatMap((one) => {
      const control = one.customId ? parseControl(one.customId) : undefined
      return control ? [control] : []
    }),
  )
}
