import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { UserError } from '../command/user-error.ts'
import { readBlocks } from './blocks.ts'
import { toBody } from './clean-text.ts'
import { readPageFields } from './page-fields.ts'
import { mergeFields, type ReadFile } from './field-values.ts'

/** Maximum number of elements of a page. */
const MAX_ELEMENTS = 20_000

/** Reads a page: its article, as Readability finds it, and what its head says. Throws UserError. */
export function readHtml(html: string): ReadFile {
  // Counted first: of very many, each within the one before, even a tree is not made in time.
  if ((html.match(/<[a-z]/gi)?.length ?? 0) > MAX_ELEMENTS) throw new UserError('intakeTooComplex')
  const { document } = parseHTML(html)
  const fields = readPageFields(document)
  for (const one of document.querySelectorAll('script, style, template, noscript, figcaption')) one.remove()
  const article = findArticle(document)
  const { heading, paragraphs } = readBlocks(article?.content || html)
  const title = fields.title ?? heading ?? article?.title ?? undefined
  const isTitle = (text: string): boolean => title !== undefined && lettersOf(text) === lettersOf(title)
  const own = heading !== undefined && !isTitle(heading) ? [heading, ...paragraphs] : paragraphs
  return { fields: mergeFields({ title }, fields), body: toBody(own.filter((text, i) => i > 0 || !isTitle(text))) }
}

/** The article of a page, which is changed; null where there is none, or Readability does not get on with the page. */
function findArticle(document: ConstructorParameters<typeof Readability>[0]) {
  if (!document.documentElement) return null
  try {
    return new Readability<string>(document, { disableJSONLD: true, maxElemsToParse: MAX_ELEMENTS }).parse()
  } catch (error) {
    // In a page that is part of one, as a table alone, it misses the elements of a whole one.
    if (error instanceof TypeError) return null
    throw error
  }
}

/** The letters and digits of a text, by which a headline is known wherever it is repeated. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
