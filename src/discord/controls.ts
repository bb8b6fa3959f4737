import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import type { Control, Deed } from '../answers/controls.ts'
import { sayText } from '../presentation/phrase.ts'
import { phrase } from '../answers/phrase.ts'
import type { Language } from '../languages/language.ts'
import { LIMITS, shorten } from './limits.ts'

const MARK = 'do'
const STYLES = { plain: ButtonStyle.Secondary, good: ButtonStyle.Success, bad: ButtonStyle.Danger } as const

/** A deed as a custom id: `do:approve:12:3`. All that the bot must know of it stands there, so it outlives a restart. */
export const idOf = (deed: Deed): string => [MARK, ...deed].join(':')

/** The deed of a custom id: its act and what it is done to. Undefined if it is none. */
export function deedOf(customId: string): { act: string; to: string[] } | undefined {
  const [mark, act, ...to] = customId.split(':')
  return mark === MARK && act ? { act, to } : undefined
}

/** The button that a custom id belongs to, of those that stay under an answer when its page is turned. */
export function controlFor(customId: string): Control | undefined {
  const { act, to = [] } = deedOf(customId) ?? {}
  if (act !== 'share' && act !== 'offer' && act !== 'keep' && act !== 'about') return undefined
  const style = act === 'share' || act === 'offer' ? 'good' : 'plain'
  return { kind: 'button', deed: [act, ...to], label: phrase(act), style }
}

/** Rows of controls as Discord takes them. */
export const rowsOf = (
  rows: readonly (readonly Control[])[],
  reader: Language,
): APIActionRowComponent<APIComponentInMessageActionRow>[] =>
  rows
    .filter((row) => row.length > 0)
    .map((row) => ({ type: ComponentType.ActionRow, components: row.map((one) => controlOf(one, reader)) }))

function controlOf(control: Control, reader: Language): APIButtonComponent | APIStringSelectComponent {
  const custom_id = idOf(control.deed)
  if (control.kind === 'button')
    return {
      ...{ type: ComponentType.Button, style: STYLES[control.style], custom_id },
      label: shorten(sayText(control.label, reader), LIMITS.buttonLabel),
    }
  const { placeholder, options } = control
  return {
    ...{ type: ComponentType.StringSelect, custom_id, min_values: 0, max_values: options.length },
    placeholder: shorten(sayText(placeholder, reader), LIMITS.placeholder),
    options: options.map(({ value, label, about, ticked }) => ({
      ...{ value, default: ticked, label: shorten(sayText(label, reader), LIMITS.choice) },
      description: shorten(sayText(phrase('call', { text: about }), reader), LIMITS.choice),
    })),
  }
}
