import { mapComponents } from '../state/component.ts'
import type { Interaction } from '../state/interactions.ts'
import type { Attachment, Embed, Message } from '../state/message.ts'
import type { State } from '../state/state.ts'
import { userJson } from './people.ts'

const INTERACTION_TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const

/** A file as Discord sends it. `origin` is where the server listens: `http://127.0.0.1:PORT`. */
export const attachmentJson = (file: Attachment, origin: string, ephemeral = false) => ({
  id: file.id,
  filename: file.filename,
  size: file.bytes.length,
  content_type: file.contentType,
  ephemeral,
  ...(file.description ? { description: file.description } : {}),
  url: `${origin}${file.path}`,
  proxy_url: `${origin}${file.path}`,
})

/** A message as Discord sends it, with the addresses of its files in place of `attachment://NAME`. */
export function messageJson(message: Message, state: State, origin: string): Record<string, unknown> {
  const { guildModel } = state
  const replied = message.repliesTo ? state.message(message.repliesTo) : undefined
  const interaction = message.interaction ? state.interactions.get(message.interaction) : undefined
  const byBot = message.author === guildModel.application.id
  return {
    id: message.id,
    channel_id: message.channel,
    content: message.content,
    flags: message.flags,
    type: 0,
    author: userJson(state.person(message.author)),
    timestamp: new Date(message.created).toISOString(),
    edited_timestamp: message.edited === null ? null : new Date(message.edited).toISOString(),
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    pinned: false,
    embeds: message.embeds.map((embed) => ({ type: 'rich', ...served(embed, message, origin) })),
    components: servedComponents(message, origin),
    attachments: message.attachments.map((file) => attachmentJson(file, origin, message.visibleTo !== null)),
    ...(byBot && interaction
      ? { webhook_id: guildModel.application.id, application_id: guildModel.application.id }
      : {}),
    ...(message.repliesTo
      ? {
          type: 19,
          message_reference: { type: 0, message_id: message.repliesTo, channel_id: message.channel },
          referenced_message: replied ? messageJson({ ...replied, repliesTo: null }, state, origin) : null,
        }
      : {}),
    ...(interaction ? { type: interaction.kind === 'command' ? 20 : 0, ...metadata(interaction, state) } : {}),
  }
}

function metadata({ id, kind, install, person, command, source, original }: Interaction, state: State): object {
  const user = userJson(state.person(person))
  const owners = install === 'person' ? { '1': person } : { '0': state.guildModel.guild.id }
  return {
    interaction_metadata: {
      id,
      type: INTERACTION_TYPES[kind],
      user,
      authorizing_integration_owners: owners,
      ...(command ? { name: command } : {}),
      ...(source ? { interacted_message_id: source } : {}),
      ...(original ? { original_response_message_id: original } : {}),
    },
    ...(command ? { interaction: { id, type: 2, name: command, user } } : {}),
  }
}

const SCHEME = 'attachment://'

/** The address at which a file of the message is served; an address that names none of its files is returned as it is. */
function address(url: string, { attachments }: Message, origin: string): { url: string; attachment?: Attachment } {
  const attachment = attachments.find(({ filename, path }) => url === `${SCHEME}${filename}` || url.endsWith(path))
  return attachment ? { url: `${origin}${attachment.path}`, attachment } : { url }
}

function served(embed: Embed, message: Message, origin: string): Embed {
  const at = (media: Embed['image']) =>
    media?.url ? { ...media, url: address(media.url, message, origin).url } : undefined
  const [image, thumbnail] = [at(embed.image), at(embed.thumbnail)]
  return { ...embed, ...(image ? { image } : {}), ...(thumbnail ? { thumbnail } : {}) }
}

function servedComponents(message: Message, origin: string) {
  const media = <M extends { url: string }>(one: M) => {
    const { url, attachment } = address(one.url, message, origin)
    const known = attachment ? { attachment_id: attachment.id, content_type: attachment.contentType } : {}
    return { ...one, url, proxy_url: url, ...known }
  }
  return mapComponents(message.components, (one) => ({
    ...one,
    ...(one.media ? { media: media(one.media) } : {}),
    ...(one.file ? { file: media(one.file) } : {}),
    ...(one.items ? { items: one.items.map((item) => ({ ...item, media: media(item.media) })) } : {}),
  }))
}
