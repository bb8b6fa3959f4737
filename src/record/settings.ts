import {
  checkSetting,
  readSettings,
  type Setting,
  type Settings,
  settingsIn,
  type SomeSettings,
} from '../desk/settings.ts'
import type { Database, World } from '../database/database.ts'
import { append } from './log.ts'

/** Where a setting is set: for the whole server, or for one of its channels. */
export interface Scope {
  readonly server: string
  readonly channel?: string
}

/** Where something happens. A thread names the channel it is in. */
export interface Spot {
  readonly server: string
  readonly channel?: string
  readonly parent?: string | null
}

const key = ({ server, channel }: Scope): { scope: 'server' | 'channel'; id: string } =>
  channel === undefined ? { scope: 'server', id: server } : { scope: 'channel', id: channel }

/** What was set in one place, without what it inherits. */
export async function settingsSetIn(db: Database, scope: Scope): Promise<SomeSettings> {
  const { scope: kind, id } = key(scope)
  const rows = await db.selectFrom('settings').selectAll().where('scope', '=', kind).where('id', '=', id).execute()
  return readSettings(new Map(rows.map(({ name, value }) => [name, JSON.parse(value)]))).settings
}

/** The settings that hold in a place. */
export async function settingsAt(db: Database, { server, channel, parent }: Spot): Promise<Settings> {
  const [ofServer, ofParent, ofChannel] = await Promise.all([
    settingsSetIn(db, { server }),
    parent ? settingsSetIn(db, { server, channel: parent }) : {},
    channel === undefined ? {} : settingsSetIn(db, { server, channel }),
  ])
  return settingsIn(ofServer, ofParent, ofChannel)
}

/** Sets one setting; undefined gives it back to what it inherits. Throws zod's error for a value it cannot have. */
export async function changeSetting(
  db: Database,
  world: World,
  scope: Scope,
  name: Setting,
  value: unknown,
  actor: string,
): Promise<void> {
  const where = key(scope)
  const checked = value === undefined ? undefined : JSON.stringify(checkSetting(name, value))
  await db.transaction().execute(async (tx) => {
    if (checked === undefined)
      await tx
        .deleteFrom('settings')
        .where('scope', '=', where.scope)
        .where('id', '=', where.id)
        .where('name', '=', name)
        .execute()
    else
      await tx
        .insertInto('settings')
        .values({ ...where, server: scope.server, name, value: checked })
        .onConflict((conflict) => conflict.columns(['scope', 'id', 'name']).doUpdateSet({ value: checked }))
        .execute()
    await append(tx, world, {
      server: scope.server,
      actor,
      act: 'set',
      detail: { channel: scope.channel ?? null, name, value: value ?? null },
    })
  })
}
