import { z } from 'zod'
import { cleanText } from './clean-text.ts'
import type { StoryFields } from '../story/story-fields.ts'
import { addressOf, dateOf, firstText, languageCode, mergeFields } from './field-values.ts'

/** The part of a document that is read. */
interface PageDocument {
  querySelectorAll(selector: string): Iterable<PageElement>
  readonly documentElement: PageElement | null
}
interface PageElement {
  getAttribute(name: string): string | null
  readonly textContent: string | null
}

/** Maximum number of scripts of JSON-LD that are looked at. */
const MAX_SCRIPTS = 20

const named = z.union([z.string(), z.looseObject({ name: z.unknown() }).transform(({ name }) => name)])
const nameList = z.union([named, z.array(named)]).transform((one) => [one].flat())
const linked = z.union([z.string(), z.looseObject({ '@id': z.unknown() }).transform((one) => one['@id'])])
const article = z.looseObject({
  '@type': z.union([z.string(), z.array(z.string())]).transform((one) => [one].flat()),
  headline: z.unknown().optional(),
  name: z.unknown().optional(),
  inLanguage: z.unknown().optional(),
  datePublished: z.unknown().optional(),
  dateModified: z.unknown().optional(),
  publisher: nameList.optional().catch(undefined),
  sourceOrganization: nameList.optional().catch(undefined),
  url: z.unknown().optional(),
  mainEntityOfPage: linked.optional().catch(undefined),
  copyrightNotice: z.unknown().optional(),
  license: z.unknown().optional(),
})

/** What a page says of its article: by JSON-LD, else by its meta tags and links. */
export function readPageFields(document: PageDocument): StoryFields {
  const attribute = (selector: string, name: string): unknown[] =>
    [...document.querySelectorAll(selector)].map((one) => cleanText(one.getAttribute(name) ?? ''))
  const meta = (...names: readonly string[]): string | undefined =>
    firstText(...names.flatMap((name) => attribute(`meta[property="${name}"], meta[name="${name}"]`, 'content')))
  const fields: StoryFields = {
    title: meta('og:title', 'twitter:title', 'dcterms.title', 'dc.title'),
    language: languageCode(
      firstText(document.documentElement?.getAttribute('lang'), meta('og:locale', 'dcterms.language')),
    ),
    published: dateOf(meta('article:published_time', 'datePublished', 'dcterms.date', 'dc.date.issued', 'date')),
    updated: dateOf(meta('article:modified_time', 'og:updated_time', 'dcterms.modified')),
    publisher: meta('og:site_name', 'dcterms.publisher', 'dc.publisher'),
    url: addressOf(firstText(...attribute('link[rel="canonical"]', 'href'), meta('og:url'))),
    rights: meta('copyright', 'dcterms.rights', 'dc.rights'),
  }
  return withoutOddUpdate(mergeFields(fields, readJsonLd(document)))
}

/** An update before the publication is a slip of whoever made the page. */
const withoutOddUpdate = ({ updated, ...fields }: StoryFields): StoryFields =>
  updated !== undefined && fields.published !== undefined && updated.slice(0, 10) >= fields.published.slice(0, 10)
    ? { ...fields, updated }
    : fields

function readJsonLd(document: PageDocument): StoryFields {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MAX_SCRIPTS)
  const found = scripts
    .flatMap((one) => thingsIn(parseJson(one.textContent ?? '')))
    .find((one) => one['@type'].some((type) => /(?:^|[/:])(?:\w*Article|BlogPosting|Report)$/.test(type)))
  if (!found) return {}
  return {
    title: cleaned(found.headline, found.name),
    language: languageCode(cleaned(found.inLanguage)),
    published: dateOf(found.datePublished),
    updated: dateOf(found.dateModified),
    publisher: cleaned(...(found.publisher ?? [])),
    sources: (found.sourceOrganization ?? []).flatMap((one) => cleaned(one) ?? []),
    url: addressOf(firstText(found.url, found.mainEntityOfPage)),
    rights: cleaned(found.copyrightNotice, found.license),
  }
}

const cleaned = (...values: readonly unknown[]): string | undefined => {
  const text = firstText(...values)
  return text === undefined ? undefined : firstText(cleanText(text))
}

/** The things that a script describes: it may hold one, a list, or a graph. */
function thingsIn(value: unknown): z.infer<typeof article>[] {
  const all = Array.isArray(value) ? value : [value]
  return all.flatMap((one) => {
    const graph = z.looseObject({ '@graph': z.array(z.unknown()) }).safeParse(one)
    const inner = graph.success ? graph.data['@graph'] : [one]
    return inner.flatMap((thing) => {
      const read = article.safeParse(thing)
      return read.success ? [read.data] : []
    })
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A page may hold what is none: then it says nothing.
    return null
  }
}
