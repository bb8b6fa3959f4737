import { describe, expect, test } from 'vitest'
import { readText, wordDocument, wordParagraph } from './files.fixture.ts'
import { readIntakeFile } from './read-file.ts'

const TEXT = 'The ferry left at noon. “We saw no fire,” Luis Prat said.'

describe('a plain text', () => {
  test('has a headline where its first line is short, alone and no sentence', async () => {
    expect(await readText('a.txt', `Ferry on fire\n\n${TEXT}\n\nDivers came.`)).toEqual({
      fields: { language: 'en', title: 'Ferry on fire' },
      body: `${TEXT}\nDivers came.`,
    })
    expect((await readText('a.txt', `The ferry burned.\n\n${TEXT}`)).fields).not.toHaveProperty('title')
    expect((await readText('a.txt', `Ferry on fire\n${TEXT}`)).fields).not.toHaveProperty('title')
  })

  test('keeps a paragraph a line, and joins lines that were wrapped by hand', async () => {
    const wrapped = 'The ferry left Port Vell at noon on Monday and was seen to\nburn off the coast.'
    expect((await readText('', `${wrapped}\n\nOne line.\nAnother line.`)).body).toBe(
      `${wrapped.replace('\n', ' ')}\nOne line.\nAnother line.`,
    )
  })

  test.each([
    ['WASHINGTON, Sept 20, 2023 (Reuters) - The ferry left.', { published: '2023-09-20', sources: ['Reuters'] }],
    ['باكو 20 سبتمبر 2023 (رويترز) – غادرت العبارة.', { published: '2023-09-20', sources: ['رويترز'] }],
    ['LONDON, Sept 20 (Reuters) - The ferry left.', { sources: ['Reuters'] }],
    ['LONDON, Tuesday — The ferry left.', {}],
    ['LONDON, 3/4/2023 - The ferry left.', {}],
    ['The war of 20 September 2023 and of 21 September 2023 - so it is called - ended.', {}],
  ])('has of its dateline only what is told in full: %s', async (text, said) => {
    const { language: _, ...fields } = (await readText('', text)).fields
    expect(fields).toEqual(said)
  })
})

describe('Markdown', () => {
  test('is read as words; its first heading is the title, and its front matter tells the rest', async () => {
    const text = '---\ndate: 2024-01-02 10:00\nauthor: X\nlang: en-GB\ncopyright: Ours\n---\n\n# Ferry *on fire*\n\n'
    expect(await readText('a.md', `${text}The [ferry](http://x.example) **left**\nat noon.\n\n- One\n- Two\n`)).toEqual(
      {
        fields: { title: 'Ferry on fire', language: 'en', published: '2024-01-02', rights: 'Ours' },
        body: 'The ferry left at noon.\nOne\nTwo',
      },
    )
  })

  test('of a story of ours is taken over as it stands', async () => {
    const head = '---\ntitle: A *b*\nlanguage: en\npublished: 2024-01-02\nstatus: withheld\nservers: [1]\n---\n'
    expect(await readText('a.en.md', `${head}\n# One *line*\nAnother line.\n`)).toEqual({
      fields: { title: 'A *b*', language: 'en', published: '2024-01-02', status: 'withheld', servers: ['1'] },
      body: '# One *line*\nAnother line.',
    })
  })

  test('with a front matter that is more than plain values is refused', async () => {
    await expect(readText('a.md', '---\ntitle: &a [*a]\n---\nText.')).rejects.toMatchObject({ key: 'badInput' })
  })
})

