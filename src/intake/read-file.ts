import { UserError } from '../command/user-error.ts'
import { detectLanguage } from '../languages/detect.ts'
import { languageOf } from '../languages/index.ts'
import { MAX_FILE_BYTES } from '../story/file.ts'
import { cleanText, cleanValue } from './clean-text.ts'
import { readDateline } from './dateline.ts'
import { type IntakeFile, kilobytes, readKind } from './read-kind.ts'
import { firstText, mergeFields, type ReadFile } from './field-values.ts'

/**
 * Reads a story from a file: its text, and all that the file says of it. Nothing is fetched or run. `readFormat` reads its
 * format, in a thread of its own where the file may be hostile. Throws UserError.
 */
export async function readIntakeFile(
  file: IntakeFile,
  readFormat: (file: IntakeFile) => Promise<ReadFile> = readKind,
): Promise<ReadFile> {
  const read = await readFormat(file)
  const body = cleanText(read.body).trim()
  if (body === '') throw new UserError('intakeNoText')
  const length = Buffer.byteLength(body)
  if (length > MAX_FILE_BYTES) throw new UserError('intakeTooLong', kilobytes(MAX_FILE_BYTES, length))
  const own = Object.fromEntries(Object.entries(read.fields).map(([field, value]) => [field, cleanValue(value)]))
  const language = languageOf(firstText(own.language) ?? '') ?? detectLanguage(body)
  const said = mergeFields(language ? readDateline(body, language) : {}, own)
  return { fields: mergeFields({ language: language?.code }, said), body }
}
