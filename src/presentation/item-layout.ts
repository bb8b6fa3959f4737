import type { Casualty, SpeakerBasis, Quote } from '../claims/claim.ts'
import type { Language } from '../languages/language.ts'
import type { Sentence, Story } from '../story/story.ts'
import type { Answer, WordMatch, Citation, AnswerItem } from '../answers/answer.ts'
import { type PhraseValue, type Phrase, phrase } from '../answers/phrase.ts'
import { formatDay, formatTimex } from './dates.ts'
import { nestFigures, formatFigure, type FigureLanguages } from './figures.ts'
import { formatCheckHead } from './check-head.ts'
import { type Line, formatPhrase, formatText } from './phrase.ts'
import type { AnsweringClaim } from '../answers/answer-span.ts'

/** The layout of an item: lines above the excerpt, the excerpt with its translation, and lines below. */
export interface ItemLayout {
  readonly above: readonly Line[]
  /** Lines right before the excerpt, as small as those below it. */
  readonly lead?: readonly Line[]
  readonly cite: Citation | null
  /** The sentences in which a quote continues. */
  readonly continuation?: readonly Citation[]
  readonly below: readonly Line[]
  /** Whether the excerpt is shown only to whoever asks for it. */
  readonly hidden?: true
}

/** Whether items say which story they cite: those of an answer from all stories, where none is shown as a whole. */
export const namesStories = ({ story, items }: Pick<Answer, 'story' | 'items'>): boolean =>
  story === null && !items.some(({ kind }) => kind === 'story')

/** Lays out an item in the reader's language, the same for every delivery. `isNamed`: with the title of its story. */
export function layOutItem(item: AnswerItem, reader: Language, isNamed = false): ItemLayout {
  const formatPlace = isNamed ? formatStorySentence : formatSentence
  switch (item.kind) {
    case 'quote':
      return {
        above: [formatQuoteHead(item.quote, reader)],
        cite: item.cite,
        continuation: item.continuation,
        below: [formatQuoteFoot(item, formatPlace(item.cite, reader), reader)],
      }
    case 'casualties':
      return {
        above: [
          formatClaimant(item.claims, reader),
          ...formatFigures(item.claims, { story: item.cite.story.language, reader }),
        ],
        cite: item.cite,
        below: [formatPlace(item.cite, reader)],
      }
    case 'event':
      return {
        above: [formatDate(item.event.value, reader)],
        cite: item.cite,
        below: [formatPlace(item.cite, reader)],
      }
    case 'passage': {
      const below = [formatPlace(item.cite, reader)]
      if (item.matched.length > 0) below.push(formatMatches(item.matched, reader))
      return { above: item.claim ? [formatClaim(item.claim, item.cite, reader)] : [], cite: item.cite, below }
    }
    case 'checked':
    case 'fact': {
      const place = item.cite && (item.where === 'asked' ? formatSentence : formatStorySentence)(item.cite, reader)
      return { above: [formatCheckHead(item, reader)], cite: item.cite, below: place ? [place] : [] }
    }
    case 'noted': {
      const lines = (phrases: readonly Phrase[]): Line[] => phrases.map((one) => formatPhrase(one, reader))
      const { cite, hidden, lead = [] } = item
      return {
        above: lines(item.above),
        lead: lines(lead),
        cite,
        below: lines(item.below),
        ...(hidden && { hidden }),
      }
    }
    case 'story':
      return { above: formatTitles(item.story, reader), cite: null, below: formatStory(item.story, reader) }
  }
}

/** Formats the claim that answers on one line, as in the answers of the other commands. */
function formatClaim({ kind, claim }: AnsweringClaim, { story }: Citation, reader: Language): Line {
  switch (kind) {
    case 'count':
      return joinLines(
        [...formatFigures([claim], { story: story.language, reader }), formatClaimant([claim], reader)],
        ' · ',
      )
    case 'quote':
      return joinLines([formatQuoteHead(claim, reader), ...formatRelays(claim, reader)], ' · ')
    case 'event':
      return formatDate(claim.value, reader)
  }
}

/** Formats a story's day, sources and version on one line. */
export function formatOrigin({ about, hash }: Story, reader: Language): Line {
  const parts: Line[] = [formatPhrase(phrase('origin', { date: formatDay(about.published, reader.locale) }), reader)]
  const from = about.publisher ?? about.sources.join(', ')
  if (from) parts.push([from])
  parts.push(formatPhrase(phrase('version', { hash: hash.slice(0, 8) }), reader))
  return joinLines(parts, ' · ')
}

/** Joins lines into one, with a separator between them. */
export const joinLines = (lines: readonly Line[], mark: string): Line =>
  lines.flatMap((line, i) => (i === 0 ? line : [mark, ...line]))

/** Formats the words of the question that other words match, so that readers see why a passage was found. */
function formatMatches(matches: readonly WordMatch[], reader: Language): Line {
  const words = matches.map(({ queryText, storyText, via }) => {
    const key = MATCH_KEYS[via]
    return `${queryText} → ${storyText}${key ? ` (${formatText(phrase(key), reader)})` : ''}`
  })
  return formatPhrase(phrase('matched', { words: words.join(', ') }), reader)
}

