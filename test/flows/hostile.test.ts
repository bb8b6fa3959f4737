import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findCommand } from '../../commands/index.ts'
import type { AppContext } from '../../src/command/context.ts'
import { en } from '../../src/languages/en/index.ts'
import { ClientRefusal } from '../../src/loopback/client/client-refusal.ts'
import { readerMember } from '../../src/loopback/state/guild-model.ts'
import { createIndex } from '../../src/search/search.ts'
import { loadCorpus } from '../../src/story/corpus.ts'
import { setUpBot } from './bot-flow.fixture.ts'

const isnad = setUpBot()
const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))

const GOOD = 'The storm injured 12 people on the ferry.'
const FORMAT =
  '@everyone <@1> <@&2> <#3> **b** __u__ ~~s~~ ||h|| `c` ```f``` [l](https://evil.example) https://evil.example <t:0> # h'
/** Bodies that a story's author, or somebody who pasted one, might send. */
const BODIES = {
  formats: `${FORMAT}. 12 people were injured, said ${FORMAT}.`,
  lines: '# heading\n> quotation\n- list of 12 injured people\n1. number\n-# small\n```\ncode\n```',
  controls: '12 people \u001b[31mwere\u0007 injured\u0008, \u009bsaid Ann Lee.',
  direction:
    '12 people \u202edlot were\u202c injured \u2066x\u2067y\u2069\u2069\u2069\u202e said Ann\u202e Lee, who was \u202eon time on 3 \u2066May.',
  zalgo: `12 people were inj${'\u0301\u0337'.repeat(800)}ured, said Ann Lee.`,
  marks: `${'"'.repeat(10_000)} said 12 people were injured.`,
  brackets: `${'('.repeat(5_000)}12 people were injured${')'.repeat(5_000)}`,
  run: `${'a'.repeat(50_000)} 12 people were injured.`,
  emoji: '👩‍👩‍👧‍👦 12 people 😀 were injured 🇱🇧, said Ann Lee 🏳️‍🌈.',
  mixed: 'قال Ann Lee إن 12 people were injured في Beirut، “وهذا all”.',
  markup: '<script>alert(12)</script> 12 people were injured & <b>more</b>, said {{Ann}} #{Lee} %s.',
}
const TURNED = `${FORMAT} \u2069\u202e dlot \u2066`
writeFileSync(join(folder, 'good.en.md'), `---\ntitle: A ferry\nlanguage: en\npublished: 2024-01-02\n---\n\n${GOOD}\n`)
for (const [id, body] of Object.entries(BODIES))
  writeFileSync(
    join(folder, `${id}.en.md`),
    `---\ntitle: '${TURNED}'\nlanguage: en\npublished: 2024-01-02\npublisher: '${TURNED}'\nrights: '${TURNED}'\n---\n\n${body}\n`,
  )
const { stories, faults } = await loadCorpus(folder)
const app: AppContext = {
  stories,
  index: createIndex(stories.values(), { dictionaries: '' }),
  language: en,
  commandOf: findCommand,
}

/** Signs that Discord takes for format, mention or link where no backslash stands before them, and the bot's own bold and spoilers. */
const UNESCAPED = /(?<!\\)(?:\\\\)*(?:@everyone|<[@#t]|\[l\]|https:|```|~~|__)/

/** Whether lines hold marks that turn words round, other than isolates that they close again themselves. */
function isTurned(lines: string): boolean {
  return /[\u202a-\u202e]/.test(lines) || lines.split('\n').some((line) => isOpen(line))
}

function isOpen(line: string): boolean {
  let depth = 0
  for (const [mark] of line.matchAll(/[\u2066-\u2069]/g)) {
    depth += mark === '\u2069' ? -1 : 1
    if (depth < 0) return true
  }
  return depth !== 0
}

test.each(Object.keys(BODIES))('a story of %s pings, links and formats nothing', async (story) => {
  expect(faults).toEqual([])
  await isnad.start(app)
  const client = isnad.clientOf(readerMember)
  for (const [command, options] of [
    ['ask', { question: 'How many people were injured?' }],
    ['who-said', {}],
    ['casualties', {}],
    ['timeline', {}],
    ['check', { text: `Ann Lee said 12 people were injured ${TURNED}` }],
    ['story show', {}],
  ] as const) {
    const shown = await client.slash(command, { ...options, story })
    expect(shown.text).not.toBe('')
    expect(shown.blocks.join('\n')).not.toMatch(UNESCAPED)
    expect([command, isTurned(shown.blocks.join('\n'))]).toEqual([command, false])
  }
  expect((await client.slash('ask', { question: 'How many people were injured?', story: 'good' })).text).toContain('12')
  expect(isnad.log.error).not.toHaveBeenCalled()
})

const QUESTIONS = {
  'only punctuation': '?!؟…',
  'only stop words': 'the of and in to',
  'Arabic stop words': 'في من على ما هل',
  'regular expressions': '(.*)+\\w{1,99999}[a-',
  'Discord’s signs': FORMAT,
  'a database’s signs': `'; drop table x; -- killed OR * NEAR("a" b)`,
  'names of every object': '__proto__ constructor toString',
  'combining marks': `how many were inj${'\u0301'.repeat(200)}ured`,
  emoji: '👩‍👩‍👧‍👦😀',
  'two directions': 'كم people أصيب \u202ehow many\u202c؟ \u2069\u202e',
  'control characters': 'how many \u0000\u001b[31m people were injured?',
  'half a character': 'how many \ud83d people were injured?',
  'a run of one letter': 'ا'.repeat(300),
  'quotation marks': '"'.repeat(300),
}

test.each(Object.entries(QUESTIONS))(
  'a question of %s is answered, and pings, links and formats nothing',
  async (_, question) => {
    await isnad.start(app)
    const shown = await isnad.clientOf(readerMember).slash('ask', { question, story: 'good' })
    expect(shown.text).not.toBe('')
    expect(shown.blocks.join('\n')).not.toMatch(UNESCAPED)
    expect(isTurned(shown.blocks.join('\n'))).toBe(false)
    expect(isnad.log.error).not.toHaveBeenCalled()
    expect(isnad.log.warn).not.toHaveBeenCalled()
  },
)

test('Discord’s own client refuses a question that is too long, and the bot one word again and again', async () => {
  await isnad.start(app)
  const client = isnad.clientOf(readerMember)
  const long = { question: 'why '.repeat(1_500), story: 'good' }
  expect(() => client.slash('ask', long)).toThrow(ClientRefusal)
  const refused = await client.slash('ask', { question: 'injured '.repeat(30), story: 'good', language: 'ar' })
  expect(refused).toMatchObject({ ephemeral: true, text: expect.stringContaining('هذه كلمة واحدة مكررة') })
})
