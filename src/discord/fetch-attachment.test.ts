import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchAttachment } from './fetch-attachment.ts'

let server: Server
let origin = ''
const asked: string[] = []
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url)
    if (url.includes('redirect')) response.writeHead(302, { location: `${origin}/attachments/1/a.txt` }).end()
    else if (url.includes('gone')) response.writeHead(404).end()
    else response.end(Buffer.alloc(url.includes('large') ? 2_000_000 : 5, 'x'))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => new Promise((closed) => server.close(closed)))

const fetched = (url: string, size = 5, api = `${origin}/api`) => fetchAttachment({ url, name: 'a.txt', size }, api)

test('a file is fetched from where the API keeps them', async () => {
  const { name, bytes } = await fetched(`${origin}/attachments/1/a.txt`)
  expect([name, Buffer.from(bytes).toString()]).toEqual(['a.txt', 'xxxxx'])
})

test.each<[what: string, url: () => string]>([
  ['another host', () => 'http://127.0.0.1:1/attachments/1/a.txt'],
  ['another path', () => `${origin}/api/v10/users/@me`],
  ['a host that only looks alike', () => `${origin}.example/attachments/1/a.txt`],
  ['a name before the host', () => `http://${origin.slice(7)}@example.org/attachments/1/a.txt`],
  ['what is no address', () => 'attachments/1'],
  ['another scheme', () => 'file:///attachments/1/a.txt'],
])('nothing is fetched from %s', async (_, url) => {
  const before = asked.length
  await expect(fetched(url())).rejects.toMatchObject({ key: 'fileNotFetched' })
  expect(asked.length).toBe(before)
})

test('of Discord itself files are fetched from its own servers for files alone', async () => {
  const api = 'https://discord.com/api'
  for (const url of ['https://discord.com/attachments/1/a.txt', `${origin}/attachments/1/a.txt`])
    await expect(fetched(url, 5, api)).rejects.toMatchObject({ key: 'fileNotFetched' })
})

test('no other address is followed to, and no more is read than is taken, whatever was said of the size', async () => {
  await expect(fetched(`${origin}/attachments/1/redirect`)).rejects.toMatchObject({ key: 'fileNotFetched' })
  await expect(fetched(`${origin}/attachments/1/gone`)).rejects.toMatchObject({ key: 'fileNotFetched' })
  await expect(fetched(`${origin}/attachments/1/large`)).rejects.toMatchObject({ key: 'intakeTooLarge' })
  const before = asked.length
  await expect(fetched(`${origin}/attachments/1/a.txt`, 2_000_000)).rejects.toMatchObject({ key: 'intakeTooLarge' })
  expect(asked.length).toBe(before)
})
