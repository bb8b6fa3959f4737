import { languageOf } from '../languages/index.ts'
import { type ParseResult, type FrontMatter, readFrontMatter } from '../story/front-matter.ts'
import { type Edition, createEdition } from '../story/story.ts'

/** An edition for tests: a story's text, and its front matter besides title, language and date. */
export function sampleEdition(body: string, more: Readonly<Record<string, unknown>> = {}, code = 'en'): Edition {
  const language = languageOf(code)
  if (!language) throw new Error(`no language ${code}`)
  const about = { title: 'A ferry', language: code, published: '2026-05-04', ...more }
  return createEdition(body, checked(readFrontMatter(JSON.stringify(about), `ferry.${code}.md`)), language)
}

function checked(read: ParseResult<FrontMatter>): FrontMatter {
  if (read.ok) return read.value
  throw new Error(read.faults.map(({ field, reason }) => `${field} ${reason}`).join('; '))
}
