import { MessageFlags } from 'discord.js'
import { mediaOf, flattenComponents } from '../../state/component.ts'
import type { Contents } from '../../state/message.ts'
import type { MessageRule } from './subject.ts'

const V2 = MessageFlags.IsComponentsV2
const SCHEME = 'attachment://'
const gallery = (url: string, description?: string) => ({
  type: 12,
  items: [{ media: { url }, description }],
})

/** The names of the files that a message's components show. */
const namedFiles = ({ components, embeds }: Contents): string[] =>
  [...mediaOf(components), ...embeds.flatMap(({ image, thumbnail }) => [image?.url ?? '', thumbnail?.url ?? ''])]
    .filter((url) => url.startsWith(SCHEME))
    .map((url) => url.slice(SCHEME.length))

/** The pictures in a message's components: address and description. */
const pictures = ({ components }: Contents): { url: string; description: string | null | undefined }[] =>
  flattenComponents(components).flatMap(({ type, items, media, description }) => [
    ...(items ?? []).map((one) => ({ url: one.media.url, description: one.description })),
    ...(type === 11 && media ? [{ url: media.url, description }] : []),
  ])

/** Rules for files and pictures. */
export const fileRules: readonly MessageRule[] = [
  {
    name: 'file-unknown',
    reason: 'attachment://NAME must name a file of this message',
    findViolations: ({ after }) => {
      const names = new Set(after.attachments.map(({ filename }) => filename))
      return namedFiles(after)
        .filter((name) => !names.has(name))
        .map((name) => `/components (${name})`)
    },
    invalid: [
      { body: { flags: V2, components: [gallery('attachment://b.png', 'alt')] }, files: ['a.png'] },
      { body: { embeds: [{ image: { url: 'attachment://a.png' } }] } },
    ],
    valid: [{ body: { flags: V2, components: [gallery('attachment://a.png', 'alt')] }, files: ['a.png'] }],
  },
  {
    name: 'file-unreferenced',
    reason: 'with the components flag a file is seen only where a component names it',
    findViolations: ({ after }) => {
      if ((after.flags & V2) === 0) return []
      const named = new Set(namedFiles(after))
      const served = mediaOf(after.components)
      return after.attachments
        .filter(({ filename, path }) => !named.has(filename) && !(path && served.some((url) => url.endsWith(path))))
        .map(({ filename }) => `/attachments (${filename})`)
    },
    invalid: [{ body: { flags: V2, components: [{ type: 10, content: 'x' }] }, files: ['a.png'] }],
    valid: [
      { body: { flags: V2, components: [{ type: 13, file: { url: 'attachment://a.txt' } }] }, files: ['a.txt'] },
      { body: { content: 'x' }, files: ['a.txt'] },
    ],
  },
  {
    name: 'alt-text-missing',
    reason: 'a picture needs a description for those who do not see it',
    findViolations: ({ after }) => {
      const silent = pictures(after).filter(({ description }) => !description?.trim())
      const inGallery = new Set(namedFiles(after))
      const loose = after.attachments.filter(
        ({ contentType, description, filename }) =>
          contentType.startsWith('image/') &&
          !description?.trim() &&
          !inGallery.has(filename) &&
          (after.flags & V2) === 0,
      )
      return [
        ...silent.map(({ url }) => `/components (${url})`),
        ...loose.map(({ filename }) => `/attachments (${filename})`),
      ]
    },
    invalid: [
      { body: { flags: V2, components: [gallery('attachment://a.png')] }, files: ['a.png'] },
      { body: { content: 'x' }, files: ['a.png'] },
    ],
    valid: [
      { body: { flags: V2, components: [gallery('attachment://a.png', 'Who says what')] }, files: ['a.png'] },
      { body: { content: 'x', attachments: [{ id: '0', description: 'Who says what' }] }, files: ['a.png'] },
      { body: { content: 'x' }, files: ['a.txt'] },
    ],
  },
  {
    name: 'attachment-unknown',
    reason: 'an entry of attachments is one of the uploaded files, or one that the message had',
    findViolations: ({ body, uploads, before }) => {
      const known = new Set([...uploads.map(({ n }) => n), ...(before?.attachments ?? []).map(({ id }) => id)])
      return (body.attachments ?? []).flatMap(({ id }, i) => (known.has(id) ? [] : [`/attachments/${i}`]))
    },
    invalid: [{ body: { content: 'x', attachments: [{ id: '1' }] }, files: ['a.txt'] }],
    valid: [{ body: { content: 'x', attachments: [{ id: '0' }] }, files: ['a.txt'] }],
  },
]
