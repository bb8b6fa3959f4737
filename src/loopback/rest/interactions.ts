import { MessageFlags } from 'discord.js'
import type { CallbackBody } from '../validation/interactions/callback.ts'
import { validateCallback } from '../validation/validate.ts'
import { ApiError, API_ERRORS } from '../state/api-error.ts'
import { EMPTY_CONTENTS, applyBody } from '../state/contents.ts'
import { hasFlag } from '../state/flags.ts'
import type { InitialResponse, Interaction } from '../state/interactions.ts'
import type { Message } from '../state/message.ts'
import { messageJson } from '../json/message.ts'
import { type RestCall, noContent, ok, type Route } from './route.ts'

const RESOURCE_TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const

/** The route for the first response to an interaction. */
export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:id/:token/callback',
    open: true,
    handle: (call) => {
      const { state, uploads } = call
      const interaction = state.interactions.findUnanswered(call.pathParam('id'), call.pathParam('token'))
      const source = interaction.source ? (state.message(interaction.source) ?? null) : null
      const to = { to: interaction.kind, fromMessage: source !== null }
      const body = call.requireValid(validateCallback(call.body, to, { uploads, before: source, interaction: true }))
      const message = applyCallback(call, body, interaction, source)
      if (message) call.noteMessage(message.id)
      if (call.query.get('with_response') !== 'true') return noContent
      return ok(response(call, body.type, interaction, message))
    },
  },
]

/** Applies a first response. Returns the message that it made or changed, if any. */
function applyCallback(
  call: RestCall,
  body: CallbackBody,
  interaction: Interaction,
  source: Message | null,
): Message | null {
  const { state, uploads } = call
  const attach: Parameters<typeof applyBody>[3] = (upload, description) => state.addAttachment(upload, description)
  const answer = (initial: InitialResponse): null => {
    state.respond(interaction, initial)
    return null
  }
  switch (body.type) {
    case 4:
      return first('message', applyBody(EMPTY_CONTENTS, body.data, uploads, attach))
    case 5:
      return first('thinking', {
        ...EMPTY_CONTENTS,
        flags: MessageFlags.Loading | ((body.data?.flags ?? 0) & MessageFlags.Ephemeral),
      })
    case 6:
      interaction.original = interaction.source
      return answer({ kind: 'later' })
    case 7: {
      if (!source) throw new ApiError(API_ERRORS.unknownMessage)
      const edited = state.edit(source, applyBody(source, body.data, uploads, attach))
      state.respond(interaction, { kind: 'update', message: edited.id })
      return edited
    }
    case 8:
      return answer({ kind: 'choices', choices: body.data.choices })
    case 9: {
      const { custom_id: customId, title, components } = body.data
      return answer({ kind: 'modal', modal: { customId, title, components } })
    }
  }

  function first(kind: 'message' | 'thinking', contents: typeof EMPTY_CONTENTS): Message {
    const message = state.add({
      ...contents,
      channel: interaction.channel,
      author: state.bot.id,
      interaction: interaction.id,
      visibleTo: hasFlag(contents.flags, 'Ephemeral') ? interaction.person : null,
    })
    state.respond(interaction, { kind, message: message.id })
    return message
  }
}

/** The body that `with_response=true` asks for. */
const response = ({ state, origin }: RestCall, type: number, interaction: Interaction, message: Message | null) => ({
  interaction: {
    id: interaction.id,
    type: RESOURCE_TYPES[interaction.kind],
    ...(message
      ? {
          response_message_id: message.id,
          response_message_loading: hasFlag(message.flags, 'Loading'),
          response_message_ephemeral: message.visibleTo !== null,
        }
      : {}),
  },
  resource: { type, ...(message ? { message: messageJson(message, state, origin) } : {}) },
})
