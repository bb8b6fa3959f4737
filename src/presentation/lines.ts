import type { Casualty, Ground, Quote } from '../claims/claim.ts'
import type { Language } from '../languages/language.ts'
import type { Sentence, Story } from '../story/story.ts'
import type { Bridge, Citation, Item } from '../answers/answer.ts'
import { type Filling, type Phrase, phrase } from '../answers/phrase.ts'
import { sayDay, sayTimex } from './dates.ts'
import { figuresOf, sayFigure, type Told } from './figures.ts'
import { type Line, say, sayText } from './phrase.ts'
import type { AnsweringClaim } from '../answers/point.ts'

/** An item laid out for reading: a line over the excerpt, the excerpt, its translation, and lines under it. */
export interface Block {
  readonly over: readonly Line[]
  readonly cite: Citation | null
  /** The sentences in which the excerpt's words go on. */
  readonly goesOn?: readonly Citation[]
  readonly under: readonly Line[]
  /** The excerpt is there for whoever asks to see it. */
  readonly hidden?: true
}

/** Lays an item out in the reader's language. Every delivery uses this, so that all of them say the same. */
export function blockOf(item: Item, reader: Language): Block {
  switch (item.kind) {
    case 'quote':
      return {
        over: [overQuote(item.quote, reader)],
        cite: item.cite,
        goesOn: item.goesOn,
        under: [underQuote(item, reader)],
      }
    case 'casualties':
      return {
        over: [claimant(item.claims, reader), ...figures(item.claims, { story: item.cite.story.language, reader })],
        cite: item.cite,
        under: [place(item.cite, reader)],
      }
    case 'event':
      return {
        over: [sayWhen(item.event.value, reader)],
        cite: item.cite,
        under: [place(item.cite, reader)],
      }
    case 'passage': {
      const under = [place(item.cite, reader)]
      if (item.matched.length > 0) under.push(matched(item.matched, reader))
      return { over: item.claim ? [claimLine(item.claim, item.cite, reader)] : [], cite: item.cite, under }
    }
    case 'checked':
      return {
        over: [
          between(
            [
              say(phrase(item.where === 'elsewhere' ? item.where : LABELS[item.checked.label]), reader),
              [`“${item.checked.text}”`],
            ],
            ' · ',
          ),
        ],
        cite: item.cite,
        under: item.cite ? [item.where === 'asked' ? place(item.cite, reader) : placeIn(item.cite, reader)] : [],
      }
    case 'noted': {
      const lines = (phrases: readonly Phrase[]): Line[] => phrases.map((one) => say(one, reader))
      const { cite, hidden } = item
      return { over: lines(item.over), cite, under: lines(item.under), ...(hidden && { hidden }) }
    }
    case 'story':
      return { over: [[item.story.about.title]], cite: null, under: aboutStory(item.story, reader) }
  }
}

/** What was read in the words that answer, on one line: as in the answers of the other commands. */
function claimLine({ kind, claim }: AnsweringClaim, { story }: Citation, reader: Language): Line {
  switch (kind) {
    case 'count':
      return between([...figures([claim], { story: story.language, reader }), claimant([claim], reader)], ' · ')
    case 'quote':
      return overQuote(claim, reader)
    case 'event':
      return sayWhen(claim.value, reader)
  }
}

const LABELS = {
  verbatim: 'verbatim',
  differs: 'differs',
  'attributed-otherwise': 'attributedOtherwise',
  absent: 'absent',
  undecided: 'undecided',
} as const

/** Where a story comes from, on one line under a head: day, sources, version. */
export function originOf({ about, hash }: Story, reader: Language): Line {
  const parts: Line[] = [say(phrase('origin', { date: sayDay(about.published, reader.locale) }), reader)]
  const from = about.publisher ?? about.sources.join(', ')
  if (from) parts.push([from])
  parts.push(say(phrase('version', { hash: hash.slice(0, 8) }), reader))
  return between(parts, ' · ')
}

/** Joins lines into one. */
export const between = (lines: readonly Line[], mark: string): Line =>
  lines.flatMap((line, i) => (i === 0 ? line : [mark, ...line]))

