import { MessageFlags } from 'discord.js'
import type { CallbackBody } from '../judge/interactions/callback.ts'
import { judgeCallback } from '../judge/judge.ts'
import { ApiError, REFUSED } from '../state/api-error.ts'
import { EMPTY, withBody } from '../state/contents.ts'
import { has } from '../state/flags.ts'
import type { Answer, Interaction } from '../state/interactions.ts'
import type { Message } from '../state/message.ts'
import { messageJson } from '../wire/message.ts'
import { type Call, done, ok, type Route } from './route.ts'

const RESOURCE_TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const

/** The first response to an interaction. */
export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:id/:token/callback',
    open: true,
    handle: (call) => {
      const { state, uploads } = call
      const interaction = state.interactions.toAnswer(call.at('id'), call.at('token'))
      const source = interaction.source ? (state.message(interaction.source) ?? null) : null
      const to = { to: interaction.kind, fromMessage: source !== null }
      const body = call.accept(judgeCallback(call.body, to, { uploads, before: source, interaction: true }))
      const message = take(call, body, interaction, source)
      if (message) call.touched(message.id)
      if (call.query.get('with_response') !== 'true') return done
      return ok(response(call, body.type, interaction, message))
    },
  },
]

/** Does what the response says; gives the message that came of it. */
function take(call: Call, body: CallbackBody, interaction: Interaction, source: Message | null): Message | null {
  const { state, uploads } = call
  const attach: Parameters<typeof withBody>[3] = (upload, description) => state.attach(upload, description)
  const answer = (given: Answer): null => {
    state.answer(interaction, given)
    return null
  }
  switch (body.type) {
    case 4:
      return first('message', withBody(EMPTY, body.data, uploads, attach))
    case 5:
      return first('thinking', {
        ...EMPTY,
        flags: MessageFlags.Loading | ((body.data?.flags ?? 0) & MessageFlags.Ephemeral),
      })
    case 6:
      interaction.original = interaction.source
      return answer({ kind: 'later' })
    case 7: {
      if (!source) throw new ApiError(REFUSED.unknownMessage)
      const edited = state.edit(source, withBody(source, body.data, uploads, attach))
      state.answer(interaction, { kind: 'update', message: edited.id })
      return edited
    }
    case 8:
      return answer({ kind: 'choices', choices: body.data.choices })
    case 9: {
      const { custom_id: customId, title, components } = body.data
      return answer({ kind: 'modal', modal: { customId, title, components } })
    }
  }

  function first(kind: 'message' | 'thinking', contents: typeof EMPTY): Message {
    const message = state.add({
      ...contents,
      channel: interaction.channel,
      author: state.bot.id,
      interaction: interaction.id,
      onlyFor: has(contents.flags, 'Ephemeral') ? interaction.person : null,
    })
    state.answer(interaction, { kind, message: message.id })
    return message
  }
}

/** What `with_response=true` asks for. */
const response = ({ state, origin }: Call, type: number, interaction: Interaction, message: Message | null) => ({
  interaction: {
    id: interaction.id,
    type: RESOURCE_TYPES[interaction.kind],
    ...(message
      ? {
          response_message_id: message.id,
          response_message_loading: has(message.flags, 'Loading'),
          response_message_ephemeral: message.onlyFor !== null,
        }
      : {}),
  },
  resource: { type, ...(message ? { message: messageJson(message, state, origin) } : {}) },
})
