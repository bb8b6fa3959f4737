import { MessageFlags } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { flattenComponents } from './component.ts'
import { applyBody, EMPTY_CONTENTS } from './contents.ts'
import { type Attachment, type Contents, messageBody, type Upload } from './message.ts'

const upload = (n: string, name: string): Upload => ({ n, name, contentType: 'image/png', bytes: new Uint8Array() })
const attach = ({ n, name, contentType, bytes }: Upload, description: string | null): Attachment => ({
  id: `file${n}`,
  filename: name,
  description,
  contentType,
  bytes,
  path: `/attachments/${n}/${name}`,
})
const apply = (before: Contents, body: object, ...uploads: Upload[]): Contents =>
  applyBody(before, messageBody.parse(body), uploads, attach)

const text = (content: string, more: object = {}) => ({ type: 10, content, ...more })
const before: Contents = {
  ...apply(
    EMPTY_CONTENTS,
    { content: 'before', embeds: [{ title: 'one' }], components: [text('x')] },
    upload('0', 'a.png'),
  ),
  flags: MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds | MessageFlags.Loading,
}

describe('an edit', () => {
  test('keeps what it does not name, and empties what it names as null', () => {
    expect(apply(before, { content: 'after' })).toMatchObject({
      content: 'after',
      embeds: [{ title: 'one' }],
      components: [{ content: 'x' }],
      attachments: [{ id: 'file0' }],
    })
    expect(apply(before, { content: null, embeds: null, components: null })).toMatchObject({
      content: '',
      embeds: [],
      components: [],
    })
  })

  test('keeps the files that it lists and drops the others; an upload is added with its own description', () => {
    expect(apply(before, { attachments: [] }).attachments).toEqual([])
    const added = apply(
      before,
      { attachments: [{ id: 'file0' }, { id: 1, description: 'a map' }] },
      upload('1', 'b.png'),
    )
    expect(added.attachments).toMatchObject([
      { id: 'file0', filename: 'a.png' },
      { id: 'file1', filename: 'b.png', description: 'a map' },
    ])
  })

  test('never makes an ephemeral message public, and ends its waiting', () => {
    expect(apply(before, { flags: 0 }).flags).toBe(MessageFlags.Ephemeral)
    expect(apply(before, {}).flags).toBe(MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds)
  })
})

test('a bot cannot set flags that are Discord’s own', () => {
  const flags = MessageFlags.Crossposted | MessageFlags.Loading | MessageFlags.IsComponentsV2
  expect(apply(EMPTY_CONTENTS, { flags }).flags).toBe(MessageFlags.IsComponentsV2)
})

test('components without an id get the next free one, in reading order', () => {
  const components = [
    { type: 17, components: [text('a'), text('b', { id: 2 })] },
    { type: 9, components: [text('c')], accessory: { type: 11, media: { url: 'https://x.org' }, id: 1 } },
  ]
  const ids = flattenComponents(apply(EMPTY_CONTENTS, { components }).components).map(({ id }) => id)
  expect(new Set(ids).size).toBe(6)
  expect(ids.filter((id) => id === 1 || id === 2)).toEqual([2, 1])
})
