import {
  type APIComponentInContainer,
  type Channel,
  ChannelType,
  ComponentType,
  type Interaction,
  PermissionFlagsBits,
} from 'discord.js'
import type { Answer } from '../answers/answer.ts'
import type { Language } from '../languages/language.ts'
import { createPicture, type Picture } from '../pictures/picture.ts'
import type { InteractionContext } from './interaction-context.ts'

/** A picture ready to be sent, with a description. */
export interface RenderedPicture {
  readonly name: string
  readonly alt: string
  readonly attachment: Buffer
}

/** What an answer's items look like, by the language of the reader: answers that are kept are laid out once. */
const laidOut = new WeakMap<Answer['items'], Map<string, Picture | null>>()

/**
 * Draws an answer's picture; null where there is none or it is late. One that cannot be drawn is logged and left out: the
 * answer says the same in words.
 */
export async function renderPicture(
  answer: Answer,
  reader: Language,
  {
    pictures,
    log,
  }: { readonly pictures?: InteractionContext['pictures'] | undefined; readonly log: InteractionContext['log'] },
): Promise<RenderedPicture | null> {
  if (!pictures) return null
  try {
    const picture = layOutPicture(answer, reader)
    const png = picture && (await pictures.find(picture.svg))
    if (!png) return null
    const attachment = Buffer.from(png.buffer, png.byteOffset, png.byteLength)
    return { name: picture.name, alt: picture.alt, attachment }
  } catch (error) {
    log.error({ err: error }, 'a picture could not be drawn')
    return null
  }
}

function layOutPicture(answer: Answer, reader: Language): Picture | null {
  const known = laidOut.get(answer.items) ?? new Map<string, Picture | null>()
  const picture = known.get(reader.code)
  if (picture !== undefined) return picture
  const made = createPicture(answer, reader)
  laidOut.set(answer.items, known.set(reader.code, made))
  return made
}

/** The component that shows a picture of the same message, with its description. */
export const toMediaGallery = ({ name, alt }: RenderedPicture): APIComponentInContainer => ({
  type: ComponentType.MediaGallery,
  items: [{ media: { url: `attachment://${name}` }, description: alt }],
})

/**
 * Whether a message in a channel can carry a picture: the bot may attach files there, and it is no announcement channel.
 * What is published from one is copied, and an edit never changes the pictures of copies.
 */
export const takesPictures = (
  channel: Pick<Channel, 'type'> | null | undefined,
  permissions: Interaction['appPermissions'],
): boolean => channel?.type !== ChannelType.GuildAnnouncement && permissions.has(PermissionFlagsBits.AttachFiles)

/** The same of a channel in which nobody has just asked. */
export function takesPostedPictures(channel: Channel | undefined): boolean {
  if (!channel || channel.isDMBased()) return false
  const { me } = channel.guild.members
  return me !== null && takesPictures(channel, channel.permissionsFor(me))
}
