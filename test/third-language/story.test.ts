import { beforeAll, describe, expect, test, vi } from 'vitest'

vi.mock('../../src/languages/index.ts', async () => {
  const [{ ar }, { en }, { fr }] = await Promise.all([
    import('../../src/languages/ar/index.ts'),
    import('../../src/languages/en/index.ts'),
    import('./index.ts'),
  ])
  const languages = [ar, en, fr]
  return { languages, languageOf: (code: string) => languages.find((language) => language.code === code) }
})

import { resolveContext, type AppContext } from '../../src/command/context.ts'
import { findCommand } from '../../commands/index.ts'
import { claimsOf } from '../../src/claims/read.ts'
import { detectLanguage } from '../../src/languages/detect.ts'
import { createIndex } from '../../src/search/search.ts'
import { readStoryFile } from '../../src/story/file.ts'
import type { Story } from '../../src/story/story.ts'
import { formatAnswer, plain } from '../../src/terminal/format.ts'
import { fr } from './index.ts'

const FILE = `---
title: Explosion près du pont de Valmire
language: fr
published: 2024-03-14
---

Trois soldats ont été tués mercredi dans l’explosion d’un entrepôt près du pont de Valmire.

« Le pont restera fermé un mois », a déclaré le maire, Arnaud Belmont. Il a ajouté que la rivière était polluée.

Claire Duval a affirmé : « Nous avons soigné au moins douze blessés cette nuit. » Selon le ministère, une dizaine de civils ont été blessés.

L’entrepôt avait ouvert le 3 mars 2019. Le maire a visité l’hôpital.
`

let app: AppContext
let story: Story

beforeAll(() => {
  const read = readStoryFile('valmire.fr.md', new TextEncoder().encode(FILE))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  story = { id: read.value.id, ...read.value.edition, translations: [] }
  app = {
    stories: new Map([[story.id, story]]),
    index: createIndex([story], { dictionaries: '' }),
    language: fr,
    commandOf: findCommand,
  }
})

/** A command's answer, laid out as text for whoever reads it. */
async function answerTo(name: string, input: Record<string, unknown> = {}) {
  const command = findCommand(name)
  if (!command) throw new Error(`no command ${name}`)
  const context = resolveContext(input, app)
  const answer = await command.prepare(input, context)()
  return { answer, reader: context.reader.code, text: formatAnswer(answer, context.reader, plain).join('\n') }
}

describe('a story in a third language', () => {
  test('is cut into sentences that tile it', () => {
    expect(story.language).toBe(fr)
    expect(story.sentences.map(({ start, end }) => story.body.slice(start, end)).join('')).toBe(story.body)
    expect(story.sentences.map(({ excerpt }) => excerpt.text.split(' ')[0])).toEqual([
      'Trois',
      '«',
      'Il',
      'Claire',
      'Selon',
      'L’entrepôt',
      'Le',
    ])
  })

  test('has its quotes read, each with who speaks', () => {
    expect(claimsOf(story).quotes.map(({ speaker, form, content }) => [speaker.name.text, form, content.text])).toEqual(
      [
        ['Arnaud Belmont', 'direct', '« Le pont restera fermé un mois »'],
        ['Arnaud Belmont', 'indirect', 'la rivière était polluée'],
        ['Claire Duval', 'direct', '« Nous avons soigné au moins douze blessés cette nuit. »'],
        ['le ministère', 'indirect', 'une dizaine de civils ont été blessés'],
      ],
    )
  })

  test('has its counts read, with bounds and who gives them', () => {
    expect(
      claimsOf(story).casualties.map(({ outcome, min, max, victims, count, claimant }) => [
        outcome,
        min,
        max,
        victims,
        count.text,
        claimant?.name.text,
      ]),
    ).toEqual([
      ['killed', 3, 3, 'combatant', 'Trois soldats', undefined],
      ['injured', 12, null, 'unspecified', 'au moins douze blessés', 'Claire Duval'],
      ['injured', 10, null, 'civilian', 'une dizaine de civils', 'le ministère'],
    ])
  })

  test('has its dates read', () => {
    expect(claimsOf(story).timeline.map(({ value, expression }) => [value, expression.text])).toEqual([
      ['2024-03-13', 'mercredi'],
      ['2019-03-03', 'le 3 mars 2019'],
    ])
  })
})

