import type { Answer } from '../src/answers/answer.ts'
import { phrase, type Phrase } from '../src/answers/phrase.ts'
import type { Statement } from '../src/presentation/statements.fixture.ts'
import { changesView } from '../src/desk/changes-view.ts'
import { sampleCitation, sampleRecord } from '../src/desk/answer-record.fixture.ts'
import { checkTransition, type TransitionRequest } from '../src/desk/transitions.ts'
import type { AnswerRecord, CitationRecord, AnswerState } from '../src/desk/answer-record.ts'
import { sampleEdition } from '../src/desk/edition.fixture.ts'
import { DEFAULTS } from '../src/desk/settings.ts'
import { draftView, publicView, replyView, describeState } from '../src/desk/views.ts'
import type { Correction } from '../src/record/corrections.ts'
import type { Story } from '../src/story/story.ts'
import type { UserError } from '../src/command/user-error.ts'
import { proposalView } from '../src/delivery/content.ts'
import { recordingError, decisionError, noticeError } from '../src/delivery/user-errors.ts'

const text = (body: string): Story => ({ id: 'ferry', ...sampleEdition(body), translations: [] })
const OLD = text('About 27 people were hurt. It rained. Nobody came.')
const NEW = text('About 29 people were hurt. Nobody came. It rained. The port was shut.')
const SHORTER = text('It rained. Nobody came.')
const versions = (hash: string): Story => (hash === NEW.hash ? NEW : OLD)

const first = ({ hash, sentences }: Story) => {
  const [one] = sentences
  return { hash, start: one?.excerpt.start ?? 0, end: one?.excerpt.end ?? 0, sentence: 1 }
}
const cited = sampleCitation({ cited: first(OLD) })
const record = sampleRecord({ version: OLD.hash, citations: [cited] })
const correction: Correction = {
  id: 'c',
  server: '1',
  number: 2,
  story: 'ferry',
  language: 'en',
  from_hash: OLD.hash,
  from_sentence: 1,
  to_version: 2,
  to_sentence: 1,
  notice: 'CORRECTED',
  state: 'open',
  decider: null,
  reason: null,
  opened_at: '',
}

const drafted = (more: Partial<AnswerRecord> = {}) => draftView({ ...record, ...more }, null, versions)
const posted = (more: Partial<AnswerRecord>, settings = DEFAULTS) =>
  publicView({ ...record, state: 'published', ...more }, null, versions, settings)
const standing = (standing: CitationRecord['standing']) =>
  posted({ citations: [{ ...cited, standing, now: first(standing === 'kept' ? OLD : NEW) }] })
const trimmed = (removed: boolean) => drafted({ citations: [{ ...cited, removed }] })
const foundBy = (rule: string) => drafted({ citations: [{ ...cited, rule }] })
const state = (state: AnswerState, way: AnswerRecord['way'] = 'offer') => describeState({ state, way })
const proposed = (state: Correction['state']) => {
  const version = (number: number, edition: Story) => ({ story: 'ferry', number, seenAt: '', edition })
  return proposalView({ ...correction, state }, { old: version(1, OLD), fresh: version(2, NEW) }, 1)
}

const NOTHING = phrase('yes')
const told = ({ key, fillings }: UserError): Phrase => phrase(key, { ...fillings })

/** What an editor is told who wants something done with a draft. */
function wanted(wish: Partial<TransitionRequest>, more: Partial<AnswerRecord> = {}): Phrase {
  const editor = { id: '20', roles: [], canManageServer: true }
  const seen = { ...record, ...more }
  const check = checkTransition(seen, { transition: 'approve', actor: editor, isEditor: true, ...wish })
  return check.ok ? NOTHING : told(decisionError({ ...check, record: seen }, 1))
}
const notRecorded = (refusal: Parameters<typeof recordingError>[0]['refusal']): Phrase =>
  told(recordingError({ ok: false, refusal }, 3))
const checkedOn: Partial<AnswerRecord> = { citations: [{ ...cited, standing: 'checked' }] }

/** A state, beside another one. */
const isState = (one: AnswerState, way?: AnswerRecord['way']): Statement => [
  () => state(one, way),
  () => state(one === 'draft' ? 'held' : 'draft', way),
]
const isStanding = (one: CitationRecord['standing']): Statement => [() => standing(one), () => standing('kept')]
const changes =
  (fresh: Story, old = OLD): (() => Answer) =>
  () =>
    changesView(old, fresh)

