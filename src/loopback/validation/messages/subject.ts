import { EMPTY_CONTENTS, applyBody } from '../../state/contents.ts'
import { type Contents, type MessageBody, messageBody, type Upload } from '../../state/message.ts'
import type { PayloadRule } from '../rule.ts'

/** A message's body, and the message as it would be with it. */
export interface MessageSubject {
  readonly body: MessageBody
  readonly uploads: readonly Upload[]
  /** The message before an edit; null for a new one. */
  readonly before: Contents | null
  readonly after: Contents
  /** Whether it answers an interaction: only then can it be ephemeral. */
  readonly interaction: boolean
}

interface MessageExample {
  readonly body: MessageBody
  readonly files?: readonly string[]
  readonly before?: Partial<Contents>
  readonly interaction?: boolean
}

export type MessageRule = PayloadRule<MessageSubject, MessageExample>

/** The subject of a body. */
export function subjectOf(
  body: MessageBody,
  uploads: readonly Upload[],
  before: Contents | null,
  interaction: boolean,
): MessageSubject {
  const after = applyBody(before ?? EMPTY_CONTENTS, body, uploads, ({ n, name, contentType, bytes }, description) => ({
    id: n,
    filename: name,
    description,
    contentType,
    bytes,
    path: '',
  }))
  return { body, uploads, before, after, interaction }
}

/** The subject of an example: files are empty PNG pictures unless their names say otherwise. */
export function exampleSubject({ body, files = [], before, interaction = true }: MessageExample): MessageSubject {
  const uploads = files.map((name, i) => ({
    n: String(i),
    name,
    contentType: name.endsWith('.png') ? 'image/png' : 'text/plain',
    bytes: new Uint8Array(),
  }))
  return subjectOf(messageBody.parse(body), uploads, before ? { ...EMPTY_CONTENTS, ...before } : null, interaction)
}
