import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { registerStoredClaims } from '../../claims/read.ts'
import { parseClaims } from '../../claims/serialize.ts'
import { languageOf } from '../../languages/index.ts'
import { type FrontMatter, frontMatter } from '../../story/front-matter.ts'
import { type Edition, type Sentence, type Story, toSentences } from '../../story/story.ts'

/** Number of editions whose texts stay in memory: those that were read last. */
const TEXT_CACHE_SIZE = 200

const row = z.object({
  id: z.int(),
  story: z.string(),
  language: z.string().transform((code, context) => {
    const language = languageOf(code)
    if (language) return language
    context.addIssue(`is in "${code}"`)
    return z.NEVER
  }),
  original: z.int(),
  hash: z.string(),
  about: z.string().transform((text) => frontMatter.parse(JSON.parse(text))),
})
const text = z.object({ body: z.string(), stretches: z.string() })
const stretches = z.array(z.tuple([z.int(), z.int(), z.int()]))

/** The stories of an archive, by id. Their texts and claims are read from the disk when they are first used. */
export function openStories(database: DatabaseSync): Map<string, Story> {
  const texts = new EditionTexts(database)
  const selectClaims = database.prepare('select claims from editions where id = ?')
  const withClaims = <E extends ArchivedEdition>(edition: E, id: number): E => {
    registerStoredClaims(edition, () => parseClaims(String(selectClaims.get(id)?.claims), edition.body))
    return edition
  }
  const rows = database
    .prepare(
      'select id, story, language, original, hash, about from editions where gone = 0 order by story, original desc, language',
    )
    .all()
    .map((one) => row.parse(one))
  const stories = new Map<string, Story>()
  for (const [id, [original, ...others]] of Map.groupBy(rows, ({ story }) => story)) {
    if (!original) continue
    const translations = others.map((one) => withClaims(new ArchivedEdition(one, texts), one.id))
    stories.set(id, withClaims(new ArchivedStory(original, texts, translations), original.id))
  }
  return stories
}

/** An edition without its text. */
type EditionRow = z.infer<typeof row>
type Text = Pick<Edition, 'body' | 'sentences'>

/** Reads the texts of editions by their row, those used last from memory. */
class EditionTexts {
  readonly #select: StatementSync
  readonly #cache = new LRUCache<number, Text>({ max: TEXT_CACHE_SIZE })

  constructor(database: DatabaseSync) {
    this.#select = database.prepare('select body, stretches from editions where id = ?')
  }

  read(id: number): Text {
    const known = this.#cache.get(id)
    if (known) return known
    const row = text.parse(this.#select.get(id))
    const places = stretches.parse(JSON.parse(row.stretches))
    const sentences = places.map(([start, end, paragraph]) => ({ start, end, paragraph }))
    const read = { body: row.body, sentences: toSentences(row.body, sentences) }
    this.#cache.set(id, read)
    return read
  }
}

/** An edition whose text is read when it is first used. */
class ArchivedEdition implements Edition {
  readonly language: Edition['language']
  readonly about: FrontMatter
  readonly hash: string
  readonly #id: number
  readonly #texts: EditionTexts

  constructor({ id, language, about, hash }: EditionRow, texts: EditionTexts) {
    this.language = language
    this.about = about
    this.hash = hash
    this.#id = id
    this.#texts = texts
  }

  get body(): string {
    return this.#texts.read(this.#id).body
  }

  get sentences(): readonly Sentence[] {
    return this.#texts.read(this.#id).sentences
  }
}

class ArchivedStory extends ArchivedEdition implements Story {
  readonly id: string
  readonly translations: readonly Edition[]

  constructor(original: EditionRow, texts: EditionTexts, translations: readonly Edition[]) {
    super(original, texts)
    this.id = original.story
    this.translations = translations
  }
}
