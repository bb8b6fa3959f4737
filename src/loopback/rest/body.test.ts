import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { readBody } from './body.ts'

/** A request with a body, as the server gets it. */
function requestWith(contentType: string | undefined, body: Uint8Array | string): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  if (contentType) request.headers['content-type'] = contentType
  if (body.length > 0) request.push(body)
  request.push(null)
  return request
}

/** A form as an HTTP client encodes it. */
async function requestWithForm(parts: Readonly<Record<string, string | File>>): Promise<IncomingMessage> {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts)) form.append(name, part)
  const encoded = new Response(form)
  return requestWith(encoded.headers.get('content-type') ?? '', await encoded.bytes())
}

test('JSON is read, whatever its charset is said to be', async () => {
  const request = requestWith('application/json; charset=utf-8', '{"content":"قال"}')
  expect(await readBody(request)).toEqual({ json: { content: 'قال' }, uploads: [] })
})

test('a request without a body has none', async () => {
  expect(await readBody(requestWith(undefined, ''))).toEqual({ json: undefined, uploads: [] })
})

test('a form holds JSON and files, each with its number, name, type and bytes', async () => {
  const file = new File(['a map'], 'خريطة.png', { type: 'image/png' })
  const { json, uploads } = await readBody(
    await requestWithForm({ payload_json: '{"flags":64}', 'files[3]': file, 'files[0]': new File([], 'b.txt') }),
  )
  expect(json).toEqual({ flags: 64 })
  expect(uploads).toMatchObject([
    { n: '3', name: 'خريطة.png', contentType: 'image/png' },
    { n: '0', name: 'b.txt' },
  ])
  expect(uploads.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['a map', ''])
})

test.each([
  ['JSON that is cut off', 'application/json', '{"content":'],
  ['an encoded form of pages', 'application/x-www-form-urlencoded', 'content=x'],
  ['a body of no type', undefined, '{}'],
])('%s is refused as unreadable', (_, contentType, body) =>
  expect(readBody(requestWith(contentType, body))).rejects.toThrow(SyntaxError),
)

test.each([
  ['a part of another name', { payload_json: '{}', content: 'x' }, 'a form with a part named "content"'],
  ['a file where a number is missing', { 'files[]': new File([], 'a') }, 'a form with a part named "files[]"'],
  ['a text in the place of a file', { 'files[0]': 'x' }, 'a form with a part named "files[0]"'],
  ['a file in the place of the JSON', { payload_json: new File(['{}'], 'a') }, 'a part named "payload_json"'],
  ['JSON in it that is cut off', { payload_json: '{' }, 'JSON'],
])('a form with %s is refused as unreadable', async (_, parts, why) => {
  await expect(readBody(await requestWithForm(parts))).rejects.toThrow(why)
})
