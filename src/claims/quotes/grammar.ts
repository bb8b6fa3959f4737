import { LRUCache } from 'lru-cache'
import type { Agreement, QuoteGrammar, QuoteRule } from '../../languages/quotes.ts'
import { type CompiledPattern, compile, type Match } from '../pattern.ts'
import { type Beginnings, type Triggered, triggered } from '../pattern/triggers.ts'

/** A rule made ready to be run. */
interface CompiledRule {
  readonly rule: QuoteRule
  readonly order: number
  matches(folded: string, beginnings: Beginnings): Match[]
  /** Whether what stands before somebody is what the rule wants there. */
  follows(text: string): boolean
}

/** A grammar made ready to be run. */
export interface CompiledQuotes {
  /** The rules that may find something in a text. */
  rulesIn(folded: string): readonly Triggered<CompiledRule>[]
  readonly before: CompiledPattern
  readonly speakerSkips: CompiledPattern
  readonly speakerEnds: CompiledPattern
  readonly attachedAddressee: CompiledPattern
  readonly nameEnds: CompiledPattern
  readonly apposition: CompiledPattern
  readonly headEnds: CompiledPattern
  readonly contentEnds: CompiledPattern
  readonly dateline: CompiledPattern
  readonly subject: CompiledPattern
  readonly pronounSubject: CompiledPattern
  readonly mentions: readonly CompiledPattern[]
  readonly office: CompiledPattern
  /** An office and those that it may stand for. */
  offices(office: string): readonly string[]
  readonly agreements: readonly (Pick<Agreement, 'name' | 'isInvariable' | 'isPersonal' | 'isSingular'> & {
    said(text: string): boolean
    speaks(text: string): boolean
    /** Whether a name behind a verb of this form is not its speaker's. */
    refuses(text: string): boolean
  })[]
  readonly antecedentWindow: QuoteGrammar['antecedentWindow']
  isPronoun(text: string): boolean
  isContinuationCue(cue: string): boolean
  isObjectCue(cue: string): boolean
  isCompleteName(text: string): boolean
  isNameConnector(word: string): boolean
  isGenericSpeaker(text: string): boolean
  isIndefinite(text: string): boolean
  isPassingMention(text: string): boolean
  /** Over text as written, not folded. */
  isPersonName(text: string): boolean
  /** Over text as written, not folded. */
  isName(text: string): boolean
  isReferringName(text: string): boolean
  isCoordinator(word: string): boolean
  isAgency(text: string): boolean
  isLeadIn(text: string): boolean
  endsInTitleCue(text: string): boolean
  isDefinite(name: string): boolean
  /** A word without its article. */
  bare(word: string): string
}

/** Number of texts for which an answer is kept: the names and verbs of a story. */
const MAX_CACHED = 500

/** A function of a text that keeps its last answers: a story asks the same of the same names again and again. */
function memoize<Answer extends boolean | string>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new LRUCache<string, Answer>({ max: MAX_CACHED })
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = ask(text)
    answers.set(text, answer)
    return answer
  }
}

/** All matches: a rule is looked for again right behind each cue, for one verb may stand among another's words. */
const matchesOf =
  ({ matchFrom }: CompiledPattern) =>
  (folded: string, beginnings: Beginnings): Match[] => {
    const found: Match[] = []
    let place = 0
    for (let match = matchFrom(folded, place, beginnings); match; match = matchFrom(folded, place, beginnings)) {
      found.push(match)
      place = Math.max(place + 1, match.parts.get('cue')?.end ?? match.whole.end)
    }
    return found
  }

const compiledGrammars = new WeakMap<QuoteGrammar, CompiledQuotes>()

/** The reader of a grammar, compiled once. Throws on a rule that cannot be compiled. */
export function compileQuotes(grammar: QuoteGrammar): CompiledQuotes {
  const known = compiledGrammars.get(grammar)
  if (known) return known
  const pattern = (name: string, source: string): CompiledPattern => compile({ name, pattern: source }, grammar.words)
  const test = (name: string, source: string): ((text: string) => boolean) => {
    const compiled = pattern(name, source)
    return memoize((text) => compiled.matchFrom(text, 0) !== undefined)
  }
  const whole = (name: string, source: string) => test(name, `^(?:${source})$`)
  const article = pattern('article', `^(?:${grammar.article})`)
  const reader: CompiledQuotes = {
    rulesIn: triggered(
      grammar.rules.map((rule, order) => ({
        rule,
        order,
        pattern: rule.pattern,
        matches: matchesOf(compile(rule, grammar.words)),
        follows: rule.precededBy === undefined ? () => true : test(rule.name, `(?:${rule.precededBy})$`),
      })),
      grammar.words,
    ),
    before: pattern('before', grammar.precedingSpeaker),
    speakerSkips: pattern('speakerSkips', `^(?:${grammar.speakerSkips})`),
    speakerEnds: pattern('speakerEnds', grammar.speakerEnds),
    attachedAddressee: pattern('told', grammar.attachedAddressee),
    nameEnds: pattern('nameEnds', grammar.nameEnds),
    apposition: pattern('apposition', grammar.apposition),
    headEnds: pattern('headEnds', grammar.headEnds),
    dateline: pattern('dateline', `^(?:${grammar.dateline})`),
    contentEnds: pattern('contentEnds', grammar.contentEnds),
    subject: pattern('subject', grammar.subject),
    pronounSubject: pattern('pronounSubject', grammar.pronounSubject ?? '(?!)'),
    mentions: grammar.mentions.map((source) => pattern('noticed', source)),
    office: pattern('office', `^(?:${grammar.office ?? '(?!)'})$`),
    offices: (office) => [office, ...(grammar.offices?.[office] ?? [])],
    agreements: grammar.agreements.map(({ name, cue, speaker, excludes, isInvariable, isPersonal, isSingular }) => ({
      name,
      isInvariable,
      isPersonal,
      isSingular,
      said: whole(name, cue),
      speaks: test(name, `^(?:${speaker})`),
      refuses: excludes === undefined ? () => false : test(name, `^(?:${excludes})`),
    })),
    antecedentWindow: grammar.antecedentWindow,
    isContinuationCue: whole('continues', grammar.continuationCue),
    isObjectCue: whole('lone', grammar.objectCue ?? '(?!)'),
    isPronoun: whole('pronoun', grammar.pronoun),
    isCompleteName: whole('whole', grammar.completeName),
    isNameConnector: whole('binds', grammar.nameConnector),
    isIndefinite: test('introduces', `^(?:${grammar.indefinite})`),
    isPassingMention: test('slight', `^(?:${grammar.passingMention ?? '(?!)'})`),
    isCoordinator: whole('joins', grammar.coordinator ?? '(?!)'),
    isReferringName: whole('referring', grammar.referringName ?? '(?!)'),
    isPersonName: whole('personName', grammar.personName),
    isName: whole('properName', grammar.properName),
    isGenericSpeaker: whole('nobody', grammar.genericSpeaker),
    isAgency: test('agency', grammar.agency),
    isLeadIn: whole('lead', grammar.leadIn),
    endsInTitleCue: test('namedAfter', `(?:${grammar.titleCue})$`),
    isDefinite: memoize((name) => article.matchAt(name, 0) !== undefined),
    bare: memoize((word) => word.slice(article.matchAt(word, 0)?.whole.end ?? 0)),
  }
  compiledGrammars.set(grammar, reader)
  return reader
}
