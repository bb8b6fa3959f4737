import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { formsOf } from '../src/languages/glossary.ts'
import { ar } from '../src/languages/ar/index.ts'
import type { Language } from '../src/languages/language.ts'
import { analyse } from '../src/search/analysis.ts'
import { tokenize } from '../src/search/tokenize.ts'
import { loadCorpus, storyFiles } from '../src/story/corpus.ts'
import type { Edition, Story } from '../src/story/story.ts'

/** The folders of our own texts that people who mend may read. */
const SHELVES = ['../corpus', 'stories', 'pages/read'].map((name) => join(import.meta.dirname, name))
/** Share of the words of a made text that are not those of the real one; its stop words stay. */
const REPLACED = 0.6
/** Share of the words put in their place that are drawn from the glossary, and are rare; the others are as common as in real text. */
const RARE = 0.4

/** A reproducible random number generator for 0 ≤ x < 1: linear congruential. */
let state = 20_230_920
export const random = (): number => {
  state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
  return state / 2 ** 32
}

/** A real story, and where its files stand. */
interface ShelvedStory {
  readonly story: Story
  readonly files: readonly string[]
}

async function readShelf(folder: string): Promise<ShelvedStory[]> {
  const { stories } = await loadCorpus(folder)
  const names = await storyFiles(folder)
  return [...stories].map(([id, story]) => ({
    story,
    files: (names.get(id) ?? []).map((name) => join(folder, name)),
  }))
}

/**
 * Writes stories with a number of sentences in all into a folder: our own, and above their number made ones, in which
 * other words stand in the same sentences. Returns the ids of our own.
 */
export async function writeStories(folder: string, count: number): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const shelved = (await Promise.all(SHELVES.map(readShelf))).flat()
  const editions = shelved.flatMap(({ story }): Edition[] => [story, ...story.translations])
  const ids: string[] = []
  let written = 0
  for (const { story, files } of shelved) {
    const size = story.sentences.length * files.length
    if (ids.length > 0 && written + size > count) continue
    for (const file of files) copyFileSync(file, join(folder, basename(file)))
    ids.push(story.id)
    written += size
  }
  if (written < count && shelved.length === ids.length) writeMadeStories(folder, editions, count - written)
  return ids
}

function writeMadeStories(folder: string, editions: readonly Edition[], count: number): void {
  const byLanguage = Map.groupBy(editions, ({ language }) => language)
  const replacers = new Map([...byLanguage].map(([language, own]) => [language, replacer(own, language)]))
  for (let made = 0, i = 0; made < count; i++) {
    const edition = editions[i % editions.length]
    const replace = edition && replacers.get(edition.language)
    if (!replace) throw new Error('there are no stories')
    const { about, body, language, sentences } = edition
    const title = JSON.stringify(replace(about.title))
    const head = `---\ntitle: ${title}\nlanguage: ${language.code}\npublished: ${about.published}\n---\n\n`
    writeFileSync(join(folder, `made-${i}.${language.code}.md`), head + replace(body))
    made += sentences.length
  }
}

/** Returns a function that replaces words of a text by others of its language. */
function replacer(editions: readonly Edition[], language: Language): (text: string) => string {
  const common = editions
    .flatMap(({ body }) => tokenize(body))
    .filter(({ form }) => !analyse(form, language).isStopWord)
    .map(({ surface }) => surface)
  const rare =
    language.glossary.length > 0
      ? language.glossary.flatMap(([, words]) => words.flatMap(formsOf))
      : ar.glossary.flatMap(([pivot]) => pivot.split(', '))
  const draw = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? ''
  return (text) => {
    let made = ''
    let at = 0
    for (const { form, surface, offset } of tokenize(text)) {
      const stays = analyse(form, language).isStopWord || random() >= REPLACED
      made += text.slice(at, offset) + (stays ? surface : draw(random() < RARE ? rare : common))
      at = offset + surface.length
    }
    return made + text.slice(at)
  }
}
