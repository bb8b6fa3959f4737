import { endOf } from './extent.ts'
import type { Finding } from './find.ts'
import type { Reader } from './grammar.ts'
import { type Line, wordsIn } from './line.ts'
import { namesIn } from './names.ts'
import { cut, type Utterance } from './utterance.ts'
import type { Voices } from './voices.ts'

/** Fewer words make no clause. */
const CLAUSE = 3

/**
 * Whether an attribution only passes on what others in the line say: an agency, or whoever has no clause left.
 * `before`: the utterance before it.
 */
export function onlyPassesOn(
  line: Line,
  { rule, speaker, whole }: Finding,
  found: readonly Finding[],
  before: Utterance | undefined,
  reader: Reader,
): boolean {
  const { text } = line
  if (!rule.attributes || !speaker || !found.some((other) => !other.rule.attributes)) return false
  const own = rule.reach !== 'before' || !before ? '' : text.slice(endOf(line, before, reader), whole.start)
  if (wordsIn(own) >= CLAUSE) return false
  return reader.isAgency(text.slice(speaker.start, speaker.end)) || (rule.reach === 'before' && before !== undefined)
}

/** Makes the one an attribution names pass on all that is said in a line, up to where it stands. */
export function passOn(
  line: Line,
  { speaker, whole }: Finding,
  utterances: readonly Utterance[],
  reader: Reader,
  voices: Voices,
): void {
  if (!speaker) return
  const said = line.text.slice(speaker.start, speaker.end)
  const agency = reader.isPronoun(said)
    ? voices.latest(voices.form(said), false)
    : voices.meet(namesIn(line, speaker, reader), undefined)
  if (!agency) return
  for (const utterance of utterances) {
    utterance.relays.push(agency)
    cut(utterance, whole.start)
  }
}
