import {
  type Mode,
  parseSetting,
  parseSettings,
  type SettingName,
  type Settings,
  mergeSettings,
  type PartialSettings,
} from '../desk/settings.ts'
import type { Database, Clock } from '../database/database.ts'
import { type At, prepareQuery } from '../database/prepared-query.ts'
import { appendAudit } from './audit-log.ts'

/** The scope of a setting: the whole server, or one of its channels. */
interface SettingScope {
  readonly server: string
  readonly channel?: string
}

/** A channel, or a thread with the channel it is in. */
interface ServerLocation {
  readonly server: string
  readonly channel?: string
  readonly parent?: string | null
}

/** What a scope's rows have in common. A channel is looked for in its server alone: who names another's reaches nothing. */
const key = ({ server, channel }: SettingScope): { server: string; scope: 'server' | 'channel'; id: string } =>
  channel === undefined ? { server, scope: 'server', id: server } : { server, scope: 'channel', id: channel }

/** The settings that were set in one scope, without those it inherits. */
export async function loadOwnSettings(db: Database, scope: SettingScope): Promise<PartialSettings> {
  const rows = await db
    .selectFrom('settings')
    .selectAll()
    .where((eb) => eb.and(key(scope)))
    .execute()
  return parseRows(rows)
}

/** The settings that hold in a channel or thread. */
export async function loadSettings(db: Database, { server, channel, parent }: ServerLocation): Promise<Settings> {
  const { rows } = await selectSettings(db, { server, channel, parent })
  const of = (scope: string, id: string | null | undefined): PartialSettings =>
    parseRows(rows.filter((row) => row.scope === scope && row.id === id))
  return mergeSettings(of('server', server), of('channel', parent), of('channel', channel))
}

const selectSettings = prepareQuery((db, at: At<ServerLocation>) =>
  db
    .selectFrom('settings')
    .select(['scope', 'id', 'name', 'value'])
    .where(
      'server',
      '=',
      at(({ server }) => server),
    )
    .where(({ eb, or }) =>
      or([
        eb('scope', '=', 'server'),
        eb(
          'id',
          '=',
          at(({ channel }) => channel ?? null),
        ),
        eb(
          'id',
          '=',
          at(({ parent }) => parent ?? null),
        ),
      ]),
    ),
)

const parseRows = (rows: readonly { name: string; value: string }[]): PartialSettings =>
  rows.length === 0 ? {} : parseSettings(new Map(rows.map(({ name, value }) => [name, JSON.parse(value)]))).settings

/** Sets one setting; undefined removes it, so that it is inherited. Throws zod's error for an invalid value. */
export async function changeSetting(
  db: Database,
  clock: Clock,
  scope: SettingScope,
  name: SettingName,
  value: unknown,
  actor: string,
): Promise<void> {
  const where = key(scope)
  const checked = value === undefined ? undefined : JSON.stringify(parseSetting(name, value))
  await db.transaction().execute(async (tx) => {
    if (checked === undefined)
      await tx
        .deleteFrom('settings')
        .where((eb) => eb.and({ ...where, name }))
        .execute()
    else
      await tx
        .insertInto('settings')
        .values({ ...where, name, value: checked })
        .onConflict((conflict) => conflict.columns(['server', 'scope', 'id', 'name']).doUpdateSet({ value: checked }))
        .execute()
    await appendAudit(tx, clock, {
      server: scope.server,
      actor,
      event: 'set',
      detail: { channel: scope.channel ?? null, name, value: value ?? null },
    })
  })
}

/** The modes that were set for single channels of a server. */
export async function listChannelModes(db: Database, server: string): Promise<{ channel: string; mode: Mode }[]> {
  const rows = await db
    .selectFrom('settings')
    .select(['id', 'name', 'value'])
    .where('scope', '=', 'channel')
    .where('server', '=', server)
    .where('name', '=', 'mode')
    .orderBy('id')
    .execute()
  return rows.flatMap((row) => {
    const { mode } = parseRows([row])
    return mode ? [{ channel: row.id, mode }] : []
  })
}

/** The channels that servers have chosen for their desks. */
export async function listDeskChannels(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('settings').selectAll().where('name', '=', 'desk-channel').execute()
  return rows.flatMap((row) => parseRows([row])['desk-channel'] ?? [])
}

/** The channels that servers have set to answer in, whatever the mode. */
export async function listAnswerChannels(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('settings')
    .selectAll()
    .where('scope', '=', 'channel')
    .where('name', '=', 'mode')
    .orderBy('id')
    .execute()
  return rows.filter((row) => parseRows([row]).mode !== 'off').map(({ id }) => id)
}
