import { PermissionFlagsBits as May } from 'discord.js'
import { validateMessage } from '../validation/validate.ts'
import { ApiError, API_ERRORS } from '../state/api-error.ts'
import { EMPTY_CONTENTS, applyBody } from '../state/contents.ts'
import type { Message } from '../state/message.ts'
import { requireUnblocked } from '../state/auto-mod.ts'
import { permissionsIn } from '../state/permissions.ts'
import type { Channel } from '../state/guild-model.ts'
import { messageJson } from '../json/message.ts'
import { type RestCall, noContent, ok, type Route } from './route.ts'

const PATH = '/channels/:channel/messages'
const HOUR = 3_600_000
/** Number of edits of messages older than an hour that are taken before the rest are refused. */
const OLD_EDITS = 30

/** Routes for a channel's messages, which a bot writes and reads with its own token. */
export const messageRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: PATH,
    handle: (call) => {
      const channel = requirePermissions(call, May.SendMessages, ...(call.uploads.length > 0 ? [May.AttachFiles] : []))
      const { state, uploads } = call
      const body = call.requireValid(
        validateMessage('message-create', call.body, { uploads, before: null, interaction: false }),
      )
      const again = body.enforce_nonce && body.nonce ? state.byNonce(body.nonce) : undefined
      if (again) return replyWithMessage(call, again)
      const contents = applyBody(EMPTY_CONTENTS, body, uploads, (upload, alt) => state.addAttachment(upload, alt))
      requireUnblocked(contents, state)
      const repliesTo = body.message_reference?.message_id ?? null
      if (repliesTo && !state.message(repliesTo)) throw new ApiError(API_ERRORS.unknownMessage)
      const made = state.add({ ...contents, channel: channel.id, author: state.bot.id, repliesTo })
      if (body.nonce) state.saveNonce(body.nonce, made)
      return replyWithMessage(call, made)
    },
  },
  {
    method: 'GET',
    path: PATH,
    handle: (call) => {
      const channel = requirePermissions(call, May.ReadMessageHistory)
      const limit = Number(call.query.get('limit') ?? 50)
      const before = call.query.get('before')
      const listed = call.state
        .messages(channel, call.state.bot)
        .filter(({ id, visibleTo }) => visibleTo === null && (!before || BigInt(id) < BigInt(before)))
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
    handle: (call) => ok(messageJson(requireMessage(call), call.state, call.origin)),
  },
  {
    method: 'PATCH',
    path: `${PATH}/:message`,
    handle: (call) => {
      const { state, uploads } = call
      const before = requireMessage(call)
      if (before.author !== state.bot.id) throw new ApiError(API_ERRORS.notTheAuthor)
      if (state.clock.now() - before.created > HOUR && state.oldEdits++ >= OLD_EDITS)
        throw new ApiError(API_ERRORS.tooManyOldEdits)
      call.noteMessage(before.id)
      const body = call.requireValid(
        validateMessage('message-edit', call.body, { uploads, before, interaction: false }),
      )
      const contents = applyBody(before, body, uploads, (upload, alt) => state.addAttachment(upload, alt))
      requireUnblocked(contents, state)
      state.published.countEdit(before)
      return replyWithMessage(call, state.edit(before, contents))
    },
  },
  {
    method: 'DELETE',
    path: `${PATH}/:message`,
    handle: (call) => {
      const message = requireMessage(call)
      if (message.author !== call.state.bot.id) requirePermissions(call, May.ManageMessages)
      call.state.delete(message)
      return noContent
    },
  },
]

/** The channel of the path. Throws 50001 if the bot does not see it, 50013 if it lacks a permission there. */
function requirePermissions({ state, pathParam }: RestCall, ...required: bigint[]): Channel {
  const channel = state.channel(pathParam('channel'))
  const held = permissionsIn(channel, state.bot, state.guildModel)
  if ((held & May.ViewChannel) === 0n) throw new ApiError(API_ERRORS.missingAccess)
  if (required.some((one) => (held & one) === 0n)) throw new ApiError(API_ERRORS.missingPermissions)
  return channel
}

/** The message of the path. Throws 10008 for an ephemeral one: the bot's own token does not reach those. */
function requireMessage(call: RestCall): Message {
  const channel = requirePermissions(call)
  const found = call.state.message(call.pathParam('message'))
  if (found?.channel !== channel.id || found.visibleTo !== null) throw new ApiError(API_ERRORS.unknownMessage)
  return found
}

function replyWithMessage(call: RestCall, message: Message) {
  call.noteMessage(message.id)
  return ok(messageJson(message, call.state, call.origin))
}
