import { describe, expect, test } from 'vitest'
import { COLUMNS } from '../database/columns.ts'
import { testDatabases } from './databases.fixture.ts'
import { dumpTables, fillTables, listTables, withDatabase } from './filled-tables.fixture.ts'
import { answerFrom, CHANNEL, SERVER, setUp } from './scene.fixture.ts'
import { ferry, TestStorage, useStorage } from './test-storage.fixture.ts'

/**
 * Tables that hold nothing of a server: the operator's stories, texts of buttons without a server or a person, people who
 * could not be written to, and what the program notes for itself.
 */
const OF_NO_SERVER = ['versions', 'told_versions', 'button_states', 'unreachable_people', 'purges', 'encryption']

describe.each(testDatabases())('servers over $kind', ({ create }) => {
  const desk = useStorage(create, new TestStorage())

  test('every column of every table is told for what it holds', async () => {
    const found = await withDatabase(desk.location, 'on disk', listTables)
    const told = Object.entries(COLUMNS).map(([name, columns]) => [name, Object.keys(columns).toSorted()])
    expect(found.map(({ name, columns }) => [name, columns.map((one) => one.name).toSorted()]).toSorted()).toEqual(
      told.toSorted(),
    )
  })

  test('of a server that is deleted no table holds anything; of another all of it stays', async () => {
    await withDatabase(desk.location, 'on disk', async (db) => {
      await fillTables(db, '7001', '70019')
      await fillTables(db, '7002', '70029')
    })
    const before = await withDatabase(desk.location, 'on disk', dumpTables)
    for (const [table, rows] of Object.entries(before))
      if (table !== 'encryption') expect(rows, table).toContain('7001')
    await desk.storage.deleteServer('7001')
    const after = await withDatabase(desk.location, 'on disk', dumpTables)
    expect(Object.keys(after).filter((table) => after[table]?.includes('7001'))).toEqual(
      Object.keys(after).filter((table) => OF_NO_SERVER.includes(table) && table !== 'encryption'),
    )
    for (const [table, rows] of Object.entries(after)) if (table !== 'encryption') expect(rows, table).toContain('7002')
  })

  test('what a server sets for a channel holds nowhere but in that server', async () => {
    await setUp(desk.storage)
    const theirs = { server: '999', channel: CHANNEL }
    await desk.storage.changeSetting(theirs, 'mode', 'open', '66')
    expect(await desk.storage.loadSettings(theirs)).toMatchObject({ mode: 'open' })
    expect(await desk.storage.loadSettings({ server: SERVER, channel: CHANNEL })).toMatchObject({ mode: 'reviewed' })
    await desk.storage.changeSetting(theirs, 'mode', undefined, '66')
    expect(await desk.storage.loadOwnSettings({ server: SERVER, channel: CHANNEL })).toEqual({ mode: 'reviewed' })
  })

  test('a server that is no longer listed is deleted when it was missing for a week', async () => {
    await setUp(desk.storage)
    await desk.storage.recordAnswer(answerFrom(ferry, [2], { id: 'a1' }))
    const forget = (...present: string[]) => desk.storage.forgetAbsentServers(new Set(present))
    expect(await forget(SERVER)).toEqual([])
    expect(await forget()).toEqual([])
    desk.clock.advance(6 * 86_400)
    expect(await forget()).toEqual([])
    // It is there again: the week begins anew.
    expect(await forget(SERVER)).toEqual([])
    desk.clock.advance(2 * 86_400)
    expect(await forget()).toEqual([])
    desk.clock.advance(7 * 86_400 - 1)
    expect(await forget()).toEqual([])
    expect(await desk.storage.findAnswerById('a1')).toBeDefined()
    desk.clock.advance(1)
    expect(await forget()).toEqual([SERVER])
    expect(await desk.storage.findAnswerById('a1')).toBeUndefined()
    expect(await desk.storage.loadOwnSettings({ server: SERVER })).toEqual({})
    expect(await forget()).toEqual([])
  })
})
