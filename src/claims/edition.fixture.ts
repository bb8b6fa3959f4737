import { languageOf } from '../languages/index.ts'
import { createEdition, type Edition } from '../story/story.ts'

/** An edition of a body for tests; of 14 March 2024, if nothing else is said. */
export function edition(code: string, body: string, published = '2024-03-14'): Edition {
  const language = languageOf(code)
  if (!language) throw new RangeError(`no language ${code}`)
  return createEdition(body, { title: 'A story', language: code, published, sources: [], status: 'usable' }, language)
}