/** The message for how a word matches; none for another form of the same word. */
const MATCH_KEYS = {
  word: null,
  form: null,
  root: 'viaRoot',
  spelling: 'viaSpelling',
  sound: 'viaSound',
  glossary: 'viaGlossary',
  country: 'viaCountry',
  dictionary: 'viaDictionary',
  thesaurus: 'viaThesaurus',
} as const

/** Formats a date at its own precision. */
export function formatDate(value: string, reader: Language): Line {
  const formatted = formatTimex(value, reader.locale)
  return typeof formatted === 'string' ? [formatted] : formatPhrase(formatted, reader)
}

function formatQuoteHead({ speaker, verb, form, addressee }: Quote, reader: Language): Line {
  const parts: Line[] = [[speaker.name]]
  if (verb) parts.push([verb])
  parts.push(formatPhrase(phrase(form), reader))
  if (addressee) parts.push(formatPhrase(phrase('to', { addressee }), reader))
  return joinLines(parts, ' · ')
}

/** Formats where a quote stands (`place`), where its speaker is named if not there, and the chain of attribution. */
function formatQuoteFoot(
  { quote, cite, continuation }: Extract<AnswerItem, { kind: 'quote' }>,
  place: Line,
  reader: Language,
): Line {
  const parts = [place]
  const last = continuation.at(-1)
  if (last) parts.push(formatPhrase(phrase('continuesTo', { number: last.sentence.n }), reader))
  const named = findNamingSentence(quote.basis, cite)
  if (named) parts.push(formatPhrase(phrase('namedIn', { number: named.n }), reader))
  return joinLines([...parts, ...formatRelays(quote, reader)], ' · ')
}

/** The chain of attribution, if others passed the words on: the speaker first, the outermost who passed it on last. */
function formatRelays({ speaker, relays }: Quote, reader: Language): Line[] {
  if (relays.length === 0) return []
  const chain = joinLines([[speaker.name], ...relays.map(({ name }): Line => [name])], ' ‹ ')
  return [[...formatPhrase(phrase('relayedBy'), reader), ': ', ...chain]]
}

/** Finds the sentence that names a speaker, if it is not the cited one. */
function findNamingSentence({ named }: SpeakerBasis, { story, sentence }: Citation): Sentence | undefined {
  return sentence.excerpt.contains(named) ? undefined : story.sentences.find(({ excerpt }) => excerpt.contains(named))
}

const formatSentence = ({ sentence }: Citation, reader: Language): Line =>
  formatPhrase(phrase('sentence', { number: sentence.n }), reader)

/** Formats a sentence's number and its story's title. */
const formatStorySentence = (cite: Citation, reader: Language): Line =>
  joinLines([formatSentence(cite, reader), [cite.story.about.title]], ' · ')

const formatClaimant = ([claim]: readonly Casualty[], reader: Language): Line =>
  claim?.claimant ? [claim.claimant.name] : formatPhrase(phrase('noClaimant'), reader)

const formatFigures = (claims: readonly Casualty[], languages: FigureLanguages): Line[] =>
  nestFigures(claims).map((figure) => formatPhrase(formatFigure(figure, languages), languages.reader))

/** Formats a story's title, and below it that of its translation into the reader's language. */
function formatTitles({ about, translations }: Story, reader: Language): Line[] {
  const edition = translations.find(({ language }) => language === reader)
  if (!edition || edition.about.title === about.title) return [[about.title]]
  return [[about.title], joinLines([[edition.about.title], formatPhrase(phrase('unofficial'), reader)], ' · ')]
}

function formatStory({ id, about, language, translations, hash }: Story, reader: Language): Line[] {
  const day = (text: string): Record<string, PhraseValue> => ({ date: formatDay(text, reader.locale) })
  const first: Line[] = [[id], [language.name], formatPhrase(phrase('published', day(about.published)), reader)]
  if (about.updated) first.push(formatPhrase(phrase('updated', day(about.updated)), reader))
  const lines: Line[] = [joinLines(first, ' · ')]
  if (about.publisher) lines.push(formatPhrase(phrase('publisher', { name: about.publisher }), reader))
  if (about.sources.length > 0) lines.push(formatPhrase(phrase('sources', { names: about.sources.join(', ') }), reader))
  if (about.rights) lines.push(formatPhrase(phrase('rights', { text: about.rights }), reader))
  if (translations.length > 0) {
    const names = translations.map((edition) => edition.language.name).join(', ')
    lines.push(
      joinLines(
        [formatPhrase(phrase('editions', { languages: names }), reader), formatPhrase(phrase('unofficial'), reader)],
        ' · ',
      ),
    )
  }
  if (about.servers) lines.push(formatPhrase(phrase('onlyItsServers'), reader))
  const until = about['embargoed-until']
  const status =
    until === undefined ? phrase(about.status) : phrase('embargoedUntil', { when: { to: 'moment', id: until } })
  const last = [
    formatPhrase(phrase('status', { status }), reader),
    formatPhrase(phrase('version', { hash: hash.slice(0, 8) }), reader),
  ]
  return [...lines, joinLines(last, ' · ')]
}
