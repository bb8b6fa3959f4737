import type { Command } from '../state/command.ts'
import type { GuildModel } from '../state/guild-model.ts'

/** A command as Discord sends it, with its defaults filled in. */
export const commandJson = (command: Command, scope: string | null, { application }: GuildModel) => ({
  ...command,
  application_id: application.id,
  ...(scope ? { guild_id: scope } : {}),
  description: command.description ?? '',
  options: command.options ?? [],
  name_localizations: command.name_localizations ?? null,
  description_localizations: command.description_localizations ?? null,
  default_member_permissions:
    command.default_member_permissions === undefined || command.default_member_permissions === null
      ? null
      : String(command.default_member_permissions),
  ...(scope ? {} : { contexts: command.contexts ?? null, dm_permission: command.dm_permission ?? true }),
  integration_types: command.integration_types ?? [0],
  nsfw: command.nsfw ?? false,
})
