import type { Excerpt } from '../../story/excerpt.ts'
import type { Compiled, Span } from '../pattern.ts'
import { type Finding, type Left, speakerIn } from './find.ts'
import type { Reader } from './grammar.ts'
import { type Line, trim, wordsIn } from './line.ts'
import type { Voice, Voices } from './voices.ts'

/** An utterance of a line: who says what, and who passes it on, nearest to the speaker first. */
export interface Utterance {
  readonly finding: Finding
  readonly speaker: Voice
  readonly mention: Span | null
  readonly relays: Voice[]
  content: Span
}

/** Fewer words make no clause. */
const CLAUSE = 3

/** Decides who speaks in what a line's rules saw, where their words end, and which utterance lies in which. */
export function arrange(
  line: Line,
  found: readonly Finding[],
  reader: Reader,
  voices: Voices,
): { utterances: Utterance[]; wordless: Utterance[]; left: Left[] } {
  const left: Left[] = []
  const utterances: Utterance[] = []
  const wordless: Utterance[] = []
  const carriers = new Set<Utterance>()
  const inner = new Set<Utterance>()
  const passing: Finding[] = []
  /** Those whose words go on here, the outermost first. */
  let open: Utterance[] = []
  const text = line.text
  const drop = (finding: Finding, why: string): number =>
    left.push({ rule: finding.rule.name, span: finding.whole, why })

  for (const finding of found) {
    const { whole, rule } = finding
    if (passesOn(finding)) {
      passing.push(finding)
      continue
    }
    const said = finding.speaker ? text.slice(finding.speaker.start, finding.speaker.end) : ''
    const named = finding.speaker !== null && !reader.isPronoun(said)
    const cue = finding.cue ? text.slice(finding.cue.start, finding.cue.end) : ''
    const form = voices.form(said) ?? (named || said === '' ? voices.form(cue) : undefined)

    const told = named ? undefined : subjectFor(finding, form)
    let within: Utterance[]
    if (finding.joined || (rule.reach ?? 'after') !== 'after') {
      // What an outer speaker says of another goes on in that other's next verb.
      const holder = told
        ? open.findLastIndex(({ content }) => content.start <= told.start && told.end <= content.end)
        : -1
      const last = open.findLast(({ speaker }) => speaker.agrees(form))?.speaker
      const from = named
        ? 0
        : Math.max(
            0,
            open.findIndex(({ speaker }) => speaker === last),
          )
      for (const ended of open.slice(holder < 0 ? from : holder)) cut(ended, whole.start)
      within = open.slice(0, holder < 0 ? from : holder + 1)
    } else within = open.filter(({ content }) => content.start <= whole.start && whole.start < content.end)
    if (!named && !told && within.length > 0 && !utterances.some(({ speaker }) => speaker.agrees(form))) {
      drop(finding, 'means somebody of whom another speaks, and does not name')
      continue
    }
    const speaker =
      named && finding.speaker
        ? voices.meet(namesIn(line, finding.speaker, reader), form)
        : told
          ? voices.meet(namesIn(line, told, reader), undefined)
          : (utterances.findLast(({ speaker }) => speaker.agrees(form))?.speaker ??
            voices.latest(form, reader.continues(cue)))
    if (!speaker) {
      drop(finding, 'nobody is known who could be meant')
      continue
    }
    voices.turnTo(speaker)
    const outer = within.at(-1)
    const utterance: Utterance = {
      finding,
      speaker,
      mention: finding.speaker ?? told ?? null,
      relays: [
        ...(finding.relay ? [voices.meet(namesIn(line, finding.relay, reader), undefined)] : []),
        ...(outer ? [outer.speaker, ...outer.relays] : []),
      ],
      content: contentOf(finding, utterances.at(-1)),
    }
    voices.hear(speaker)
    // Called by another word, they are spoken of in its form from here on: "the ministry", "the statement".
    const other = finding.speaker && !named ? voices.form(cue) : undefined
    if (other && speaker.forms.size > 0) speaker.forms.add(other)
    if (outer && !outer.finding.rule.about && wordsIn(text.slice(outer.content.start, whole.start)) === 0)
      carriers.add(outer)
    if (outer && !carriers.has(outer)) inner.add(utterance)
    utterances.push(utterance)
    open = [...within, utterance]
  }

  for (const finding of passing) {
    if (!finding.speaker) continue
    const agency = voices.meet(namesIn(line, finding.speaker, reader), undefined)
    for (const utterance of utterances) {
      utterance.relays.push(agency)
      cut(utterance, finding.whole.start)
    }
    drop(finding, 'passes on what others in the sentence say')
  }
  // Who speaks for themselves is thought of first in the sentences that follow, not whom they quote.
  const last = utterances.findLast((utterance) => !inner.has(utterance)) ?? utterances.at(-1)
  if (last) voices.hear(last.speaker)
  for (const utterance of utterances) utterance.content = settle(utterance)
  const kept = utterances.filter(keeps)
  // An attribution that finds all words of its sentence taken passes on what those others say.
  for (const { finding, speaker } of wordless)
    if (finding.rule.attributes)
      for (const { relays, content } of kept) if (content.end <= finding.whole.start) relays.push(speaker)
  return { utterances: kept, wordless, left }

  /** Of whom the sentence tells before a cue without a speaker, if nobody who spoke in it agrees with the cue. */
  function subjectFor({ whole, speaker: pronoun }: Finding, form: string | undefined): Span | undefined {
    if (pronoun !== null || utterances.some(({ speaker }) => speaker.agrees(form))) return undefined
    return subjectsOf(line, reader.subject, reader).find(
      (span) => span.end <= whole.start && voices.mayBe(namesIn(line, span, reader)[0], form),
    )
  }

  /** Whether an attribution only passes on what others in the sentence say: an agency, or whoever has no clause left. */
  function passesOn({ rule, speaker, whole }: Finding): boolean {
    if (!rule.attributes || !speaker || !found.some((other) => !other.rule.attributes)) return false
    const before = utterances.at(-1)
    const left = rule.reach !== 'before' || !before ? '' : text.slice(endOf(before), whole.start)
    if (wordsIn(left) >= CLAUSE) return false
    return reader.isAgency(text.slice(speaker.start, speaker.end)) || (rule.reach === 'before' && before !== undefined)
  }

  function contentOf({ content, relative, rule, whole }: Finding, before: Utterance | undefined): Span {
    if (content) return content
    if (relative) return { start: whole.end, end: pauseAfter(whole.end) }
    if ((rule.reach ?? 'after') === 'after') return { start: whole.end, end: text.length }
    const opening = line.sentence.n === 1 ? (reader.dateline.match(text)[0]?.whole.end ?? 0) : 0
    return { start: before ? endOf(before) : opening, end: rule.reach === 'around' ? text.length : whole.start }
  }

  /** Where an utterance ends, with who says it where they stand behind their words: “…,” said Klein, according to … */
  function endOf(utterance: Utterance): number {
    return Math.max(settle(utterance).end, utterance.finding.whole.end)
  }

  /** The first pause of the sentence after a place and outside quotations, or its end. */
  function pauseAfter(place: number): number {
    const pauses = [...text.slice(place).matchAll(/[،,؛;]/gu)].map(({ index }) => place + index)
    return pauses.find((at) => !line.quotations.some(({ start, end }) => start < at && at < end)) ?? text.length
  }

  function cut(utterance: Utterance, at: number): void {
    const { start, end } = utterance.content
    if (start < at && at < end) utterance.content = { start, end: at }
  }

  /** The content up to where the language says that reported words end, quotations left whole. */
  function settle({ content }: Utterance): Span {
    const stops = reader.contentEnds
      .match(text.slice(content.start, content.end))
      .map(({ whole }) => content.start + whole.start)
    const stop = stops.find(
      (at) => at > content.start && !line.quotations.some(({ start, end }) => start < at && at < end),
    )
    const span = trim(text, { start: content.start, end: stop ?? content.end })
    const whole = line.quotations.find(({ start, end }) => start <= span.start && span.end <= end)
    return whole && whole.start === span.start ? { start: span.start, end: Math.max(span.end, whole.end) } : span
  }

  function keeps(utterance: Utterance): boolean {
    const { content, finding } = utterance
    if (carriers.has(utterance)) drop(finding, 'only passes on what another says')
    else if (wordsIn(text.slice(content.start, content.end)) > 0) return true
    else {
      if (finding.rule.reach === 'before') wordless.push(utterance)
      drop(finding, 'no words are reported')
    }
    return false
  }
}

/** Those of whom a line tells, by one of the grammar's patterns, but for pronouns and for those in quotations. */
export function subjectsOf(line: Line, pattern: Compiled, reader: Reader): Span[] {
  return pattern
    .match(line.text)
    .flatMap(({ parts }) => speakerIn(line.text, parts.get('subject') ?? { start: 0, end: 0 }, reader) ?? [])
    .filter(
      (span) =>
        !reader.isPronoun(line.text.slice(span.start, span.end)) &&
        !line.quotations.some(({ start, end }) => start <= span.start && span.end <= end),
    )
}

/** The names in words that name somebody, without what else hangs on them; the best first. */
export function namesIn(line: Line, span: Span, reader: Reader): [Excerpt, ...Excerpt[]] {
  const text = line.text.slice(span.start, span.end)
  const part = ({ start, end }: Span): Excerpt => line.excerpt({ start: span.start + start, end: span.start + end })
  const { name, person, role } = Object.fromEntries(reader.apposition.match(text)[0]?.parts ?? [])
  const proper = person ?? (name && reader.isPersonName(part(name).text) ? name : undefined)
  if (proper && role) return [part(proper), part(role)]
  return [part({ start: 0, end: reader.nameEnds.match(text)[0]?.whole.start || text.length })]
}
