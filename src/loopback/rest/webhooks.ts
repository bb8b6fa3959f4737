import { judgeMessage } from '../judge/judge.ts'
import { ApiError, REFUSED } from '../state/api-error.ts'
import { EMPTY, withBody } from '../state/contents.ts'
import { has } from '../state/flags.ts'
import type { Interaction } from '../state/interactions.ts'
import type { Message } from '../state/message.ts'
import { messageJson } from '../wire/message.ts'
import { type Call, done, ok, type Reply, type Route } from './route.ts'

const PATH = '/webhooks/:application/:token'
const ONE = `${PATH}/messages/:message`

/** Going on after the first response, with the interaction's token. */
export const webhookRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: PATH,
    open: true,
    handle: (call) => {
      const interaction = call.state.interactions.toFollow(call.at('token'))
      const waiting = original(call, interaction)
      // What follows a deferred answer takes its place, as in Discord, and is as private as that was.
      const message = has(waiting?.flags, 'Loading') && waiting ? edit(call, waiting) : follow(call, interaction)
      return written(call, message)
    },
  },
  { method: 'GET', path: ONE, open: true, handle: (call) => written(call, theMessage(call)) },
  { method: 'PATCH', path: ONE, open: true, handle: (call) => written(call, edit(call, theMessage(call))) },
  {
    method: 'DELETE',
    path: ONE,
    open: true,
    handle: (call) => {
      call.state.delete(theMessage(call))
      return done
    },
  },
]

function follow(call: Call, interaction: Interaction): Message {
  const { state, uploads } = call
  const body = call.accept(judgeMessage('follow-up', call.body, { uploads, before: null, interaction: true }))
  return state.add({
    ...withBody(EMPTY, body, uploads, (upload, description) => state.attach(upload, description)),
    channel: interaction.channel,
    author: state.bot.id,
    interaction: interaction.id,
    onlyFor: has(body.flags, 'Ephemeral') ? interaction.person : null,
    repliesTo: interaction.original,
  })
}

function edit(call: Call, before: Message): Message {
  const { state, uploads } = call
  call.touched(before.id)
  const body = call.accept(judgeMessage('webhook-edit', call.body, { uploads, before, interaction: true }))
  return state.edit(
    before,
    withBody(before, body, uploads, (upload, description) => state.attach(upload, description)),
  )
}

const original = ({ state }: Call, interaction: Interaction): Message | undefined =>
  interaction.original ? state.message(interaction.original) : undefined

/** The message of the path, if it belongs to the interaction of the token. */
function theMessage(call: Call): Message {
  const interaction = call.state.interactions.toFollow(call.at('token'))
  const id = call.at('message')
  const found = id === '@original' ? original(call, interaction) : call.state.message(id)
  if (!found || (found.interaction !== interaction.id && found.id !== interaction.original))
    throw new ApiError(REFUSED.unknownMessage)
  return found
}

function written(call: Call, message: Message): Reply {
  call.touched(message.id)
  return ok(messageJson(message, call.state, call.origin))
}