/** Every message of the desk that states something: where it is said, and where it is not, for want of evidence. */
export const STATEMENTS: Readonly<Record<string, Statement>> = {
  // Where an answer and a correction stand.
  draft: isState('draft'),
  held: isState('held'),
  rejected: [() => state('rejected'), () => state('rejected', 'open')],
  undelivered: [() => state('rejected', 'open'), () => state('rejected')],
  approved: isState('approved'),
  isPublished: isState('published'),
  isCorrected: isState('corrected'),
  isWithdrawn: isState('withdrawn'),
  open: [() => proposed('open'), () => proposed('held')],
  decided: [() => proposed('decided'), () => proposed('open')],
  superseded: [() => proposed('superseded'), () => proposed('open')],

  // What is on record.
  erasedQuestion: [() => drafted({ input: null }), () => drafted()],
  askedBy: [() => drafted(), () => drafted({ asker: null })],
  askedIn: [() => drafted({ asker: null }), () => drafted()],
  decidedBy: [() => drafted({ decider: '20' }), () => drafted()],
  because: [() => drafted({ reason: 'too early' }), () => drafted()],
  approvedBy: [() => posted({ decider: '20' }), () => posted({ decider: null })],
  approvedByDesk: [
    () => posted({ decider: '20' }, { ...DEFAULTS, 'name-approver': false }),
    () => posted({ decider: null }, { ...DEFAULTS, 'name-approver': false }),
  ],
  nobodyOnRecord: [() => wanted({}, { state: 'published' }), () => wanted({}, { state: 'published', decider: '20' })],
  citedFrom: [() => trimmed(false), () => trimmed(true)],
  bySearch: [() => foundBy('passage'), () => foundBy('said that')],
  byComparison: [() => foundBy('checked'), () => foundBy('passage')],
  removedByDesk: [() => trimmed(true), () => trimmed(false)],

  // What became of excerpts, and of a story's sentences.
  nowFrom: isStanding('refiled'),
  refiledHere: isStanding('refiled'),
  before: isStanding('corrected'),
  underCheck: isStanding('checked'),
  withdrawnHere: isStanding('withdrawn'),
  withdrawnWhole: [() => posted({ state: 'withdrawn' }), () => posted({})],
  was: [changes(NEW), changes(SHORTER)],
  after: [changes(NEW), changes(SHORTER)],
  addedHere: [changes(NEW), changes(SHORTER)],
  removedHere: [changes(SHORTER), changes(NEW)],
  movedHere: [changes(NEW), changes(SHORTER)],
  notChanged: [changes(OLD), changes(NEW)],
  changedSince: [() => replyView(record, versions), () => posted({})],

  // Why something was not done.
  notForYou: [() => wanted({ isEditor: false }), () => wanted({})],
  wrongState: [() => wanted({}, { state: 'published' }), () => wanted({})],
  changedMeanwhile: [() => wanted({ seenRevision: 2 }), () => wanted({ seenRevision: 3 })],
  ownOffer: [() => wanted({}, { asker: '20' }), () => wanted({})],
  reasonMissing: [() => wanted({ transition: 'reject' }), () => wanted({ transition: 'reject', reason: 'too early' })],
  notOffered: [() => wanted({ keptPositions: [1, 2] }), () => wanted({ keptPositions: [1] })],
  nothingLeft: [() => wanted({ keptPositions: [] }), () => wanted({ keptPositions: [1] })],
  storyChanged: [() => wanted({}, checkedOn), () => wanted({})],
  noRecord: [() => told(decisionError({ ok: false, refusal: 'unknown' }, 9)), () => wanted({})],
  notInThisMode: [() => notRecorded('mode'), () => notRecorded('paused')],
  isPaused: [() => notRecorded('paused'), () => notRecorded('mode')],
  tooManyOffers: [() => notRecorded('too-many-offers'), () => notRecorded('mode')],
  already: [() => notRecorded('already'), () => notRecorded('mode')],
  notAChoice: [
    () => told(noticeError({ ok: false, refusal: 'not-a-choice', correction }, 2)),
    () => told(noticeError({ ok: false, refusal: 'wrong-state', correction }, 2)),
  ],
}