describe('commands about it, read in French', () => {
  test('/who-said finds a speaker typed in another script', async () => {
    const { text, answer } = await answerTo('who-said', { speaker: 'بلمون' })
    expect(answer.items).toHaveLength(2)
    expect(text).toContain('Qui a dit quoi · Arnaud Belmont · 2 citations')
    expect(text).toContain('« Le pont restera fermé un mois »')
    expect(text).toContain('article du 14 mars 2024')
  })

  test('/who-said asks after whoever is near, and knows who is nobody', async () => {
    const near = await answerTo('who-said', { speaker: 'Belmonte' })
    expect(near.text).toContain('Aucun propos n’a été trouvé sous ce nom.')
    expect(near.text).toContain('Vouliez-vous dire Arnaud Belmont ?')
    expect((await answerTo('who-said', { speaker: 'Arnaud Montebourg' })).text).not.toContain('Vouliez-vous dire')
  })

  test('/casualties', async () => {
    const { text } = await answerTo('casualties', { outcome: 'injured' })
    expect(text).toContain('Victimes · blessés · 2 bilans · sous 2 noms')
    expect(text).toContain('au moins 12')
    expect(text).toContain('Claire Duval')
  })

  test('/timeline', async () => {
    const { text } = await answerTo('timeline')
    expect(text).toMatch(/3 mars 2019[\s\S]+13 mars 2024/)
    expect(text).toContain('phrase 6')
  })
})

describe('questions about it', () => {
  test.each([
    ['fr', 'Combien de soldats ont été tués ?', 1],
    ['fr', 'Quand l’entrepôt avait-il ouvert ?', 6],
    ['fr', 'Qu’a dit Claire Duval ?', 4],
    ['en', 'How many soldiers were killed?', 1],
    ['en', 'What did the mayor say about the bridge?', 2],
    ['en', 'What did Claire Duval say?', 4],
    ['ar', 'ماذا قالت كلير دوفال؟', 4],
  ])('in %s: %s', async (language, question, sentence) => {
    const { answer, reader, text } = await answerTo('ask', { question })
    expect(reader).toBe(language)
    expect(answer.status).toBe('answered')
    const [first] = answer.items
    expect(first?.kind === 'passage' && first.cite.sentence.n).toBe(sentence)
    expect(text).toContain(story.sentences[sentence - 1]?.excerpt.text)
  })

  test.each([
    ['Que faire des entrepôts ?', 'form'],
    ['What about the warehouse?', 'glossary'],
  ])('%s meets “L’entrepôt” by its %s, article and all', (question, via) => {
    const [search] = app.index.search(question, { story, top: 5 })
    const matched = search?.hits.find(({ sentence }) => sentence.n === 6)?.matched
    expect(matched).toContainEqual(expect.objectContaining({ storyForm: "l'entrepot", via }))
  })

  test('are declined in the language they are asked in', async () => {
    const { answer, text } = await answerTo('ask', {
      question: 'Combien de médailles le Portugal a-t-il gagnées à Lisbonne ?',
    })
    expect(answer.status).toBe('declined')
    expect(text).toContain('L’article ne le dit pas. ')
  })
})

test.each([
  ['What did the mayor of Paris say?', 'en'],
  ['Qui est le maire de Paris ?', 'fr'],
  ['Où est le pont ?', 'fr'],
  ['من هو عمدة Paris؟', 'ar'],
])('%s is asked in %s', (question, code) => {
  expect(detectLanguage(question)?.code).toBe(code)
})
