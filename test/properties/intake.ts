import assert from 'node:assert/strict'
import fc from 'fast-check'
import { UserError } from '../../src/command/user-error.ts'
import { composeStory } from '../../src/intake/compose.ts'
import { wordDocument, wordParagraph } from '../../src/intake/files.fixture.ts'
import { readIntakeFile } from '../../src/intake/read-file.ts'
import { FIELD_NAMES } from '../../src/story/story-fields.ts'
import { hostileText } from './texts.ts'

/** What nobody sees, and what turns the order of letters. */
const UNSEEN = /[^\P{Cc}\n\t]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u

const text = hostileText(5).map((one) => one.text)

/** Markup of each kind of file, as it is written by hand or to break what reads it. */
const MARKUP = {
  html: [
    ...[
      '<p>',
      '</p>',
      '<div>',
      '<br>',
      '<table><tr><td>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<svg/onload=x>',
      '<title>',
    ],
    ...[
      '<script>',
      '</script>',
      '<style>',
      '<template>',
      '<h1>',
      '<article>',
      '<a href="javascript:x">',
      '<img src=x>',
    ],
    ...[
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":["a"],"author":{"__proto__":1}}</script>',
    ],
    ...['<script type="application/ld+json">[[{', '<meta property="og:title" content="', '">', '<html lang="', '&#0;'],
    ...[
      '&#x202e;',
      '&amp;lt;',
      '&e;',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
      '<time datetime="99999">',
    ],
  ],
  md: [
    ...[
      '---\n',
      'title: ',
      'language: ar\n',
      'servers: [1]\n',
      '__proto__: {a: 1}\n',
      '&a [*a, *a]\n',
      '!!js x\n',
      '# ',
    ],
    ...[
      '```\n',
      '> ',
      '- ',
      '1. ',
      '[a](javascript:x)',
      '![x](file:///etc/passwd)',
      '<script>',
      '|a|b|\n|-|-|\n',
      '\n\n',
    ],
  ],
  json: [
    ...['{', '}', '[', ']', ',', '"headline": "A"', '"body_text": "B."', '"body_xhtml": "<p>C.</p><script>x</script>"'],
    ...[
      '"__proto__": {"x": 1}',
      '"constructor": {"prototype": 1}',
      '"language": {"toString": 1}',
      '"versioncreated": 9e99',
    ],
    ...['"bodies": [{"role": "main", "value": 5}]', '"headlines": null', '"pubstatus": "canceled"', '"uri": "../../x"'],
  ],
  docx: [
    ...[wordParagraph('Words.'), wordParagraph('Title', 'Heading1'), '<w:p>', '</w:p>', '<w:tbl>', '<w:r><w:t>'],
    ...[
      '<w:footnoteReference w:id="9"/>',
      '<w:hyperlink r:id="r9">',
      '<w:fldSimple w:instr="INCLUDETEXT /etc/passwd"/>',
    ],
    ...['<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;', '<w:drawing/>', '<w:altChunk r:id="r1"/>'],
  ],
  txt: ['\n\n', '\t', 'TUNIS, 3 May (AP) — ', 'By Ana Roca\n', '\u0000', '\ufeff'],
} as const satisfies Record<string, readonly string[]>

type Kind = keyof typeof MARKUP

/** Parts beside the document of a Word file: with paths that lead out of it, or to what every object has. */
const parts = fc.dictionary(
  fc.constantFrom(
    '../../etc/x',
    'constructor',
    'docProps/core.xml',
    'word/styles.xml',
    'word/document.xml/',
    '/word/x',
    '',
  ),
  text,
  { maxKeys: 3 },
)

const bytesOf = (kind: Kind): fc.Arbitrary<Uint8Array> => {
  const piece = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...MARKUP[kind]) }, { weight: 2, arbitrary: text })
  const joined = fc.array(piece, { maxLength: 10 }).map((all) => all.join(''))
  if (kind === 'docx') return fc.tuple(joined, parts).map(([body, others]) => wordDocument(body, others))
  if (kind === 'json')
    return fc.oneof(
      joined.map(Buffer.from),
      joined.map((all) => Buffer.from(`{${all}}`)),
    )
  return joined.map((all) => Buffer.from(all))
}

/** Files of every kind: as they are made above, cut off, with a byte changed, or under the name of another kind. */
const file = fc
  .constantFrom<Kind>('html', 'md', 'json', 'docx', 'txt')
  .chain((kind) =>
    fc.record({
      kind: fc.oneof({ weight: 9, arbitrary: fc.constant(kind) }, fc.constantFrom<Kind>('html', 'md', 'docx')),
      bytes: bytesOf(kind),
      spoil: fc.option(fc.tuple(fc.nat(), fc.nat({ max: 255 }), fc.boolean())),
    }),
  )
  .map(({ kind, bytes, spoil }) => ({ name: `a.${kind}`, bytes: spoil ? spoilt(bytes, ...spoil) : bytes }))

function spoilt(bytes: Uint8Array, at: number, byte: number, isCut: boolean): Uint8Array {
  const place = at % (bytes.length + 1)
  if (isCut) return bytes.slice(0, place)
  const changed = bytes.slice()
  changed[place] = byte
  return changed
}

/** A file is read as text and known fields without what is not seen, or is refused with a reason; what is read composes. */
export const intake = fc.asyncProperty(file, async (given) => {
  const read = await readIntakeFile(given).catch((error: unknown) => {
    assert.ok(error instanceof UserError, String(error))
  })
  assert.deepEqual(Object.keys(Object.prototype), [])
  if (!read) return
  const { fields, body } = read
  assert.ok(body.trim() !== '')
  assert.doesNotMatch(JSON.stringify([body, Object.values(fields)]).replaceAll(/\\[nt"\\]/g, ''), UNSEEN)
  assert.doesNotMatch(body, UNSEEN)
  assert.doesNotMatch(JSON.stringify(read), /root:x:0/)
  assert.deepEqual(
    Object.keys(fields).filter((name) => !FIELD_NAMES.some((known) => known === name)),
    [],
  )
  const composed = composeStory('a', { title: 'A', language: 'en', published: '2024-01-02', ...fields }, body)
  if (composed.ok) assert.equal(composed.story.edition.body, `${body}\n`)
})
