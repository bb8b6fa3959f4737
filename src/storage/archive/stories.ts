import type { DatabaseSync } from 'node:sqlite'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { claimsKept } from '../../claims/read.ts'
import { claimsFrom } from '../../claims/record.ts'
import { languageOf } from '../../languages/index.ts'
import { type FrontMatter, frontMatter } from '../../story/front-matter.ts'
import { type Edition, type Sentence, type Story, sentencesOf } from '../../story/story.ts'

/** The texts of so many editions that were looked at last are kept in memory. */
const TEXTS = 200

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
export function storiesIn(database: DatabaseSync): Map<string, Story> {
  const textOf = database.prepare('select body, stretches from editions where id = ?')
  const claimsOf = database.prepare('select claims from editions where id = ?')
  const texts = new LRUCache<number, { body: string; sentences: readonly Sentence[] }>({ max: TEXTS })
  const look = (id: number): { body: string; sentences: readonly Sentence[] } => {
    const known = texts.get(id)
    if (known) return known
    const { body, stretches: cuts } = text.parse(textOf.get(id))
    const places = stretches.parse(JSON.parse(cuts)).map(([start, end, paragraph]) => ({ start, end, paragraph }))
    const read = { body, sentences: sentencesOf(body, places) }
    texts.set(id, read)
    return read
  }
  const shelved = ({ id, language, hash, about }: z.infer<typeof row>): Edition => {
    const edition = new ShelvedEdition(language, about, hash, () => look(id))
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
    const { language, hash, about } = original
    const story = new ShelvedStory(id, language, about, hash, () => look(original.id), others.map(shelved))
    claimsKept(story, () => claimsFrom(String(claimsOf.get(original.id)?.claims), story.body))
    stories.set(id, story)
  }
  return stories
}

/** An edition whose text is looked up when it is wanted. */
class ShelvedEdition implements Edition {
  readonly language: Edition['language']
  readonly about: FrontMatter
  readonly hash: string
  readonly #look: () => Pick<Edition, 'body' | 'sentences'>

  constructor(
    language: Edition['language'],
    about: FrontMatter,
    hash: string,
    look: () => Pick<Edition, 'body' | 'sentences'>,
  ) {
    this.language = language
    this.about = about
    this.hash = hash
    this.#look = look
  }

  get body(): string {
    return this.#look().body
  }

  get sentences(): readonly Sentence[] {
    return this.#look().sentences
  }
}

class ShelvedStory extends ShelvedEdition implements Story {
  readonly id: string
  readonly translations: readonly Edition[]

  constructor(
    id: string,
    language: Edition['language'],
    about: FrontMatter,
    hash: string,
    look: () => Pick<Edition, 'body' | 'sentences'>,
    translations: readonly Edition[],
  ) {
    super(language, about, hash, look)
    this.id = id
    this.translations = translations
  }
}
