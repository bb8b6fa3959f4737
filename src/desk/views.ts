import type { Answer, AnswerItem } from '../answers/answer.ts'
import { type Phrase, phrase } from '../answers/phrase.ts'
import type { Control } from '../answers/controls.ts'
import {
  changedItems,
  changedTranslationItems,
  citeSpan,
  noteItem,
  type VersionLookup,
  withTranslation,
} from './changed-items.ts'
import type { AnswerRecord, CitationRecord as Recorded, AnswerState } from './answer-record.ts'
import { describeRule, ruleOf } from './item-rule.ts'
import { describeReason } from './losses.ts'
import type { Story } from '../story/story.ts'
import type { Settings } from './settings.ts'

export { changedItems, citeSpan, type VersionLookup } from './changed-items.ts'

/** Maximum number of options of a menu on Discord, and of menus that leave room for the buttons. */
export const MAX_MENU_OPTIONS = 25
const MAX_MENUS = 3
/** Characters of an excerpt shown beside its tick box. */
const PREVIEW_LENGTH = 90

/** Maximum number of a call's characters that are shown: pasted words can be long. */
const LONGEST_CALL = 250

const STATE_KEYS = {
  draft: 'draft',
  held: 'held',
  rejected: 'rejected',
  approved: 'approved',
  published: 'isPublished',
  corrected: 'isCorrected',
  withdrawn: 'isWithdrawn',
} as const satisfies Record<AnswerState, Phrase['key']>

/** The state of an answer in words. One that was public at once is never rejected by anybody: its message was not found. */
export const describeState = ({ state, way }: Pick<AnswerRecord, 'state' | 'way'>): Phrase =>
  phrase(state === 'rejected' && way === 'open' ? 'undelivered' : STATE_KEYS[state])

/** A public answer: the excerpts that stand, and for the others what became of them. */
export function publicView(
  record: AnswerRecord,
  rerun: Answer | null,
  versions: VersionLookup,
  settings: Settings,
): Answer {
  const withdrawn = record.state === 'withdrawn'
  const items = withdrawn
    ? [noteItem([phrase('withdrawnWhole')], null, [])]
    : [...excerptItems(firstPage(record, rerun), rerun, versions), ...uncitedItems(record, rerun)]
  const notes: Phrase[] = []
  if (record.way === 'offer' && record.decider && !withdrawn)
    notes.push(
      settings['name-approver']
        ? phrase('approvedBy', { person: { to: 'person', id: record.decider } })
        : phrase('approvedByDesk'),
    )
  notes.push(phrase('recordNumber', { number: record.number }))
  const about: Control = {
    kind: 'button',
    action: ['about', 'post', record.id],
    label: phrase('verifyOrReport'),
    style: 'plain',
  }
  const pageAction = ['page', 'post', record.id] as const
  const base = baseView(record, versions)
  return {
    ...base,
    items: nameStories(items, base.story),
    notes: [...(withdrawn ? [] : (rerun?.notes ?? [])), ...notes],
    controls: [[about]],
    pageAction,
  }
}

/** A record with the citations of its first page, and those of other pages that changed. */
export const firstPage = (record: AnswerRecord, rerun: Answer | null): AnswerRecord => ({
  ...record,
  citations: record.citations.filter(
    ({ position, standing }) => position <= (rerun?.itemsPerPage ?? position) || standing !== 'kept',
  ),
})

/** The reply to an answer that could not be edited: what became of its excerpts. */
export function replyView(record: AnswerRecord, versions: VersionLookup): Answer {
  const hidden = record.citations.filter(({ standing }) => standing === 'withdrawn' || standing === 'checked')
  const items = record.citations
    .filter(({ standing, removed }) => !removed && standing !== 'kept')
    .flatMap((one) => changedItems(one, versions))
    .concat(
      record.translations
        // What is not to be read is not shown in its translation either.
        .filter(({ beside }) => !hidden.some(({ position }) => position === beside))
        .flatMap((one) => changedTranslationItems(one, versions)),
    )
  const about: Control = {
    kind: 'button',
    action: ['about', 'reply', record.id],
    label: phrase('verifyOrReport'),
    style: 'plain',
  }
  const base = { ...baseView(record, versions), head: [phrase('changedSince')] }
  const named = nameStories(items, base.story)
  return { ...base, items: named, controls: [[about]], pageAction: ['page', 'post', record.id] }
}

/** A draft for the desk: every excerpt with its version and rule, and the controls for decisions. */
export function draftView(record: AnswerRecord, rerun: Answer | null, versions: VersionLookup): Answer {
  const { id, number, asker, channel, state, decider, reason, revision, citations } = record
  const where = { channel: { to: 'channel', id: channel } } as const
  const notes = [
    asker ? phrase('askedBy', { person: { to: 'person', id: asker }, ...where }) : phrase('askedIn', where),
    ...(decider ? [phrase('decidedBy', { person: { to: 'person', id: decider } })] : []),
    ...(reason ? [phrase('because', { reason: describeReason(reason) })] : []),
  ]
  const items = citations.flatMap((one) => {
    const { hash } = one.cited
    const from = phrase('citedFrom', { hash: hash.slice(0, 8), rule: describeRule(one.rule) })
    if (one.removed) return [noteItem([phrase('removedByDesk')], null, [excerptNumber(one)])]
    const shown = excerptItems({ ...record, citations: [one] }, rerun, versions)
    return [...shown, noteItem([], null, [excerptNumber(one), from])]
  })
  items.push(...uncitedItems(record, rerun))
  const base = baseView(record, versions)
  const head = [phrase('recordHead', { number }), describeState(record), ...base.head]
  const named = nameStories(items, base.story)
  const answer: Answer = { ...base, head, items: named, notes, pageAction: ['page', 'card', id] }
  const history: Control = { kind: 'button', action: ['about', 'card', id], label: phrase('about'), style: 'plain' }
  if (state !== 'draft' && state !== 'held') return { ...answer, controls: [[history]] }
  const button = (decision: 'approve' | 'hold' | 'reject', style: 'plain' | 'good' | 'bad'): Control => ({
    kind: 'button',
    action: [decision, number, revision],
    label: phrase(decision),
    style,
  })
  const buttons = [button('approve', 'good'), ...(state === 'draft' ? [button('hold', 'plain')] : [])]
  return { ...answer, controls: [...excerptMenus(record, versions), [...buttons, button('reject', 'bad'), history]] }
}

