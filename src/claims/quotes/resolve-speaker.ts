import { type SpeakerBasis, isSure } from '../claim.ts'
import type { CompiledPattern, Span } from '../pattern.ts'
import type { QuoteMatch } from './quote-match.ts'
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

/** What the words of a match say about its speaker. */
export interface Reference {
  /** Whether the speaker is named beside the verb. */
  readonly named: boolean
  /** The form in which the words refer to the speaker, if they show one. */
  readonly form: string | undefined
  /** The subject earlier in the sentence that is the speaker, where nobody stands beside the verb. */
  readonly antecedent: Span | undefined
  /** The verb or noun of saying. */
  readonly cue: string
}

/** Reads the words of a match for its speaker. `utterances`: those of the sentence before it. */
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
  const antecedent = utterances.some(({ speaker }) => speaker.agrees(form)) ? undefined : findAntecedent()
  return { named, form, cue, antecedent }

  function before(pattern: CompiledPattern): Span[] {
    return findSubjects(sentence, [pattern], grammar).filter(({ end }) => end <= match.whole.start)
  }

  /** The subject before a cue with nobody beside it. */
  function findAntecedent(): Span | undefined {
    return subjects.find(
      (span) => !grammar.isPronoun(text(span)) && tracker.canAgree(findNames(sentence, span, grammar)[0], form),
    )
  }
}

/** The speaker of a match, or why there is none. `said`: the utterances before it, and those it stands in. */
export function resolveSpeaker(
  sentence: FoldedSentence,
  match: QuoteMatch,
  reference: Reference,
  said: { utterances: readonly Utterance[]; within: readonly Utterance[] },
  grammar: CompiledQuotes,
  tracker: SpeakerTracker,
): { speaker: Speaker; basis: SpeakerBasis } | { reason: string } {
  const { named, form, antecedent, cue } = reference
  if (named && match.speaker)
    return toResolved('named', withForm(tracker.identify(findNames(sentence, match.speaker, grammar), form)))
  const before = said.utterances.findLast(({ speaker }) => speaker.agrees(form))
  if (!antecedent && said.within.length > 0 && !before)
    return { reason: 'means somebody of whom another speaks, and does not name' }
  if (antecedent)
    return toResolved('subject', withForm(tracker.identify(findNames(sentence, antecedent, grammar), undefined)))
  if (match.rule.isAttribution && match.speaker === null && form === undefined)
    return { reason: 'names nobody as its source' }
  if (before) return continueWith(before)
  const speaker = tracker.findRecent(form, grammar.isContinuationCue(cue))
  if (!speaker) return { reason: 'nobody is known who could be meant' }
  const kind = form === undefined ? 'recent' : 'anaphora'
  const continues = grammar.isContinuationCue(cue) || (kind === 'anaphora' && tracker.isCurrentSpeaker(speaker))
  if (tracker.sentencesSince(speaker) > grammar.antecedentWindow[continues ? 'continued' : kind])
    return { reason: 'who could be meant was told of too long ago' }
  return toResolved(kind, withForm(speaker))

  /** A speaker who goes on has the basis of their utterance before, unless that was sure. */
  function continueWith({ speaker, basis }: Utterance): { speaker: Speaker; basis: SpeakerBasis } {
    withForm(speaker)
    return isSure(basis) ? toResolved('continued', speaker) : { speaker, basis }
  }

  /** Lets the form of another word refer to a speaker from here on: “the ministry”, “the statement”. */
  function withForm(speaker: Speaker): Speaker {
    const other = match.speaker && !named ? tracker.agreementOf(cue) : undefined
    if (other && speaker.agreements.size > 0) speaker.agreements.add(other)
    if (!named) tracker.confirmAgreement(speaker, form)
    return speaker
  }
}
