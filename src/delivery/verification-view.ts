import type { Answer, AnswerItem } from '../answers/answer.ts'
import type { Control } from '../answers/controls.ts'
import { type Phrase, phrase } from '../answers/phrase.ts'
import type { AppContext } from '../command/context.ts'
import type { Newsroom } from '../command/newsroom.ts'
import type { AnswerRecord, CitationRecord, VersionSpan } from '../desk/answer-record.ts'
import { locateWords } from '../desk/locate-words.ts'
import { isEditor } from '../desk/people.ts'
import { changedItems, citeSpan, describeState, excerptNumber, formatCall } from '../desk/views.ts'
import { toTextFragment } from '../presentation/text-fragment.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { Edition } from '../story/story.ts'
import { toLogItem } from './history.ts'
import { currentEdition, findShownAnswer, type ShownAnswer } from './shown-answer.ts'

/** Number of excerpts on a page, each with what stands before and after it. */
const EXCERPTS_PER_PAGE = 3
/** Maximum number of characters of a sentence beside an excerpt that are shown. */
const NEIGHBOUR_LENGTH = 160
/** Maximum length of an address under a button on Discord. */
const MAX_LINK_LENGTH = 512

/**
 * What an answer rests on: each excerpt as it stands in the version that is kept, between its neighbours, with its offsets
 * and whether its words still stand; the texts' hashes, and who approved it. Below it what can be done about it.
 */
export async function verificationView(id: string, newsroom: Newsroom, app: AppContext): Promise<Answer> {
  const answer = await findShownAnswer(id, newsroom)
  const { record, citations, command, input, versions } = answer
  const items: AnswerItem[] = []
  for (const one of citations) items.push(...(await excerptItems(one, answer, newsroom, app)))
  const { storage, server, settings, person } = newsroom
  const log = record && isEditor(person, settings) ? await storage.readAuditLog({ server, answer: id }) : []
  const call = formatCall(command, input)
  const shownHashes = new Set(citations.filter(isShown).map((one) => shownSpan(one).hash))
  const notes = [
    ...[...shownHashes].map((hash) => phrase('hashOf', { hash })),
    approvalPhrase(record, settings['name-approver']),
  ]
  return {
    status: 'answered',
    reason: null,
    story: citations[0] ? versions(citations[0].cited.hash) : null,
    head: [
      record ? phrase('historyHead', { number: record.number }) : phrase('verifyHead'),
      ...(record ? [describeState(record)] : []),
      call === null ? phrase('erasedQuestion') : phrase('call', { text: call }),
    ],
    items: [...items, ...log.map(toLogItem)],
    notes,
    itemsPerPage: EXCERPTS_PER_PAGE,
    controls: [controlsOf(id)],
    pageAction: ['about', record ? 'post' : 'mine', id],
  }
}

/** Whether the words of a citation may be shown. */
export const isShown = ({ standing }: CitationRecord): boolean => standing !== 'withdrawn' && standing !== 'checked'

/** Where the words stand that are shown of a citation. */
export const shownSpan = ({ standing, cited, now }: CitationRecord): VersionSpan => (standing === 'kept' ? cited : now)

const controlsOf = (id: string): Control[] => {
  const button = (action: Control['action'], label: Phrase): Control => ({
    ...{ kind: 'button', action, label, style: 'plain' },
  })
  return [
    button(['receipt', id], phrase('receipt')),
    button(['report', id], phrase('reportError')),
    button(['answered', id], phrase('itAnswered')),
    button(['unanswered', id], phrase('itDidNot')),
  ]
}

/** Who let an answer become public. */
function approvalPhrase(record: AnswerRecord | null, isNamed: boolean): Phrase {
  if (!record) return phrase('onlyYouSaw')
  if (record.way !== 'offer') return phrase(record.way === 'open' ? 'publicAtOnce' : 'sharedByAsker')
  if (!record.decider || record.message === null) return describeState(record)
  return isNamed ? phrase('approvedBy', { person: { to: 'person', id: record.decider } }) : phrase('approvedByDesk')
}

async function excerptItems(
  citation: CitationRecord,
  { versions }: ShownAnswer,
  newsroom: Newsroom,
  app: AppContext,
): Promise<AnswerItem[]> {
  const above = excerptNumber(citation)
  if (!isShown(citation)) return changedItems(citation, versions)
  const place = shownSpan(citation)
  const cite = citeSpan(place, versions)
  const { text } = cite.sentence.excerpt
  const newest = currentEdition(citation, app)
  const found = newest && locateWords(text, citation.now, newest)
  const { before, after } = newest && found ? await neighboursOf(found, newest, citation.story, newsroom) : NONE
  const url = found && newest.about.url && toTextFragment(newest.about.url, text, MAX_LINK_LENGTH)
  const item: AnswerItem = {
    kind: 'noted',
    above: [above, ...(before ? [phrase('wordsBefore', { words: before })] : [])],
    cite,
    below: [
      ...(after ? [phrase('wordsAfter', { words: after })] : []),
      phrase('placeOf', { from: place.start, to: place.end, rule: citation.rule }),
      verdict(newest, found),
    ],
    ...(url && { link: { url, label: phrase('sourceOf', { position: citation.position }) } }),
  }
  // Of a correction, what was said before comes first.
  return citation.standing === 'kept' ? [item] : [...changedItems(citation, versions).slice(0, -1), item]
}

function verdict(newest: Edition | undefined, found: VersionSpan | undefined): Phrase {
  if (!newest) return phrase('noNewest')
  return found ? phrase('standsNow') : phrase('standsNoLonger', { hash: newest.hash.slice(0, 8) })
}

interface Neighbours {
  readonly before: Excerpt | undefined
  readonly after: Excerpt | undefined
}
const NONE: Neighbours = { before: undefined, after: undefined }

/** What stands before and after a place, as much as the channel may be shown of the story. */
async function neighboursOf(
  { start, end }: VersionSpan,
  { body, hash }: Edition,
  story: string,
  { storage, server, channel, settings }: Newsroom,
): Promise<Neighbours> {
  const before = nearEnd(body, Math.max(0, start - NEIGHBOUR_LENGTH), start)
  const after = nearStart(body, end, Math.min(body.length, end + NEIGHBOUR_LENGTH))
  const places = [before, after].flatMap((one) => (one ? [{ start: one.start, end: one.end }] : []))
  const about = { server, channel, story, hash, length: body.length, budget: settings['excerpt-budget'], places }
  return (await storage.reserveExcerpts(about)) ? { before, after } : NONE
}

/** The last whole words of a stretch. */
function nearEnd(body: string, start: number, end: number): Excerpt | undefined {
  const first = start === 0 ? 0 : body.slice(start, end).search(/\s/)
  return first < 0 ? undefined : notEmpty(Excerpt.of(body, start + first, end))
}

/** The first whole words of a stretch. */
function nearStart(body: string, start: number, end: number): Excerpt | undefined {
  const text = body.slice(start, end)
  const length = end === body.length ? text.length : text.search(/\s\S*$/)
  return length < 0 ? undefined : notEmpty(Excerpt.of(body, start, start + length))
}

const notEmpty = (words: Excerpt): Excerpt | undefined => (words.text === '' ? undefined : words)
