import type { DatabaseSync } from 'node:sqlite'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { claimsKept } from '../../claims/read.ts'
import { claimsFrom } from '../../claims/record.ts'
import { languageOf } from '../../languages/index.ts'
import { type FrontMatter, frontMatter } from '../../story/front-matter.ts'
import { type Edition, type Sentence, type Story, sentencesOf } from '../../story/story.ts'

/** The texts of so many editions that were looked at last are kept in memory. */
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

/** The stories of an archive. Their texts and what was read in them come from the disk when they are looked at. */
export function openStories(database: DatabaseSync): Map<string, Story> {
  const textOf = database.prepare('select body, stretches from editions where id = ?')
  const claimsOf = database.prepare('select claims from editions where id = ?')
  const texts = new LRUCache<number, Text>({ max: TEXT_CACHE_SIZE })
  const look = (id: number): Text => {
    const known = texts.get(id)
    if (known) return known
    const { body, stretches: cuts } = text.parse(textOf.get(id))
    const places = stretches.parse(JSON.parse(cuts)).map(([start, end, paragraph]) => ({ start, end, paragraph }))
    const read = { body, sentences: sentencesOf(body, places) }
    texts.set(id, read)
    return read
  }
  const shelved = <E extends ArchivedEdition>(edition: E, id: number): E => {
    claimsKept(edition, () => claimsFrom(String(claimsOf.get(id)?.claims), edition.body))
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
    const translations = others.map((one) => shelved(new ArchivedEdition(one, look), one.id))
    stories.set(id, shelved(new ArchivedStory(original, look, translations), original.id))
  }
  return stories
}

/** What is known of an edition without its text. */
type EditionRow = z.infer<typeof row>
type Text = Pick<Edition, 'body' | 'sentences'>

/** An edition whose text is looked up when it is wanted. */
class ArchivedEdition implements Edition {
  readonly language: Edition['language']
  readonly about: FrontMatter
  readonly hash: string
  readonly #text: () => Text

  constructor({ id, language, about, hash }: EditionRow, look: (id: number) => Text) {
    this.language = language
    this.about = about
    this.hash = hash
    this.#text = () => look(id)
  }

  get body(): string {
    return this.#text().body
  }

  get sentences(): readonly Sentence[] {
    return this.#text().sentences
  }
}

class ArchivedStory extends ArchivedEdition implements Story {
  readonly id: string
  readonly translations: readonly Edition[]

  constructor(kept: EditionRow, look: (id: number) => Text, translations: readonly Edition[]) {
    super(kept, look)
    this.id = kept.story
    this.translations = translations
  }
}
