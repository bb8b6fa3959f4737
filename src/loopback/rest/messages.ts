import { PermissionFlagsBits as May } from 'discord.js'
import { judgeMessage } from '../judge/judge.ts'
import { ApiError, REFUSED } from '../state/api-error.ts'
import { EMPTY, withBody } from '../state/contents.ts'
import type { Message } from '../state/message.ts'
import { permissionsIn } from '../state/permissions.ts'
import type { Channel } from '../state/world.ts'
import { messageJson } from '../wire/message.ts'
import { type Call, done, ok, type Route } from './route.ts'

const PATH = '/channels/:channel/messages'
const HOUR = 3_600_000
/** How many edits of messages older than an hour Discord takes before it refuses. */
const OLD_EDITS = 30

/** A channel's messages, as a bot writes and reads them with its own token. */
export const messageRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: PATH,
    handle: (call) => {
      const channel = allowed(call, May.SendMessages, ...(call.uploads.length > 0 ? [May.AttachFiles] : []))
      const { state, uploads } = call
      const body = call.accept(judgeMessage('message-create', call.body, { uploads, before: null, interaction: false }))
      const again = body.enforce_nonce && body.nonce ? state.byNonce(body.nonce) : undefined
      if (again) return written(call, again)
      const contents = withBody(EMPTY, body, uploads, (upload, alt) => state.attach(upload, alt))
      const repliesTo = body.message_reference?.message_id ?? null
      if (repliesTo && !state.message(repliesTo)) throw new ApiError(REFUSED.unknownMessage)
      const made = state.add({ ...contents, channel: channel.id, author: state.bot.id, repliesTo })
      if (body.nonce) state.keepNonce(body.nonce, made)
      return written(call, made)
    },
  },
  {
    method: 'GET',
    path: PATH,
    handle: (call) => {
      const channel = allowed(call, May.ReadMessageHistory)
      const limit = Number(call.query.get('limit') ?? 50)
      const before = call.query.get('before')
      const listed = call.state
        .messages(channel, call.state.bot)
        .filter(({ id, onlyFor }) => onlyFor === null && (!before || BigInt(id) < BigInt(before)))
      return ok(
        listed
          .slice(-limit)
          .reverse()
          .map((one) => messageJson(one, call.state, call.origin)),
      )
    },
  },
  {
    method: 'GET',
    path: `${PATH}/:message`,
    handle: (call) => ok(messageJson(theMessage(call), call.state, call.origin)),
  },
  {
    method: 'PATCH',
    path: `${PATH}/:message`,
    handle: (call) => {
      const { state, uploads } = call
      const before = theMessage(call)
      if (before.author !== state.bot.id) throw new ApiError(REFUSED.notTheAuthor)
      if (state.clock.now() - before.created > HOUR && state.oldEdits++ >= OLD_EDITS)
        throw new ApiError(REFUSED.tooManyOldEdits)
      call.touched(before.id)
      const body = call.accept(judgeMessage('message-edit', call.body, { uploads, before, interaction: false }))
      const contents = withBody(before, body, uploads, (upload, alt) => state.attach(upload, alt))
      return written(call, state.edit(before, contents))
    },
  },
  {
    method: 'DELETE',
    path: `${PATH}/:message`,
    handle: (call) => {
      const message = theMessage(call)
      if (message.author !== call.state.bot.id) allowed(call, May.ManageMessages)
      call.state.delete(message)
      return done
    },
  },
]

/** The channel, if the bot sees it and may do all that is asked. */
function allowed({ state, at }: Call, ...asked: bigint[]): Channel {
  const channel = state.channel(at('channel'))
  const held = permissionsIn(channel, state.bot, state.world)
  if ((held & May.ViewChannel) === 0n) throw new ApiError(REFUSED.missingAccess)
  if (asked.some((one) => (held & one) === 0n)) throw new ApiError(REFUSED.missingPermissions)
  return channel
}

/** The message of the path. An ephemeral one is not to be had this way. */
function theMessage(call: Call): Message {
  const channel = allowed(call)
  const found = call.state.message(call.at('message'))
  if (found?.channel !== channel.id || found.onlyFor !== null) throw new ApiError(REFUSED.unknownMessage)
  return found
}

function written(call: Call, message: Message) {
  call.touched(message.id)
  return ok(messageJson(message, call.state, call.origin))
}
