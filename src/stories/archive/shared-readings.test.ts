import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { serverForTests } from '../../database/postgres.fixture.ts'
import { Archive } from './archive.ts'

const server = serverForTests()
let databaseUrl = ''
let folder = ''
let errors: unknown[] = []
const opened: Archive[] = []
let made = 0
beforeEach(async () => {
  databaseUrl = await server.database(`shared${++made}`)
  folder = mkdtempSync(join(tmpdir(), 'stories-'))
  errors = []
  write('ferry', 'The ferry sank off the harbour, the registrar Salma Trabelsi said.')
  write('port', 'The port stays open.')
})
afterEach(() => {
  for (const archive of opened.splice(0)) archive.close()
  rmSync(folder, { recursive: true })
})

const write = (id: string, body: string): void =>
  writeFileSync(
    join(folder, `${id}.en.md`),
    `---\ntitle: A story\nlanguage: en\npublished: 2024-03-05\n---\n\n${body}\n`,
  )

/** The archive of a bot of its own, with the folder that all have. */
function openBot(url = databaseUrl): Archive {
  const onError = (error: unknown): number => errors.push(error)
  const archive = new Archive(join(folder, `bot-${opened.length}.sqlite`), folder, { databaseUrl: url, onError })
  opened.push(archive)
  return archive
}

/** What the stories of an archive say, once it is up to date. */
async function textsIn(archive: Archive): Promise<string[]> {
  await archive.update()
  return [...archive.stories().stories.values()].map(({ body }) => body.trim())
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Changes what was read, so that it can be told from what stands in the folder. */
const mark = () => query(`update archive_readings set reading = replace(reading, 'The p', 'THE P')`)

test('a second bot starts without reading any text', async () => {
  await openBot().update()
  await mark()
  expect(await textsIn(openBot())).toEqual([expect.stringMatching(/^The ferry sank/), 'THE Port stays open.'])
  expect(errors).toEqual([])
})

test('a story that one has read as it was changed is seen by the other, which reads no text', async () => {
  const [one, other] = [openBot(), openBot()]
  await one.update()
  await other.update()
  write('port', 'The port is shut.')
  await one.update()
  await mark()
  expect((await textsIn(other))[1]).toBe('THE Port is shut.')
})

test('what was read in other words is not taken for those that stand in the folder', async () => {
  await openBot().update()
  await mark()
  write('port', 'The pilots are on strike.')
  expect((await textsIn(openBot()))[1]).toBe('The pilots are on strike.')
})

test('two that start at once read each story once', async () => {
  for (let n = 0; n < 30; n++) write(`tug-${n}`, `Tug ${n} has sunk.`)
  await openBot().update()
  await query(`
    delete from archive_readings;
    create table reads (story text);
    create function count_read() returns trigger language plpgsql as
      $$ begin insert into reads values (new.story); return new; end $$;
    create trigger counted after insert or update on archive_readings for each row execute function count_read()`)
  const [one = [], other] = await Promise.all([textsIn(openBot()), textsIn(openBot())])
  expect(one).toHaveLength(32)
  expect(other).toEqual(one)
  expect(await query('select count(*)::int as all, count(distinct story)::int as stories from reads')).toEqual([
    { all: 32, stories: 32 },
  ])
})

test('bots of other code keep what they have read, until none has run for a week', async () => {
  await openBot().update()
  await query(`
    insert into archive_codes values ('older', now() - interval '6 days'), ('oldest', now() - interval '8 days');
    insert into archive_readings select other, story, hash, '[]' from archive_readings,
      (values ('older'), ('oldest')) as others (other) where story = 'port';
    update archive_readings set reading = replace(reading, 'The p', 'THE P')`)
  const codes = await query('select code from archive_codes')
  expect((await textsIn(openBot()))[1]).toBe('THE Port stays open.')
  expect(codes).toHaveLength(3)
  expect(await query(`select code from archive_readings where code like 'old%'`)).toEqual([{ code: 'older' }])
})

test('what other code has read is read anew', async () => {
  await openBot().update()
  await mark()
  await query(`
    insert into archive_codes values ('another', now());
    update archive_readings set code = 'another'`)
  expect((await textsIn(openBot()))[1]).toBe('The port stays open.')
})

test.each([
  ['is no JSON', '{'],
  ['holds something else', '[{"body": 5}]'],
])('a reading that %s is read anew', async (_, reading) => {
  await openBot().update()
  await query(`update archive_readings set reading = '${reading}'`)
  expect((await textsIn(openBot()))[1]).toBe('The port stays open.')
  expect(errors).toEqual([])
})

test('a story that is gone is no longer kept, and one with a fault never was', async () => {
  const bot = openBot()
  write('notice', '')
  await bot.update()
  rmSync(join(folder, 'port.en.md'))
  await bot.update()
  expect(await query('select story from archive_readings')).toEqual([{ story: 'ferry' }])
  const other = openBot()
  await other.update()
  expect(other.faults()).toMatchObject([{ file: 'notice.en.md', reason: 'is empty' }])
})

test('where the database cannot be reached each bot reads for itself, and says why', async () => {
  const bot = openBot('postgres://nobody@127.0.0.1:1/none')
  expect((await textsIn(bot))[1]).toBe('The port stays open.')
  expect(errors).toMatchObject([{ code: 'ECONNREFUSED' }])
})

test('a database that fails half way costs no story', async () => {
  await openBot().update()
  await query(`alter table archive_readings add constraint small check (story <> 'tug')`)
  write('tug', 'The tug has sunk.')
  expect(await textsIn(openBot())).toHaveLength(3)
  expect(errors).toHaveLength(1)
})
