import { validateMessage } from '../validation/validate.ts'
import { ApiError, API_ERRORS } from '../state/api-error.ts'
import { EMPTY_CONTENTS, applyBody } from '../state/contents.ts'
import { requireUnblocked } from '../state/auto-mod.ts'
import { hasFlag } from '../state/flags.ts'
import type { Interaction } from '../state/interactions.ts'
import type { Message } from '../state/message.ts'
import { messageJson } from '../json/message.ts'
import { type RestCall, noContent, ok, type Reply, type Route } from './route.ts'

const PATH = '/webhooks/:application/:token'
const ONE = `${PATH}/messages/:message`

/** Routes for what follows the first response, by the interaction's token. */
export const webhookRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: PATH,
    open: true,
    handle: (call) => {
      const interaction = call.state.interactions.findAnswered(call.pathParam('token'))
      const waiting = originalMessage(call, interaction)
      // A follow-up to a deferred response takes its place, as on Discord, and is as private.
      const message =
        hasFlag(waiting?.flags, 'Loading') && waiting ? editMessage(call, waiting) : addFollowUp(call, interaction)
      return replyWithMessage(call, message)
    },
  },
  { method: 'GET', path: ONE, open: true, handle: (call) => replyWithMessage(call, requireMessage(call)) },
  {
    method: 'PATCH',
    path: ONE,
    open: true,
    handle: (call) => replyWithMessage(call, editMessage(call, requireMessage(call))),
  },
  {
    method: 'DELETE',
    path: ONE,
    open: true,
    handle: (call) => {
      call.state.delete(requireMessage(call))
      return noContent
    },
  },
]

/** Number of messages that may follow where a person installed the application for themselves. */
const MOST_FOLLOW_UPS = 5

function addFollowUp(call: RestCall, interaction: Interaction): Message {
  const { state, uploads } = call
  if (interaction.install === 'person' && interaction.followUps >= MOST_FOLLOW_UPS)
    throw new ApiError(API_ERRORS.tooManyFollowUps, { ours: true })
  interaction.followUps++
  const body = call.requireValid(validateMessage('follow-up', call.body, { uploads, before: null, interaction: true }))
  return state.add({
    ...applyBody(EMPTY_CONTENTS, body, uploads, (upload, description) => state.addAttachment(upload, description)),
    channel: interaction.channel,
    author: state.bot.id,
    interaction: interaction.id,
    visibleTo: hasFlag(body.flags, 'Ephemeral') ? interaction.person : null,
    repliesTo: interaction.original,
  })
}

function editMessage(call: RestCall, before: Message): Message {
  const { state, uploads } = call
  call.noteMessage(before.id)
  const body = call.requireValid(validateMessage('webhook-edit', call.body, { uploads, before, interaction: true }))
  const contents = applyBody(before, body, uploads, (upload, description) => state.addAttachment(upload, description))
  requireUnblocked(contents, state)
  state.published.countEdit(before)
  return state.edit(before, contents)
}

const originalMessage = ({ state }: RestCall, interaction: Interaction): Message | undefined =>
  interaction.original ? state.message(interaction.original) : undefined

/** The message of the path. Throws 10008 unless it belongs to the interaction of the token. */
function requireMessage(call: RestCall): Message {
  const interaction = call.state.interactions.findAnswered(call.pathParam('token'))
  const id = call.pathParam('message')
  const found = id === '@original' ? originalMessage(call, interaction) : call.state.message(id)
  if (!found || (found.interaction !== interaction.id && found.id !== interaction.original))
    throw new ApiError(API_ERRORS.unknownMessage)
  return found
}

function replyWithMessage(call: RestCall, message: Message): Reply {
  call.noteMessage(message.id)
  return ok(messageJson(message, call.state, call.origin))
}
