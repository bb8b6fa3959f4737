import { flattenComponents } from '../state/component.ts'
import { hasFlag } from '../state/flags.ts'
import type { Modal } from '../state/interactions.ts'
import type { Attachment, Message } from '../state/message.ts'

interface ButtonSnapshot {
  readonly label: string
  readonly customId: string | null
  readonly url: string | null
  readonly disabled: boolean
}

interface SelectSnapshot {
  readonly customId: string
  readonly placeholder: string
  readonly disabled: boolean
  readonly options: readonly { readonly label: string; readonly value: string; readonly chosen: boolean }[]
}

/** What a person sees of a message: a copy, as it stood at that moment. */
export interface MessageSnapshot {
  readonly id: string
  readonly channel: string
  readonly author: string
  /** Every piece of text, in reading order: content, text displays, embeds. */
  readonly blocks: readonly string[]
  /** The blocks, one to a line. */
  readonly text: string
  readonly buttons: readonly ButtonSnapshot[]
  readonly selects: readonly SelectSnapshot[]
  /** Pictures in components: address as sent, and alt text. */
  readonly pictures: readonly { readonly url: string; readonly alt: string | null }[]
  readonly files: readonly Attachment[]
  /** Whether only one person sees it. */
  readonly ephemeral: boolean
  /** Whether it still says "is thinking". */
  readonly thinking: boolean
  readonly edited: boolean
  readonly repliesTo: string | null
  readonly message: Message
}

/** A form that a person is asked to fill in. */
export interface ModalSnapshot extends Modal {
  /** The interaction that opened it. */
  readonly openedBy: string
}

export function toSnapshot(message: Message): MessageSnapshot {
  const parts = flattenComponents(message.components)
  const blocks = [
    message.content,
    ...parts.filter(({ type }) => type === 10).map(({ content }) => content ?? ''),
    ...message.embeds.flatMap(({ author, title, description, fields, footer }) => [
      author?.name,
      title,
      description,
      ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
      footer?.text,
    ]),
  ].filter((block): block is string => typeof block === 'string' && block !== '')
  return {
    id: message.id,
    channel: message.channel,
    author: message.author,
    repliesTo: message.repliesTo,
    blocks,
    text: blocks.join('\n'),
    files: message.attachments,
    message,
    ephemeral: message.visibleTo !== null,
    thinking: hasFlag(message.flags, 'Loading'),
    edited: message.edited !== null,
    buttons: parts
      .filter(({ type }) => type === 2)
      .map(({ label, custom_id, url, disabled }) => ({
        label: label ?? '',
        customId: custom_id ?? null,
        url: url ?? null,
        disabled: disabled ?? false,
      })),
    selects: parts
      .filter(({ type }) => type === 3 || (type >= 5 && type <= 8))
      .map(({ custom_id, placeholder, disabled, options }) => ({
        customId: custom_id ?? '',
        placeholder: placeholder ?? '',
        disabled: disabled ?? false,
        options: (options ?? []).map(({ label, value, default: chosen }) => ({
          label,
          value,
          chosen: chosen ?? false,
        })),
      })),
    pictures: parts.flatMap(({ type, items, media, description }) => [
      ...(items ?? []).map((one) => ({ url: one.media.url, alt: one.description ?? null })),
      ...(type === 11 && media ? [{ url: media.url, alt: description ?? null }] : []),
    ]),
  }
}