describe('a page', () => {
  const page = (head: string, body = `<article><h1>Ferry</h1><p>${TEXT}</p></article>`): string =>
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
  const jsonLd = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

  test('says what it is by JSON-LD', async () => {
    const publisher = { '@type': 'Organization', name: 'Port Post' }
    const article = { headline: 'Ferry', datePublished: '2024-01-02T10:00:00+0100', publisher, inLanguage: 'en-GB' }
    const graph = {
      '@graph': [
        { '@type': 'WebPage', name: 'Home' },
        { '@type': ['NewsArticle'], ...article },
      ],
    }
    const { fields, body } = await readText('a.html', page(jsonLd(graph)))
    expect(fields).toEqual({
      ...{ title: 'Ferry', language: 'en', published: '2024-01-02T10:00:00+01:00', publisher: 'Port Post' },
    })
    expect(body).toBe(TEXT)
  })

  test('else by its meta tags and links', async () => {
    const meta = Object.entries({
      'og:title': 'Ferry',
      'article:published_time': '2024-01-02',
      'article:modified_time': '2023-01-01',
      'og:site_name': 'Port Post',
      copyright: 'Ours',
    }).map(([name, value]) => `<meta property="${name}" content="${value}">`)
    const link = '<link rel="canonical" href="https://post.example/ferry">'
    expect((await readText('a.html', page(meta.join('') + link))).fields).toEqual({
      ...{ title: 'Ferry', language: 'en', published: '2024-01-02', publisher: 'Port Post', rights: 'Ours' },
      url: 'https://post.example/ferry',
    })
  })

  test('gives the words of its article alone', async () => {
    const aside = '<nav>Home About</nav><script>document.body.innerHTML = ""</script><style>p { color: red }</style>'
    const figure = '<figure><img src="http://127.0.0.1:1/a.png" onerror="x"><figcaption>The ferry</figcaption></figure>'
    const article = `<article>${figure}<p>${TEXT}</p><p>Divers<br>came &amp; went.</p></article><footer>Imprint</footer>`
    expect((await readText('a.html', page('<title>Ferry</title>', aside + article))).body).toBe(
      `${TEXT}\nDivers\ncame & went.`,
    )
  })

  test('is read in the encoding that it names', async () => {
    const start = new TextEncoder().encode('<html lang="ar"><meta charset="windows-1256"><p>')
    const words = [0xc8, 0xc7, 0xc8] // باب
    const rest = new TextEncoder().encode('</p></html>')
    const { body } = await readIntakeFile({ name: 'a.htm', bytes: Uint8Array.from([...start, ...words, ...rest]) })
    expect(body).toBe('باب')
  })
})

describe('ninjs', () => {
  const item = {
    ...{ language: 'en', firstcreated: '2024-03-04T10:00:00Z', versioncreated: '2024-03-04T12:00:00Z' },
    ...{ pubstatus: 'usable', infosources: [{ name: 'Reuters' }], copyrightnotice: 'Ours', uri: 'tag:x,1' },
  }

  test('tells its fields; bodies are plain text or HTML', async () => {
    const fields = {
      ...{ title: 'Ferry', language: 'en', published: '2024-03-04T10:00:00Z', updated: '2024-03-04T12:00:00Z' },
      ...{ sources: ['Reuters'], rights: 'Ours', status: 'usable' },
    }
    const bodies = [{ contenttype: 'text/html', value: `<p>${TEXT}</p>` }]
    const third = { ...item, headlines: [{ role: 'main', value: 'Ferry' }], bodies }
    expect(await readText('a.json', JSON.stringify(third))).toEqual({ fields, body: TEXT })
    const first = { ...item, headline: 'Ferry', body_text: TEXT }
    expect(await readText('', JSON.stringify(first))).toEqual({ fields, body: TEXT })
  })

  test('tells what may be done with it', async () => {
    const statusOf = async (more: object): Promise<unknown[]> => {
      const { fields } = await readText('a.json', JSON.stringify({ ...item, body_text: TEXT, ...more }))
      return [fields.status, fields['embargoed-until']]
    }
    expect(await statusOf({ pubstatus: 'stat:canceled' })).toEqual(['withdrawn', undefined])
    expect(await statusOf({ embargoed: '2024-03-05T06:00:00Z' })).toEqual(['embargoed', '2024-03-05T06:00:00Z'])
    expect(await statusOf({ embargoed: '2024-03-05', pubstatus: 'withheld' })).toEqual(['withheld', undefined])
    expect(await statusOf({ pubstatus: 'toString' })).toEqual([undefined, undefined])
  })
})

describe('a Word document', () => {
  test('gives its paragraphs, its heading and its properties, but no date', async () => {
    const office = 'http://schemas.openxmlformats.org'
    const heading = '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>'
    const styles = `<w:styles xmlns:w="${office}/wordprocessingml/2006/main">${heading}</w:styles>`
    const relation = `<Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/styles" Target="styles.xml"/>`
    const relations = `<Relationships xmlns="${office}/package/2006/relationships">${relation}</Relationships>`
    const said =
      '<dc:title>Ferry</dc:title><dc:language>en-GB</dc:language><dcterms:created>2024-01-02</dcterms:created>'
    const properties = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${said}</cp:coreProperties>`
    const parts = { 'word/styles.xml': styles, 'word/_rels/document.xml.rels': relations }
    const body = wordParagraph('Ferry on fire', 'Heading1') + wordParagraph(TEXT) + wordParagraph('Divers came.')
    const read = (more: Record<string, string>) =>
      readIntakeFile({ name: 'a.docx', bytes: wordDocument(body, { ...parts, ...more }) })
    expect(await read({ 'docProps/core.xml': properties })).toEqual({
      fields: { title: 'Ferry', language: 'en' },
      body: `${TEXT}\nDivers came.`,
    })
    expect((await read({})).fields).toEqual({ title: 'Ferry on fire', language: 'en' })
  })
})