/** Menus to select which excerpts stay. A single excerpt cannot be removed and has no menu. */
function excerptMenus({ number, revision, citations }: AnswerRecord, versions: VersionLookup): Control[][] {
  if (citations.length < 2) return []
  const groups = Array.from({ length: Math.ceil(citations.length / MAX_MENU_OPTIONS) }, (_, i) =>
    citations.slice(i * MAX_MENU_OPTIONS, (i + 1) * MAX_MENU_OPTIONS),
  )
  return groups.slice(0, MAX_MENUS).map((group, i): Control[] => [
    {
      kind: 'menu',
      action: ['trim', number, revision, i * MAX_MENU_OPTIONS + 1],
      placeholder: phrase('excerptsToKeep'),
      options: group.map((one) => ({
        value: `${one.position}`,
        label: excerptNumber(one),
        description: citeSpan(one.now, versions).sentence.excerpt.text.slice(0, PREVIEW_LENGTH),
        selected: !one.removed,
      })),
    },
  ])
}

/** The number of an excerpt in its answer, and of its sentence. */
export const excerptNumber = ({ position, cited }: Recorded): Phrase =>
  phrase('excerptNumber', { position, number: cited.sentence })

/** The story of an answer on record; null where it cites several. */
export function storyOf(
  citations: readonly Recorded[],
  hash: string | undefined,
  versions: VersionLookup,
): Story | null {
  const [first] = citations
  const isOfSeveral = citations.some(({ story }) => story !== first?.story)
  return isOfSeveral || hash === undefined ? null : versions(hash)
}

/** Items that say of each excerpt from which story it is, where an answer cites several. */
export const nameStories = (items: readonly AnswerItem[], story: Story | null): AnswerItem[] =>
  items.map((item) =>
    story === null && item.kind === 'noted' && item.cite
      ? { ...item, below: [...item.below, phrase('call', { text: item.cite.story.about.title })] }
      : item,
  )

/** An answer on record without its excerpts. */
function baseView({ command, input, version, citations }: AnswerRecord, versions: VersionLookup): Answer {
  const call = formatCall(command, input)
  return {
    status: 'answered',
    reason: null,
    items: [],
    notes: [],
    story: storyOf(citations, version, versions),
    head: [call === null ? phrase('erasedQuestion') : phrase('call', { text: call })],
  }
}

/** A call as people type it: `/who-said speaker: …`. Null once its input was erased. */
export function formatCall(command: string, input: unknown): string | null {
  if (typeof input !== 'object' || input === null) return null
  const options = Object.entries(input).filter(([name]) => name !== 'private' && name !== 'language')
  const call = [`/${command}`, ...options.map(([name, value]) => `${name}: ${value}`)].join(' ')
  return call.length > LONGEST_CALL ? `${call.slice(0, LONGEST_CALL)}…` : call
}

function excerptItems(
  { citations, translations }: AnswerRecord,
  rerun: Answer | null,
  versions: VersionLookup,
): AnswerItem[] {
  const left = (rerun?.items ?? []).filter((item) => 'cite' in item && item.cite)
  return citations.flatMap((one) => {
    if (one.removed) return []
    if (one.standing !== 'kept') return changedItems(one, versions)
    const at = left.findIndex((item) => isItemOf(item, one))
    const [found] = at < 0 ? [] : left.splice(at, 1)
    const cited = phrase('sentence', { number: one.cited.sentence })
    const item = found ?? noteItem([], citeSpan(one.cited, versions), [cited])
    return withTranslation(
      // The sentences that continue it have citations of their own.
      item.kind === 'quote' ? { ...item, continuation: [] } : item,
      translations.find(({ beside }) => beside === one.position),
      versions,
    )
  })
}

/**
 * What was said of a pasted text without an excerpt, as that nothing like it was found: true of the version that it was said
 * of, so no longer said once any excerpt is changed.
 */
function uncitedItems({ citations }: AnswerRecord, rerun: Answer | null): AnswerItem[] {
  if (citations.some(({ standing }) => standing !== 'kept')) return []
  return (rerun?.items ?? []).filter((item) => (item.kind === 'checked' || item.kind === 'fact') && item.cite === null)
}

/** Whether an item is the one that a citation was made from. */
export const isItemOf = (item: AnswerItem, { cited, rule }: Pick<Recorded, 'cited' | 'rule'>): boolean =>
  'cite' in item &&
  item.cite !== null &&
  item.cite.story.hash === cited.hash &&
  item.cite.sentence.n === cited.sentence &&
  ruleOf(item) === rule
