import { attachmentJson } from '../json/message.ts'
import { channelJson, roleJson } from '../json/guild.ts'
import { memberJson, userJson } from '../json/people.ts'
import type { Channel, Member } from '../state/guild-model.ts'
import { permissionsIn } from '../state/permissions.ts'
import type { State } from '../state/state.ts'

/** A file that a person uploads. */
export interface FileUpload {
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** The people, channels, roles and files that values name, by kind and id. */
export type Resolved = Record<string, Record<string, unknown>>

/** Where and by whom values are chosen. */
export interface Chooser {
  readonly person: Member
  readonly channel: Channel
  readonly state: State
  readonly origin: string
}

/** A channel that somebody chose, with what they and the bot may do there. */
export const resolvedChannel = (channel: Channel, { person, state }: Pick<Chooser, 'person' | 'state'>) => ({
  ...channelJson(channel, state.guildModel),
  permissions: String(permissionsIn(channel, person, state.guildModel)),
  app_permissions: String(permissionsIn(channel, state.bot, state.guildModel)),
})

/** The people, roles and channels of some ids, as Discord sends them along. */
export function resolveIds(ids: readonly string[], chooser: Chooser): Resolved {
  const { guildModel } = chooser.state
  const by = <T extends { readonly id: string }>(all: readonly T[], json: (one: T) => unknown) =>
    Object.fromEntries(all.filter(({ id }) => ids.includes(id)).map((one) => [one.id, json(one)]))
  const resolved: Resolved = {
    users: by(guildModel.people, userJson),
    members: by(guildModel.people, (member) => {
      const { user: _, ...json } = memberJson(member, guildModel, chooser.channel)
      return json
    }),
    roles: by(guildModel.roles, (role) => roleJson(role, 0)),
    channels: by(guildModel.channels, (channel) => resolvedChannel(channel, chooser)),
  }
  return Object.fromEntries(Object.entries(resolved).filter(([, found]) => Object.keys(found).length > 0))
}

/** Keeps a file that a person uploads into an option or a form. Returns its id and what Discord sends of it. */
export function resolveUpload(file: FileUpload, { state, origin }: Chooser): { id: string; json: unknown } {
  const kept = state.addAttachment(file, null)
  return { id: kept.id, json: attachmentJson(kept, origin, true) }
}
