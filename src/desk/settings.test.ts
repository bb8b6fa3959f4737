import { expect, test } from 'vitest'
import { isEditor, canChangeSettings } from './people.ts'
import { parseSetting, DEFAULTS, parseSettings, SETTING_NAMES, mergeSettings } from './settings.ts'

test('the channel’s word goes before its parent’s, and that before the server’s', () => {
  const server = { mode: 'private', language: 'en', 'person-cooldown': 5 } as const
  const parent = { mode: 'reviewed', language: 'ar' } as const
  expect(mergeSettings(server, parent, { mode: 'off' })).toMatchObject({
    mode: 'off',
    language: 'ar',
    'person-cooldown': 5,
  })
  expect(mergeSettings(server, parent)).toMatchObject({ mode: 'reviewed' })
  expect(mergeSettings({})).toEqual(DEFAULTS)
})

test('no channel gives itself editors or lifts the pause', () => {
  const settings = mergeSettings({ paused: true, 'desk-roles': ['1'] }, {}, { paused: false, 'desk-roles': ['2'] })
  expect(settings).toMatchObject({ paused: true, 'desk-roles': ['1'] })
})

test('a value that a setting cannot have is refused', () => {
  expect(() => parseSetting('mode', 'loud')).toThrow()
  expect(() => parseSetting('retention-days', 0)).toThrow()
  expect(() => parseSetting('desk-channel', 'general')).toThrow(/id of Discord/)
  expect(parseSetting('mode', 'reviewed')).toBe('reviewed')
})

test('a stored value that this version does not know is left out and named, the others hold', () => {
  const stored = new Map<string, unknown>([
    ['mode', 'reviewed'],
    ['language', 7],
    ['colour', 'red'],
  ])
  expect(parseSettings(stored)).toEqual({ settings: { mode: 'reviewed' }, unread: ['language', 'colour'] })
})

test('every setting has a default', () => {
  expect(SETTING_NAMES.every((name) => name in DEFAULTS)).toBe(true)
})

test('editors hold a desk role or manage the server; one right does not give the other', () => {
  const settings = mergeSettings({ 'desk-roles': ['7'], 'settings-roles': ['8'] })
  const person = (roles: string[], manages = false): Parameters<typeof isEditor>[0] => ({
    id: '1',
    roles,
    canManageServer: manages,
  })
  expect([isEditor(person(['7']), settings), canChangeSettings(person(['7']), settings)]).toEqual([true, false])
  expect([isEditor(person(['8']), settings), canChangeSettings(person(['8']), settings)]).toEqual([false, true])
  expect([isEditor(person([], true), settings), canChangeSettings(person([], true), settings)]).toEqual([true, true])
  expect(isEditor(person([]), settings)).toBe(false)
})
