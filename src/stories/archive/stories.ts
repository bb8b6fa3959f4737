import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { registerStoredClaims } from '../../claims/read.ts'
import { parseClaims } from '../../claims/serialize.ts'
import { languageOf } from '../../languages/index.ts'
import type { SearchableEdition } from '../../search/collection.ts'
import { type FrontMatter, frontMatter } from '../../story/front-matter.ts'
import type { Edition, Sentence, Story } from '../../story/story.ts'
import { EditionTexts } from './edition-texts.ts'

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

/** The stories of an archive, by id, and their editions by the numbers that the archive knows them by. */
export interface OpenedStories {
  readonly stories: ReadonlyMap<string, Story>
  readonly editions: ReadonlyMap<number, SearchableEdition>
  readonly texts: EditionTexts
}

/** Opens the stories of an archive. Their texts and claims are read from the disk when they are first used. */
export function openStories(database: DatabaseSync): OpenedStories {
  const texts = new EditionTexts(database)
  const selectClaims = database.prepare('select claims from editions where id = ?')
  const editions = new Map<number, SearchableEdition>()
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
    const story = withClaims(new ArchivedStory(original, texts, translations), original.id)
    stories.set(id, story)
    editions.set(original.id, { story, edition: story })
    for (const [i, edition] of translations.entries()) editions.set(others[i]?.id ?? 0, { story, edition })
  }
  return { stories, editions, texts }
}

/** An edition without its text. */
type EditionRow = z.infer<typeof row>

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
