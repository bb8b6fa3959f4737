import { z } from 'zod'
import type { Loopback } from '../loopback/loopback.ts'
import type { Actor, Response } from '../loopback/person/actor.ts'
import { call, offered } from '../loopback/person/offer.ts'
import type { Given, Values } from '../loopback/person/options.ts'
import { NoResponse, StillThinking } from '../loopback/person/outcome.ts'
import { UserError } from '../loopback/person/refused.ts'
import type { Came, ValueGiven } from './view.ts'

const value = z.union([
  z.string().max(6_000),
  z.number(),
  z.boolean(),
  z.object({ name: z.string().max(255), contentType: z.string().max(255), base64: z.base64() }),
])
const values = z.record(z.string(), value)
const id = z.string().max(100)

/** What a person does on the page. */
export const act = z.discriminatedUnion('do', [
  z.object({ do: z.literal('slash'), words: id, values }),
  z.object({ do: z.literal('complete'), words: id, option: id, typed: z.string().max(6_000), values }),
  z.object({ do: z.literal('press'), message: id, button: id }),
  z.object({ do: z.literal('select'), message: id, menu: id, values: z.array(id).max(25) }),
  z.object({ do: z.literal('context'), command: id, message: id }),
  z.object({
    do: z.literal('submit'),
    openedBy: id,
    values: z.record(id, z.union([z.string(), z.array(id)])),
  }),
  z.object({ do: z.literal('say'), text: z.string().min(1).max(2_000) }),
])

/** Does it as that person would at a Discord client, and tells what came of it. */
export async function perform(doing: z.infer<typeof act>, actor: Actor, discord: Loopback): Promise<Came> {
  try {
    return await attempt(doing, actor, discord)
  } catch (error) {
    if (error instanceof UserError) return { kind: 'refused', why: error.message }
    if (error instanceof NoResponse) return { kind: 'silent' }
    if (error instanceof StillThinking) return { kind: 'thinking' }
    throw error
  }
}

async function attempt(doing: z.infer<typeof act>, actor: Actor, discord: Loopback): Promise<Came> {
  switch (doing.do) {
    case 'slash':
      return came(await actor.slash(doing.words, given(doing.words, doing.values, actor, discord)))
    case 'complete': {
      const others = given(doing.words, doing.values, actor, discord)
      return { kind: 'choices', choices: await actor.autocomplete(doing.words, doing.option, doing.typed, others) }
    }
    case 'press':
      return came(await actor.press(doing.message, doing.button))
    case 'select':
      return came(
        await actor.select(
          doing.message,
          doing.menu,
          doing.values.map((id) => thing(id, discord) ?? id),
        ),
      )
    case 'context': {
      const target = actor.messages().find((one) => one.id === doing.message)
      if (!target) throw new UserError('that message is gone')
      return came(await actor.context(doing.command, target))
    }
    case 'submit': {
      const opened = discord.state.interactions.get(doing.openedBy)?.answer
      const modal = opened?.kind === 'modal' ? { ...opened.modal, openedBy: doing.openedBy } : null
      return came(await actor.submit(modal, doing.values))
    }
    case 'say':
      return { kind: 'message', message: actor.say(doing.text).id }
  }
}

function came({ id: message, modal }: Response): Came {
  if (!modal) return { kind: 'message', message }
  return { kind: 'modal', modal: { openedBy: modal.openedBy, title: modal.title, components: modal.components } }
}

/** Values as a client holds them: a thing with an id where the option asks for one, bytes for a file. */
function given(words: string, values: Readonly<Record<string, ValueGiven>>, actor: Actor, discord: Loopback): Values {
  const { options } = call(words, offered(actor.person, actor.channel, discord.state))
  const things = new Set(options.filter(({ type }) => type >= 6 && type <= 9).map(({ name }) => name))
  return Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, Given] => {
      if (typeof value === 'object')
        return [name, { ...value, bytes: new Uint8Array(Buffer.from(value.base64, 'base64')) }]
      return [name, (things.has(name) ? thing(String(value), discord) : undefined) ?? value]
    }),
  )
}

/** The person, channel or role of an id. */
const thing = (id: string, { state: { world } }: Loopback) =>
  [...world.people, ...world.channels, ...world.roles].find((one) => one.id === id)
