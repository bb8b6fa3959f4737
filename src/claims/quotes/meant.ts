import { type Ground, isSure } from '../claim.ts'
import type { Compiled, Span } from '../pattern.ts'
import type { Finding } from './find.ts'
import type { Reader } from './grammar.ts'
import type { Line } from './line.ts'
import { namesIn, subjectsOf } from './names.ts'
import type { Utterance } from './utterance.ts'
import type { Voice } from './voice.ts'
import type { Voices } from './voices.ts'

const known = (kind: Ground['kind'], speaker: Voice): { speaker: Voice; ground: Ground } => ({
  speaker,
  ground: { kind, named: speaker.lastNamed },
})

/** What the words of a finding tell of the one who speaks. */
export interface Reference {
  /** Whether somebody is named beside the verb. */
  readonly named: boolean
  /** In which form the words speak of them, if they tell. */
  readonly form: string | undefined
  /** Of whom the sentence tells, where nobody stands beside the verb. */
  readonly told: Span | undefined
  /** The verb or noun of saying. */
  readonly cue: string
}

/** Looks at the words of a finding for the one who speaks. `utterances`: those of the line before it. */
export function referenceOf(
  line: Line,
  finding: Finding,
  utterances: readonly Utterance[],
  reader: Reader,
  voices: Voices,
): Reference {
  const text = (span: Span | null): string => (span ? line.text.slice(span.start, span.end) : '')
  const subjects = finding.speaker ? [] : before(reader.subject)
  // “They often chant: …”
  const pronoun = finding.speaker || subjects.length > 0 ? undefined : before(reader.pronounSubject)[0]
  const said = text(finding.speaker ?? pronoun ?? null)
  const cue = text(finding.cue)
  const named = finding.speaker !== null && !reader.isPronoun(said)
  const form = voices.form(said) ?? (named || said === '' ? voices.form(cue) : undefined)
  const told = utterances.some(({ speaker }) => speaker.agrees(form)) ? undefined : toldOf()
  return { named, form, cue, told }

  function before(pattern: Compiled): Span[] {
    return subjectsOf(line, [pattern], reader).filter(({ end }) => end <= finding.whole.start)
  }

  /** Of whom the sentence tells before a cue with nobody beside it. */
  function toldOf(): Span | undefined {
    return subjects.find((span) => !reader.isPronoun(text(span)) && voices.mayBe(namesIn(line, span, reader)[0], form))
  }
}

/** Who speaks in a finding, or why nobody can be told. */
export function meant(
  line: Line,
  finding: Finding,
  reference: Reference,
  said: { utterances: readonly Utterance[]; within: readonly Utterance[] },
  reader: Reader,
  voices: Voices,
): { speaker: Voice; ground: Ground } | { why: string } {
  const { named, form, told, cue } = reference
  if (named && finding.speaker) return known('named', called(voices.meet(namesIn(line, finding.speaker, reader), form)))
  const before = said.utterances.findLast(({ speaker }) => speaker.agrees(form))
  if (!told && said.within.length > 0 && !before)
    return { why: 'means somebody of whom another speaks, and does not name' }
  if (told) return known('told-of', called(voices.meet(namesIn(line, told, reader), undefined)))
  if (finding.rule.attributes && finding.speaker === null && form === undefined)
    return { why: 'names nobody as its source' }
  if (before) return goingOn(before)
  const speaker = voices.latest(form, reader.continues(cue))
  if (!speaker) return { why: 'nobody is known who could be meant' }
  const kind = form === undefined ? 'last' : 'meant'
  const goesOn = reader.continues(cue) || (kind === 'meant' && voices.isLast(speaker))
  if (voices.since(speaker) > reader.memory[goesOn ? 'goesOn' : kind])
    return { why: 'who could be meant was told of too long ago' }
  return known(kind, called(speaker))

  /** Who goes on speaking is known no better than before. */
  function goingOn({ speaker, ground }: Utterance): { speaker: Voice; ground: Ground } {
    called(speaker)
    return isSure(ground) ? known('goes-on', speaker) : { speaker, ground }
  }

  /** Somebody called by another word is spoken of in its form from here on: “the ministry”, “the statement”. */
  function called(speaker: Voice): Voice {
    const other = finding.speaker && !named ? voices.form(cue) : undefined
    if (other && speaker.forms.size > 0) speaker.forms.add(other)
    if (!named) voices.called(speaker, form)
    return speaker
  }
}
