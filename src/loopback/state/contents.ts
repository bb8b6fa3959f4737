import { MessageFlags } from 'discord.js'
import { type Component, mapComponents } from './component.ts'
import type { Attachment, Contents, MessageBody, Upload } from './message.ts'

export const EMPTY_CONTENTS: Contents = { content: '', embeds: [], components: [], flags: 0, attachments: [] }

/** Flags that a bot may set on its message. */
const SETTABLE_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2
/** Flags that stay whatever an edit says. */
const PERMANENT_FLAGS =
  MessageFlags.Ephemeral | MessageFlags.IsComponentsV2 | MessageFlags.Crossposted | MessageFlags.IsCrosspost

/**
 * The contents of a message after a body: of a new one (`before` is empty) or of an edit, where what the body does
 * not name stays. `attach` makes an attachment of an uploaded file.
 */
export function applyBody(
  before: Contents,
  body: MessageBody,
  uploads: readonly Upload[],
  attach: (upload: Upload, description: string | null) => Attachment,
): Contents {
  const described = new Map(body.attachments?.map(({ id, description }) => [id, description ?? null]))
  const kept = body.attachments ? before.attachments.filter(({ id }) => described.has(id)) : before.attachments
  const flags = body.flags === undefined || body.flags === null ? before.flags : body.flags & SETTABLE_FLAGS
  return {
    content: body.content === undefined ? before.content : (body.content ?? ''),
    embeds: body.embeds === undefined ? before.embeds : (body.embeds ?? []),
    components: body.components === undefined ? before.components : assignIds(body.components ?? []),
    flags: (flags | (before.flags & PERMANENT_FLAGS)) & ~MessageFlags.Loading,
    attachments: [...kept, ...uploads.map((upload) => attach(upload, described.get(upload.n) ?? null))],
  }
}

/** Gives every component without an id the next free one, in reading order, as Discord does. */
function assignIds(components: readonly Component[]): Component[] {
  const taken = new Set<number>()
  mapComponents(components, (one) => {
    if (one.id) taken.add(one.id)
    return one
  })
  let next = 0
  return mapComponents(components, (one) => {
    if (one.id) return one
    do next++
    while (taken.has(next))
    return { ...one, id: next }
  })
}
