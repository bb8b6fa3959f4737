import { z } from 'zod'
import type { Loopback } from '../loopback/loopback.ts'
import type { UserClient, InteractionResponse } from '../loopback/client/user-client.ts'
import { findCommand, availableCommands } from '../loopback/client/available-commands.ts'
import type { OptionValue, OptionValues } from '../loopback/client/options.ts'
import { NoResponse, StillThinking } from '../loopback/client/interaction-result.ts'
import { ClientRefusal } from '../loopback/client/client-refusal.ts'
import type { FileUpload } from '../loopback/client/resolved.ts'
import type { FormValues } from '../loopback/client/modal.ts'
import type { MessageSnapshot } from '../loopback/client/snapshot.ts'
import type { FileView, FormValueView, PageActionResult, OptionValueView } from './view.ts'

const file = z.object({ name: z.string().max(255), contentType: z.string().max(255), base64: z.base64() })
const value = z.union([z.string().max(6_000), z.number(), z.boolean(), file])
const values = z.record(z.string(), value)
const id = z.string().max(100)

/** What a person does on the page. */
export const pageActionSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('slash'), words: id, values }),
  z.object({ do: z.literal('complete'), words: id, option: id, typed: z.string().max(6_000), values }),
  z.object({ do: z.literal('press'), message: id, button: id }),
  z.object({ do: z.literal('select'), message: id, menu: id, values: z.array(id).max(25) }),
  z.object({ do: z.literal('context'), command: id, message: id }),
  z.object({
    do: z.literal('submit'),
    openedBy: id,
    values: z.record(id, z.union([z.string(), z.boolean(), z.array(z.union([id, file])).max(25)])),
  }),
  z.object({ do: z.literal('publish'), message: id }),
  z.object({ do: z.literal('say'), text: z.string().min(1).max(2_000) }),
])

/** Acts as a person at a Discord client, and returns the result. */
export async function performAction(
  doing: z.infer<typeof pageActionSchema>,
  actor: UserClient,
  discord: Loopback,
): Promise<PageActionResult> {
  try {
    return await runAction(doing, actor, discord)
  } catch (error) {
    if (error instanceof ClientRefusal) return { kind: 'refused', why: error.message }
    if (error instanceof NoResponse) return { kind: 'silent' }
    if (error instanceof StillThinking) return { kind: 'thinking' }
    throw error
  }
}

async function runAction(
  doing: z.infer<typeof pageActionSchema>,
  actor: UserClient,
  discord: Loopback,
): Promise<PageActionResult> {
  switch (doing.do) {
    case 'slash':
      return toPageResult(await actor.slash(doing.words, toOptionValues(doing.words, doing.values, actor, discord)))
    case 'complete': {
      const others = toOptionValues(doing.words, doing.values, actor, discord)
      return { kind: 'choices', choices: await actor.autocomplete(doing.words, doing.option, doing.typed, others) }
    }
    case 'press':
      return toPageResult(await actor.press(doing.message, doing.button))
    case 'select':
      return toPageResult(
        await actor.select(
          doing.message,
          doing.menu,
          doing.values.map((id) => findEntity(id, discord) ?? id),
        ),
      )
    case 'context':
      return toPageResult(await actor.contextCommand(doing.command, findMessage(doing.message, actor)))
    case 'publish':
      return { kind: 'message', message: actor.publish(findMessage(doing.message, actor)).id }
    case 'submit': {
      const opened = discord.state.interactions.get(doing.openedBy)?.response
      const modal = opened?.kind === 'modal' ? { ...opened.modal, openedBy: doing.openedBy } : null
      return toPageResult(await actor.submit(modal, toFormValues(doing.values)))
    }
    case 'say':
      return { kind: 'message', message: actor.sendMessage(doing.text).id }
  }
}

/** A message that a person sees. Throws ClientRefusal if it is gone. */
function findMessage(id: string, actor: UserClient): MessageSnapshot {
  const found = actor.messages().find((one) => one.id === id)
  if (!found) throw new ClientRefusal('that message is gone')
  return found
}

function toPageResult({ id: message, modal }: InteractionResponse): PageActionResult {
  if (!modal) return { kind: 'message', message }
  return { kind: 'modal', modal: { openedBy: modal.openedBy, title: modal.title, components: modal.components } }
}

/** Values as a client has them: a person, channel or role where the option takes one, bytes for a file. */
function toOptionValues(
  words: string,
  values: Readonly<Record<string, OptionValueView>>,
  actor: UserClient,
  discord: Loopback,
): OptionValues {
  const { options } = findCommand(words, availableCommands(actor.person, actor.channel, discord.state))
  const things = new Set(options.filter(({ type }) => type >= 6 && type <= 9).map(({ name }) => name))
  return Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, OptionValue] => {
      if (typeof value === 'object') return [name, toUpload(value)]
      return [name, (things.has(name) ? findEntity(String(value), discord) : undefined) ?? value]
    }),
  )
}

/** Values of a form as a client has them. */
const toFormValues = (values: Readonly<Record<string, FormValueView>>): FormValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? value.map((one) => (typeof one === 'string' ? one : toUpload(one))) : value,
    ]),
  )

const toUpload = ({ name, contentType, base64 }: FileView): FileUpload => ({
  name,
  contentType,
  bytes: new Uint8Array(Buffer.from(base64, 'base64')),
})

/** The person, channel or role of an id. */
const findEntity = (id: string, { state: { guildModel } }: Loopback) =>
  [...guildModel.people, ...guildModel.channels, ...guildModel.roles].find((one) => one.id === id)
