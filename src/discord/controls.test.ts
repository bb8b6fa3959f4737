import { ComponentType } from 'discord.js'
import { expect, test } from 'vitest'
import type { Control } from '../answers/controls.ts'
import { phrase } from '../answers/phrase.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { parseControl, parseCustomId, toActionRows, toCustomId } from './controls.ts'
import { LIMITS } from './limits.ts'

test('a custom id holds an action and its arguments, and gives them back as text', () => {
  expect(toCustomId(['approve', 12, 3])).toBe('do:approve:12:3')
  expect(parseCustomId('do:approve:12:3')).toEqual({ name: 'approve', args: ['12', '3'] })
  expect(parseCustomId('do:keep')).toEqual({ name: 'keep', args: [] })
})

test.each(['', 'do', 'do:', '["turn","ask",{},1,""]', '#hash', 'undo:approve:1', 'do:keep:\u0000'])(
  '%j is the id of no action',
  (id) => expect(parseCustomId(id)).toBeUndefined(),
)

test('of the buttons under an answer those stay when its page is turned that are about the whole answer', () => {
  const kept = ['do:share:a1', 'do:offer:a1', 'do:keep:a1', 'do:about:post:a1']
  for (const id of kept) {
    const control = parseControl(id)
    expect(control && toCustomId(control.action)).toBe(id)
  }
  for (const id of ['do:approve:1:2', 'do:page:post:a1:2', '["turn","ask",{},1,""]'])
    expect(parseControl(id)).toBeUndefined()
})

const menu = (label: string): Control => ({
  kind: 'menu',
  action: ['trim', 1, 2, 1],
  placeholder: phrase('excerptsToKeep'),
  options: [{ value: '1', label: phrase('call', { text: label }), description: label, selected: true }],
})

test('labels are in the reader’s language and never longer than Discord takes', () => {
  const long = 'x'.repeat(300)
  const button: Control = { kind: 'button', action: ['keep', 'a1'], label: phrase('keep'), style: 'plain' }
  const [row] = toActionRows([[button]], ar)
  expect(row?.components[0]).toMatchObject({ label: 'أبقه لي', custom_id: 'do:keep:a1' })
  const [named] = toActionRows([[{ ...button, label: phrase('call', { text: long }) }]], en)
  expect(named?.components[0]).toMatchObject({ label: `${'x'.repeat(LIMITS.buttonLabel - 1)}…` })
  const [menus] = toActionRows([[menu(long)]], en)
  const cut = `${'x'.repeat(LIMITS.choice - 1)}…`
  expect(menus?.components[0]).toMatchObject({ options: [{ label: cut, description: cut, default: true }] })
})

test('a menu may be left empty or full, and a row without controls is not sent', () => {
  const rows = toActionRows([[], [menu('x')]], en)
  expect(rows).toHaveLength(1)
  expect(rows[0]?.components[0]).toMatchObject({ type: ComponentType.StringSelect, min_values: 0, max_values: 1 })
})
