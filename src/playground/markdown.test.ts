import { expect, test } from 'vitest'
import { languages } from './browser/messages.ts'
import { parseBlocks, parseInline, parseMessageLink } from './browser/markdown.ts'

const text = (words: string) => ({ kind: 'text', text: words })

test.each([
  ['plain words', [text('plain words')]],
  [
    '**bold** and *slanted*',
    [{ kind: 'bold', inside: [text('bold')] }, text(' and '), { kind: 'italic', inside: [text('slanted')] }],
  ],
  [
    '**قال *هذا* أمس**',
    [{ kind: 'bold', inside: [text('قال '), { kind: 'italic', inside: [text('هذا')] }, text(' أمس')] }],
  ],
  ['\\*\\*not bold\\*\\* 3\\/4 \\a', [text('**not bold** 3/4 \\a')]],
  ['**never closed', [text('**never closed')]],
  ['2 * 3 * 4', [text('2 * 3 * 4')]],
  ['a name_of_many_words', [text('a name_of_many_words')]],
  ['_slanted_, said', [{ kind: 'italic', inside: [text('slanted')] }, text(', said')]],
  ['2 *3 * 4* 5', [text('2 '), { kind: 'italic', inside: [text('3 * 4')] }, text(' 5')]],
  ['***both***', [{ kind: 'bold', inside: [{ kind: 'italic', inside: [text('both')] }] }]],
  ['**a \\*\\* b**', [{ kind: 'bold', inside: [text('a ** b')] }]],
  ['**** __ ||||', [text('**** __ ||||')]],
  ['<t:x> <t:1:Q> <b> < 3', [text('<t:x> <t:1:Q> <b> < 3')]],
  [
    '<:wave:55> <@&7> <#21> <@!11>',
    [
      { kind: 'mention', of: 'emoji', name: 'wave:55' },
      text(' '),
      { kind: 'mention', of: 'role', name: '7' },
      text(' '),
      { kind: 'mention', of: 'channel', name: '21' },
      text(' '),
      { kind: 'mention', of: 'person', name: '11' },
    ],
  ],
  ['`**code**`', [{ kind: 'code', text: '**code**' }]],
  [
    '~~gone~~||hidden||__under__',
    [
      { kind: 'strike', inside: [text('gone')] },
      { kind: 'spoiler', inside: [text('hidden')] },
      { kind: 'underline', inside: [text('under')] },
    ],
  ],
  [
    '[the source](https://example.org/a)',
    [{ kind: 'link', url: 'https://example.org/a', inside: [text('the source')] }],
  ],
  [
    '<https://example.org> javascript:alert(1)',
    [{ kind: 'link', url: 'https://example.org', inside: [text('https://example.org')] }, text(' javascript:alert(1)')],
  ],
  ['[x](javascript:alert(1))', [text('[x](javascript:alert(1))')]],
  [
    '<t:1695168000:F> <@11> </story list:5> @everyone',
    [
      { kind: 'time', seconds: 1_695_168_000, style: 'F' },
      text(' '),
      { kind: 'mention', of: 'person', name: '11' },
      text(' '),
      { kind: 'mention', of: 'command', name: 'story list' },
      text(' @everyone'),
    ],
  ],
])('inside a line, %s', (line, parts) => expect(parseInline(line)).toEqual(parts))

test('lines are blocks of their own, each with its own direction', () => {
  const blocks = parseBlocks(
    '## A head\nwords\n\n-# small\n> said\n> again\n- one\n- two\n1. first\n```\n**raw**\n```\n#no head',
  )
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'subtext',
    'quote',
    'list',
    'list',
    'fence',
    'paragraph',
  ])
  expect(blocks[3]).toMatchObject({ blocks: [{ kind: 'paragraph' }, { kind: 'paragraph' }] })
  expect(blocks[4]).toMatchObject({ ordered: false, items: [[text('one')], [text('two')]] })
  expect(blocks[6]).toEqual({ kind: 'fence', text: '**raw**' })
})

test.each([
  ['####### seven', [{ kind: 'paragraph', inside: [text('####### seven')] }]],
  ['### three', [{ kind: 'heading', level: 3, inside: [text('three')] }]],
  ['-#none', [{ kind: 'paragraph', inside: [text('-#none')] }]],
  [
    '```\nnever closed\n> said',
    [
      { kind: 'paragraph', inside: [text('```')] },
      { kind: 'paragraph', inside: [text('never closed')] },
      { kind: 'quote', blocks: [{ kind: 'paragraph', inside: [text('said')] }] },
    ],
  ],
  [
    '>>> all\n# of it\nis said',
    [
      {
        kind: 'quote',
        blocks: [
          { kind: 'paragraph', inside: [text('all')] },
          { kind: 'heading', level: 1, inside: [text('of it')] },
          { kind: 'paragraph', inside: [text('is said')] },
        ],
      },
    ],
  ],
  [
    '1. one\n2. two\n- other',
    [
      { kind: 'list', ordered: true, items: [[text('one')], [text('two')]] },
      { kind: 'list', ordered: false, items: [[text('other')]] },
    ],
  ],
  ['\n \n', []],
])('the blocks of %j', (whole, blocks) => expect(parseBlocks(whole)).toEqual(blocks))

test('a long run of marks is read in no time', () => {
  const many = '**_||'.repeat(800)
  expect(parseInline(many).length).toBeGreaterThan(0)
})

test('every language of the page says the same things with the same fillings', () => {
  const fillings = (value: unknown): string[] => (JSON.stringify(value).match(/\{\w+\}/g) ?? []).sort()
  const [first, ...others] = Object.values(languages)
  for (const other of others)
    for (const [key, value] of Object.entries(first ?? {}))
      expect(fillings(Object.entries(other).find(([name]) => name === key)?.[1]), key).toEqual(fillings(value))
})

test('an address of a message leads to it on the page; any other leads outside', () => {
  const at = 'https://discord.com/channels/11/21'
  expect(parseMessageLink(`${at}/31`)).toEqual({ channel: '21', message: '31' })
  for (const other of [at, `${at}/31/x`, `https://example.org/?${at}/31`, 'https://discord.com/channels/@me/21/31'])
    expect(parseMessageLink(other)).toBeNull()
})
