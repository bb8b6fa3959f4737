import type { IncomingMessage } from 'node:http'
import type { Upload } from '../state/message.ts'

/** Maximum size of a request's body in bytes. */
const MOST = 64 * 1_048_576

export interface Body {
  readonly json: unknown
  readonly uploads: readonly Upload[]
}

/** Reads a request's body: JSON, or a form of `payload_json` and `files[n]`. Throws SyntaxError if it is neither. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    if (size > MOST) throw new SyntaxError(`a body has at most ${MOST} bytes`)
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  if (bytes.length === 0) return { json: undefined, uploads: [] }
  const contentType = request.headers['content-type'] ?? ''
  if (contentType.startsWith('application/json')) return { json: JSON.parse(bytes.toString('utf8')), uploads: [] }
  if (!contentType.startsWith('multipart/form-data')) throw new SyntaxError(`a body of type "${contentType}"`)
  return readForm(await new Response(bytes, { headers: { 'content-type': contentType } }).formData())
}

async function readForm(form: FormData): Promise<Body> {
  const uploads: Upload[] = []
  let json: unknown
  for (const [key, value] of form) {
    const n = /^files\[(\d+)\]$/.exec(key)?.[1]
    if (key === 'payload_json' && typeof value === 'string') json = JSON.parse(value)
    else if (n !== undefined && typeof value !== 'string')
      uploads.push({ n, name: value.name, contentType: value.type, bytes: await value.bytes() })
    else throw new SyntaxError(`a form with a part named "${key}"`)
  }
  return { json, uploads }
}
