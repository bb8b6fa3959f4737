import { z } from 'zod'
import { type Component, component } from './component.ts'

export const embed = z.looseObject({
  title: z.string().nullish(),
  description: z.string().nullish(),
  url: z.string().nullish(),
  footer: z.looseObject({ text: z.string().nullish() }).nullish(),
  author: z.looseObject({ name: z.string().nullish() }).nullish(),
  fields: z.array(z.looseObject({ name: z.string(), value: z.string() })).nullish(),
  image: z.looseObject({ url: z.string().nullish() }).nullish(),
  thumbnail: z.looseObject({ url: z.string().nullish() }).nullish(),
})
export type Embed = z.infer<typeof embed>

/** What a bot sends to make or change a message: the keys that are read. */
export const messageBody = z.looseObject({
  content: z.string().nullish(),
  embeds: z.array(embed).nullish(),
  components: z.array(component).nullish(),
  flags: z.number().nullish(),
  allowed_mentions: z
    .looseObject({
      parse: z.array(z.string()).nullish(),
      users: z.array(z.string()).nullish(),
      roles: z.array(z.string()).nullish(),
      replied_user: z.boolean().nullish(),
    })
    .nullish(),
  attachments: z
    .array(
      z.looseObject({
        id: z.union([z.string(), z.number()]).transform(String),
        filename: z.string().nullish(),
        description: z.string().nullish(),
      }),
    )
    .nullish(),
  message_reference: z.looseObject({ message_id: z.string().nullish() }).nullish(),
  poll: z.unknown().optional(),
  sticker_ids: z.array(z.string()).nullish(),
  nonce: z
    .union([z.string().max(25), z.number()])
    .transform(String)
    .nullish(),
  enforce_nonce: z.boolean().nullish(),
})
export type MessageBody = z.infer<typeof messageBody>

/** A file that came with a request: `files[n]` of a multipart body. */
export interface Upload {
  readonly n: string
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

export interface Attachment {
  readonly id: string
  readonly filename: string
  readonly description: string | null
  readonly contentType: string
  readonly bytes: Uint8Array
  /** The path that it is served at. */
  readonly path: string
}

/** What a message consists of, whoever its author. */
export interface Contents {
  readonly content: string
  readonly embeds: readonly Embed[]
  readonly components: readonly Component[]
  readonly flags: number
  readonly attachments: readonly Attachment[]
}

export interface Message extends Contents {
  readonly id: string
  readonly channel: string
  /** The id of its author. */
  readonly author: string
  /** When it was made and last edited, in milliseconds since 1970. */
  readonly created: number
  readonly edited: number | null
  /** The message that it replies to. */
  readonly repliesTo: string | null
  /** The interaction that it answers. */
  readonly interaction: string | null
  /** The one person who sees it, if it is ephemeral. */
  readonly visibleTo: string | null
}