/** Which words of the question were met by other words, so that people see why a passage was found. */
function matched(bridges: readonly Bridge[], reader: Language): Line {
  const words = bridges.map(({ asked, found, via }) => {
    const how = HOW[via]
    return `${asked} → ${found}${how ? ` (${sayText(phrase(how), reader)})` : ''}`
  })
  return say(phrase('matched', { words: words.join(', ') }), reader)
}

/** What is said of how a word was met; of another form of the same word nothing. */
const HOW = {
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

/** When something happened, at the precision it is told with. */
export function sayWhen(value: string, reader: Language): Line {
  const said = sayTimex(value, reader.locale)
  return typeof said === 'string' ? [said] : say(said, reader)
}

function overQuote({ speaker, verb, form, addressee }: Quote, reader: Language): Line {
  const parts: Line[] = [[speaker.name]]
  if (verb) parts.push([verb])
  parts.push(say(phrase(form), reader))
  if (addressee) parts.push(say(phrase('to', { addressee }), reader))
  return between(parts, ' · ')
}

/** Where it stands, where a speaker who is only meant there is named, and the chain of attribution. */
function underQuote(
  { quote: { speaker, ground, relays }, cite, goesOn }: Extract<Item, { kind: 'quote' }>,
  reader: Language,
): Line {
  const parts = [place(cite, reader)]
  const last = goesOn.at(-1)
  if (last) parts.push(say(phrase('goesOn', { number: last.sentence.n }), reader))
  const named = namedElsewhere(ground, cite)
  if (named) parts.push(say(phrase('namedIn', { number: named.n }), reader))
  if (relays.length > 0) {
    // The speaker first, and the outermost who passed it on last.
    const chain = between([[speaker.name], ...relays.map(({ name }): Line => [name])], ' ‹ ')
    parts.push([...say(phrase('passedOn'), reader), ': ', ...chain])
  }
  return between(parts, ' · ')
}

/** The sentence by whose words a speaker is known, where it is not the one cited. */
function namedElsewhere({ named }: Ground, { story, sentence }: Citation): Sentence | undefined {
  return sentence.excerpt.holds(named) ? undefined : story.sentences.find(({ excerpt }) => excerpt.holds(named))
}

const place = ({ sentence }: Citation, reader: Language): Line =>
  say(phrase('sentence', { number: sentence.n }), reader)

/** Where a sentence stands, with its story. */
const placeIn = (cite: Citation, reader: Language): Line =>
  between([place(cite, reader), [cite.story.about.title]], ' · ')

const claimant = ([claim]: readonly Casualty[], reader: Language): Line =>
  claim?.claimant ? [claim.claimant.name] : say(phrase('noClaimant'), reader)

const figures = (claims: readonly Casualty[], told: Told): Line[] =>
  figuresOf(claims).map((figure) => say(sayFigure(figure, told), told.reader))

function aboutStory({ id, about, language, translations, hash }: Story, reader: Language): Line[] {
  const day = (text: string): Record<string, Filling> => ({ date: sayDay(text, reader.locale) })
  const first: Line[] = [[id], [language.name], say(phrase('published', day(about.published)), reader)]
  if (about.updated) first.push(say(phrase('updated', day(about.updated)), reader))
  const lines: Line[] = [between(first, ' · ')]
  if (about.publisher) lines.push(say(phrase('publisher', { name: about.publisher }), reader))
  if (about.sources.length > 0) lines.push(say(phrase('sources', { names: about.sources.join(', ') }), reader))
  if (about.rights) lines.push(say(phrase('rights', { text: about.rights }), reader))
  if (translations.length > 0) {
    const names = translations.map((edition) => edition.language.name).join(', ')
    lines.push(
      between([say(phrase('editions', { languages: names }), reader), say(phrase('unofficial'), reader)], ' · '),
    )
  }
  const last = [
    say(phrase('status', { status: phrase(about.status) }), reader),
    say(phrase('version', { hash: hash.slice(0, 8) }), reader),
  ]
  return [...lines, between(last, ' · ')]
}
