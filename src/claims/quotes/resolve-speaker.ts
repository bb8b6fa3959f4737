import { type SpeakerBasis, isSure } from '../claim.ts'
import type { CompiledPattern, Span } from '../pattern.ts'
import type { QuoteMatch } from './matches.ts'
import type { CompiledQuotes } from './grammar.ts'
import type { FoldedSentence } from './folded-sentence.ts'
import { findNames, findSubjects } from './names.ts'
import type { Utterance } from './utterance.ts'
import type { Speaker } from './speaker.ts'
import type { SpeakerTracker } from './speaker-tracker.ts'

const toResolved = (kind: SpeakerBasis['kind'], speaker: Speaker): { speaker: Speaker; basis: SpeakerBasis } => ({
  speaker,
  basis: { kind, named: speaker.lastNamed },
})

/** What the words of a finding tell of the one who speaks. */
export interface Reference {
  /** Whether somebody is named beside the verb. */
  readonly named: boolean
  /** In which form the words speak of them, if they tell. */
  readonly form: string | undefined
  /** Of whom the sentence tells, where nobody stands beside the verb. */
  readonly antecedent: Span | undefined
  /** The verb or noun of saying. */
  readonly cue: string
}

/** Looks at the words of a finding for the one who speaks. `utterances`: those of the line before it. */
export function toReference(
  sentence: FoldedSentence,
  match: QuoteMatch,
  utterances: readonly Utterance[],
  grammar: CompiledQuotes,
  tracker: SpeakerTracker,
): Reference {
  const text = (span: Span | null): string => (span ? sentence.text.slice(span.start, span.end) : '')
  const subjects = match.speaker ? [] : before(grammar.subject)
  // “They often chant: …”
  const pronoun = match.speaker || subjects.length > 0 ? undefined : before(grammar.pronounSubject)[0]
  const said = text(match.speaker ?? pronoun ?? null)
  const cue = text(match.cue)
  const named = match.speaker !== null && !grammar.isPronoun(said)
  const form = tracker.agreementOf(said) ?? (named || said === '' ? tracker.agreementOf(cue) : undefined)
  const told = utterances.some(({ speaker }) => speaker.agrees(form)) ? undefined : toldOf()
  return { named, form, cue, antecedent: told }

  function before(pattern: CompiledPattern): Span[] {
    return findSubjects(sentence, [pattern], grammar).filter(({ end }) => end <= match.whole.start)
  }

  /** Of whom the sentence tells before a cue with nobody beside it. */
  function toldOf(): Span | undefined {
    return subjects.find(
      (span) => !grammar.isPronoun(text(span)) && tracker.canAgree(findNames(sentence, span, grammar)[0], form),
    )
  }
}

/** Who speaks in a finding, or why nobody can be told. */
export function resolveSpeaker(
  sentence: FoldedSentence,
  match: QuoteMatch,
  reference: Reference,
  said: { utterances: readonly Utterance[]; within: readonly Utterance[] },
  grammar: CompiledQuotes,
  tracker: SpeakerTracker,
): { speaker: Speaker; basis: SpeakerBasis } | { why: string } {
  const { named, form, antecedent, cue } = reference
  if (named && match.speaker)
    return toResolved('named', called(tracker.identify(findNames(sentence, match.speaker, grammar), form)))
  const before = said.utterances.findLast(({ speaker }) => speaker.agrees(form))
  if (!antecedent && said.within.length > 0 && !before)
    return { why: 'means somebody of whom another speaks, and does not name' }
  if (antecedent)
    return toResolved('told-of', called(tracker.identify(findNames(sentence, antecedent, grammar), undefined)))
  if (match.rule.isAttribution && match.speaker === null && form === undefined)
    return { why: 'names nobody as its source' }
  if (before) return goingOn(before)
  const speaker = tracker.findRecent(form, grammar.isContinuationCue(cue))
  if (!speaker) return { why: 'nobody is known who could be meant' }
  const kind = form === undefined ? 'last' : 'meant'
  const continues = grammar.isContinuationCue(cue) || (kind === 'meant' && tracker.isCurrentSpeaker(speaker))
  if (tracker.sentencesSince(speaker) > grammar.antecedentWindow[continues ? 'continued' : kind])
    return { why: 'who could be meant was told of too long ago' }
  return toResolved(kind, called(speaker))

  /** Who goes on speaking is known no better than before. */
  function goingOn({ speaker, basis }: Utterance): { speaker: Speaker; basis: SpeakerBasis } {
    called(speaker)
    return isSure(basis) ? toResolved('goes-on', speaker) : { speaker, basis }
  }

  /** Somebody called by another word is spoken of in its form from here on: “the ministry”, “the statement”. */
  function called(speaker: Speaker): Speaker {
    const other = match.speaker && !named ? tracker.agreementOf(cue) : undefined
    if (other && speaker.agreements.size > 0) speaker.agreements.add(other)
    if (!named) tracker.confirmAgreement(speaker, form)
    return speaker
  }
}
