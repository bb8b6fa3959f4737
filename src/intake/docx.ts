import { DOMParser } from 'linkedom'
import mammoth from 'mammoth'
import { UserError } from '../command/user-error.ts'
import { readBlocks } from './blocks.ts'
import { cleanText, toBody } from './clean-text.ts'
import { unpackDocument } from './docx-archive.ts'
import type { StoryFields } from '../story/story-fields.ts'
import { firstText, languageCode, mergeFields, type ReadFile } from './field-values.ts'

/** Reads a Word document. When it was made is no date of publication, so its properties name none. Throws UserError. */
export async function readDocx(bytes: Uint8Array): Promise<ReadFile> {
  const { document, properties } = unpackDocument(bytes)
  const ignored = mammoth.images.imgElement(async () => ({ src: '' }))
  const { value } = await mammoth
    .convertToHtml({ buffer: Buffer.from(document) }, { convertImage: ignored, externalFileAccess: false })
    .catch((error: unknown) => {
      // It throws whatever its parsers throw.
      throw error instanceof RangeError
        ? new UserError('intakeTooComplex')
        : new UserError('intakeNotWhatItSays', { kind: 'docx' })
    })
  const { heading, paragraphs } = readBlocks(value)
  return { fields: mergeFields({ title: heading }, readProperties(properties)), body: toBody(paragraphs) }
}

function readProperties(xml: string | undefined): StoryFields {
  if (xml === undefined) return {}
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  const get = (name: string): string | undefined =>
    firstText(cleanText(document.querySelector(name)?.textContent ?? ''))
  return { title: get('dc\\:title'), language: languageCode(get('dc\\:language')) }
}
