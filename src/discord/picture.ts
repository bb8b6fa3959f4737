import { type APIComponentInContainer, ComponentType, type Interaction, PermissionFlagsBits } from 'discord.js'
import type { Answer } from '../answers/answer.ts'
import type { Language } from '../languages/language.ts'
import { createPicture } from '../pictures/picture.ts'
import { renderPng } from '../pictures/png.ts'
import type { Logger } from './errors.ts'

/** A picture ready to be sent, with a description. */
export interface RenderedPicture {
  readonly name: string
  readonly alt: string
  readonly attachment: Buffer
}

/**
 * Draws an answer's picture; null where there is none or the bot may not attach files here. One that cannot be drawn
 * is logged and left out: the answer says the same in words.
 */
export async function renderPicture(
  answer: Answer,
  reader: Language,
  { appPermissions }: Pick<Interaction, 'appPermissions'>,
  log: Logger,
): Promise<RenderedPicture | null> {
  if (!appPermissions.has(PermissionFlagsBits.AttachFiles)) return null
  try {
    const picture = createPicture(answer, reader)
    return picture && { name: picture.name, alt: picture.alt, attachment: Buffer.from(await renderPng(picture.svg)) }
  } catch (error) {
    log.error({ err: error }, 'a picture could not be drawn')
    return null
  }
}

/** The component that shows a picture of the same message, with its description. */
export const toMediaGallery = ({ name, alt }: RenderedPicture): APIComponentInContainer => ({
  type: ComponentType.MediaGallery,
  items: [{ media: { url: `attachment://${name}` }, description: alt }],
})
