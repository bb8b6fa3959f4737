import {
  type AnySelectMenuInteraction,
  type Attachment,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type ModalSubmitInteraction,
} from 'discord.js'
import type { ActionContext } from '../actions/action.ts'
import type { FormAction } from '../actions/form-action.ts'
import { storyDraftActions } from '../actions/story-drafts.ts'
import { resolveContext } from '../command/context.ts'
import { UserError } from '../command/user-error.ts'
import { buildReply } from './action.ts'
import { repeatUnheard } from './back-off.ts'
import { parseCustomId, toCustomId } from './controls.ts'
import { defer } from './defer.ts'
import { fetchAttachment } from './fetch-attachment.ts'
import { buildForm, readForm } from './story-form.ts'
import type { InteractionContext } from './interaction-context.ts'
import { loadNewsroom } from './newsroom.ts'

type ControlInteraction = ButtonInteraction | ModalSubmitInteraction | AnySelectMenuInteraction

/** The action of a control that opens a form, or is of the same kind. */
export const findFormAction = (customId: string): FormAction | undefined =>
  storyDraftActions.find(({ name }) => name === parseCustomId(customId)?.name)

/** Opens the form of a command. */
export async function openForm(
  interaction: ChatInputCommandInteraction,
  name: string,
  context: InteractionContext,
): Promise<void> {
  const custom_id = toCustomId([name])
  const of = await actionContext(interaction, context)
  const form = await findFormAction(custom_id)?.form?.([], of)
  if (!form) throw new UserError('expired')
  await interaction.showModal(buildForm(form, custom_id, of.reader))
}

/** Opens the form of a control, or does what it or its form does. Only the person who used it sees the result. */
export async function runFormAction(interaction: ControlInteraction, context: InteractionContext): Promise<void> {
  const action = findFormAction(interaction.customId)
  const { args = [] } = parseCustomId(interaction.customId) ?? {}
  if (!action) throw new UserError('expired')
  const of = await actionContext(interaction, context)
  if (action.form && !interaction.isModalSubmit()) {
    await interaction.showModal(buildForm(await action.form(args, of), interaction.customId, of.reader))
    return
  }
  await defer(interaction, 'private')
  const isForm = interaction.isModalSubmit()
  const api = interaction.client.options.rest?.api ?? DISCORD_API
  const files = isForm ? await Promise.all(attachmentsOf(interaction).map((one) => fetchAttachment(one, api))) : []
  const values = isForm ? readForm(interaction) : new Map<string, string>()
  const result = await action.run({ args, values, files, id: interaction.id }, of)
  context.wakeDelivery?.()
  const reply = await buildReply(result, of.reader, context)
  await repeatUnheard(() => interaction.editReply(reply))
}

/** The address of Discord's API where none is set. */
const DISCORD_API = 'https://discord.com/api'

async function actionContext(
  interaction: ControlInteraction | ChatInputCommandInteraction,
  { app, storage }: InteractionContext,
): Promise<ActionContext> {
  const newsroom = await loadNewsroom(interaction, storage ?? null)
  if (!newsroom) throw new UserError('onlyOnDiscord')
  return { newsroom, app, reader: resolveContext({}, app, newsroom).reader }
}

const attachmentsOf = ({ fields }: ModalSubmitInteraction): Attachment[] =>
  [...fields.fields.values()].flatMap((field) =>
    field.type === ComponentType.FileUpload ? [...(field.attachments?.values() ?? [])] : [],
  )
