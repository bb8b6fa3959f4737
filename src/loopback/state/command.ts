import { z } from 'zod'

const locales = z.record(z.string(), z.string()).nullish()

/** An option of a command, a subcommand or a group of them. */
const option = z.looseObject({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  name_localizations: locales,
  description_localizations: locales,
  required: z.boolean().nullish(),
  autocomplete: z.boolean().nullish(),
  choices: z
    .array(z.looseObject({ name: z.string(), value: z.union([z.string(), z.number()]), name_localizations: locales }))
    .nullish(),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
  min_length: z.number().nullish(),
  max_length: z.number().nullish(),
  channel_types: z.array(z.number()).nullish(),
  get options() {
    return z.array(option).nullish()
  },
})
export type Option = z.infer<typeof option>

/** A command as a bot registers it. */
export const commandBody = z.looseObject({
  id: z.string().nullish(),
  name: z.string(),
  type: z.number().nullish(),
  description: z.string().nullish(),
  name_localizations: locales,
  description_localizations: locales,
  options: z.array(option).nullish(),
  default_member_permissions: z.union([z.string(), z.number()]).nullish(),
  contexts: z.array(z.number()).nullish(),
  integration_types: z.array(z.number()).nullish(),
  nsfw: z.boolean().nullish(),
  dm_permission: z.boolean().nullish(),
})
export type CommandBody = z.infer<typeof commandBody>

/** A registered command. */
export type Command = CommandBody & { readonly id: string; readonly type: number; readonly version: string }
