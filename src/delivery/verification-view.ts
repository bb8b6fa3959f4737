import type { Answer, AnswerItem } from '../answers/answer.ts'
import type { Control } from '../answers/controls.ts'
import { type Phrase, phrase } from '../answers/phrase.ts'
import type { AppContext } from '../command/context.ts'
import type { Newsroom } from '../command/newsroom.ts'
import type { AnswerRecord, CitationRecord, VersionSpan } from '../desk/answer-record.ts'
import { describeRule } from '../desk/item-rule.ts'
import { locateWords } from '../desk/locate-words.ts'
import { isEditor } from '../desk/people.ts'
import { noteItem } from '../desk/changed-items.ts'
import { changedItems, citeSpan, describeState, formatCall, nameStories, storyOf } from '../desk/views.ts'
import { toTextFragment } from '../presentation/text-fragment.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { Edition } from '../story/story.ts'
import { toLogItem } from './history.ts'
import { currentEdition, groupByPlace, isShown, shownSpan, type ShownAnswer } from './shown-answer.ts'

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
export async function verificationView(answer: ShownAnswer, newsroom: Newsroom, app: AppContext): Promise<Answer> {
  const { id, record, citations, unavailable, command, input, versions } = answer
  const [first] = citations
  const items: AnswerItem[] = []
  for (const group of groupByPlace(citations)) items.push(...(await excerptItems(group, answer, newsroom, app)))
  const { storage, server, settings, person } = newsroom
  const log = record && isEditor(person, settings) ? await storage.readAuditLog({ server, answer: id }) : []
  const call = formatCall(command, input)
  const story = first && !unavailable.has(first.story) ? storyOf(citations, first.cited.hash, versions) : null
  const shownHashes = new Set(citations.filter(isShown).map((one) => shownSpan(one).hash))
  const notes = [
    ...[...shownHashes].map((hash) => phrase('hashOf', { hash })),
    approvalPhrase(record, settings['name-approver']),
  ]
  return {
    status: 'answered',
    reason: null,
    story,
    head: [
      phrase('verifyHead'),
      ...(record ? [phrase('recordNumber', { number: record.number }), describeState(record)] : []),
      call === null ? phrase('erasedQuestion') : phrase('call', { text: call }),
    ],
    items: [...nameStories(items, story), ...log.map(toLogItem)],
    notes,
    itemsPerPage: EXCERPTS_PER_PAGE,
    controls: [controlsOf(id)],
    pageAction: ['about', record ? 'post' : 'mine', id],
  }
}

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
  group: readonly CitationRecord[],
  { versions, unavailable }: ShownAnswer,
  newsroom: Newsroom,
  app: AppContext,
): Promise<AnswerItem[]> {
  const [citation] = group
  if (!citation) return []
  if (unavailable.has(citation.story)) return group.map(notAvailable)
  if (!isShown(citation)) return group.flatMap((one) => changedItems(one, versions))
  const position = group.map((one) => one.position).join(', ')
  const rules = new Set(group.map((one) => one.rule))
  const rule = rules.size === 1 ? describeRule(citation.rule) : [...rules].join(', ')
  const place = shownSpan(citation)
  const cite = citeSpan(place, versions)
  const { text } = cite.sentence.excerpt
  const newest = currentEdition(citation, app)
  const found = newest && locateWords(text, citation.now, newest)
  const [before, after] = newest && found ? await neighboursOf(found, newest, citation.story, newsroom) : NONE
  const url = found && newest.about.url && toTextFragment(newest.about.url, text, MAX_LINK_LENGTH)
  const item: AnswerItem = {
    kind: 'noted',
    above: [phrase('excerptNumber', { position, number: place.sentence })],
    lead: before ? [before] : [],
    cite,
    below: [
      ...(after ? [after] : []),
      phrase('placeOf', { from: place.start, to: place.end, rule }),
      verdict(newest, found),
    ],
    ...(url && { link: { url, label: phrase('sourceOf', { position }) } }),
  }
  // Of a correction, what was said before comes first.
  return citation.standing === 'kept' ? [item] : [...changedItems(citation, versions).slice(0, -1), item]
}

const notAvailable = ({ position, cited }: CitationRecord): AnswerItem =>
  noteItem([phrase('excerptNumber', { position, number: cited.sentence }), phrase('notAvailable')], null, [])

function verdict(newest: Edition | undefined, found: VersionSpan | undefined): Phrase {
  if (!newest) return phrase('noNewest')
  return found ? phrase('standsNow') : phrase('standsNoLonger', { hash: newest.hash.slice(0, 8) })
}

/** What is said of the sentences before and after an excerpt. */
type Neighbours = readonly [before: Phrase | null, after: Phrase | null]
const NONE: Neighbours = [null, null]

/** The sentences before and after a place, as much as the channel may be shown of the story. */
async function neighboursOf(
  { start, end }: VersionSpan,
  { body, hash, sentences }: Edition,
  story: string,
  { storage, server, channel, settings }: Newsroom,
): Promise<Neighbours> {
  const before = sentences.findLast(({ excerpt }) => excerpt.end <= start)
  const after = sentences.find(({ excerpt }) => excerpt.start >= end)
  const [last, first] = [before && nearEnd(body, before.excerpt), after && nearStart(body, after.excerpt)]
  const places = [last, first].flatMap((one) => (one ? [{ start: one.start, end: one.end }] : []))
  const about = { server, channel, story, hash, length: body.length, budget: settings['excerpt-budget'], places }
  if (!(await storage.reserveExcerpts(about))) return NONE
  const isCut = (words: Excerpt, whole: Excerpt | undefined): boolean => words.text !== whole?.text
  return [
    last ? phrase('wordsBefore', { mark: isCut(last, before?.excerpt) ? '… ' : '', words: last }) : null,
    first ? phrase('wordsAfter', { mark: isCut(first, after?.excerpt) ? ' …' : '', words: first }) : null,
  ]
}

/** The last whole words of a sentence. */
function nearEnd(body: string, { start, end, text }: Excerpt): Excerpt {
  const skipped = text.length - NEIGHBOUR_LENGTH
  if (skipped <= 0) return Excerpt.of(body, start, end)
  const space = text.slice(skipped).search(/\s/)
  return Excerpt.of(body, start + skipped + Math.max(0, space), end)
}

/** The first whole words of a sentence. */
function nearStart(body: string, { start, end, text }: Excerpt): Excerpt {
  if (text.length <= NEIGHBOUR_LENGTH) return Excerpt.of(body, start, end)
  const space = text.slice(0, NEIGHBOUR_LENGTH).search(/\s\S*$/)
  return Excerpt.of(body, start, start + (space < 0 ? NEIGHBOUR_LENGTH : space))
}
