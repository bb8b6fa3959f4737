import type { Agreement, QuoteGrammar, QuoteRule } from '../../languages/quotes.ts'
import { type CompiledPattern, compile, type Match } from '../pattern.ts'
import { createRuleFinder, type StartSpans, type TriggeredRule } from '../pattern/start-spans.ts'

/** A rule ready to be run. */
export interface CompiledRule {
  readonly rule: QuoteRule
  readonly order: number
  matches(folded: string, starts: StartSpans): Match[]
  /** Whether what stands before a preceding speaker is what the rule wants there. */
  follows(text: string): boolean
}

/** An agreement ready to be asked. */
interface CompiledAgreement extends Pick<Agreement, 'name' | 'isInvariable' | 'isPersonal' | 'isSingular'> {
  /** Whether a cue or pronoun has this form. */
  said(text: string): boolean
  /** Whether a name has this form. */
  speaks(text: string): boolean
  /** Whether a name behind a verb of this form is not its speaker's. */
  refuses(text: string): boolean
}

/** The fields of a grammar that are patterns, compiled under their own names. */
type CompiledPatterns = Readonly<
  Record<
    | 'precedingSpeaker'
    | 'speakerSkips'
    | 'speakerEnds'
    | 'attachedAddressee'
    | 'nameEnds'
    | 'apposition'
    | 'headEnds'
    | 'contentEnds'
    | 'dateline'
    | 'subject'
    | 'pronounSubject'
    | 'office'
    | 'titledName',
    CompiledPattern
  >
>

/** The fields of a grammar that are asked for a yes or no. All are over folded text but for the last two. */
type CompiledTests = Readonly<
  Record<
    | 'isPronoun'
    | 'isContinuationCue'
    | 'isObjectCue'
    | 'isCompleteName'
    | 'isNameConnector'
    | 'isGenericSpeaker'
    | 'isIndefinite'
    | 'isPassingMention'
    | 'isReferringName'
    | 'isCoordinator'
    | 'isAgency'
    | 'isLeadIn'
    | 'endsInTitleCue'
    | 'isDefinite'
    | 'isPersonName'
    | 'isName',
    (text: string) => boolean
  >
>

/** A grammar ready to be run. */
export interface CompiledQuotes extends CompiledPatterns, CompiledTests, Pick<QuoteGrammar, 'antecedentWindow'> {
  /** The rules that may match in a text. */
  rulesIn(folded: string): readonly TriggeredRule<CompiledRule>[]
  readonly mentions: readonly CompiledPattern[]
  readonly agreements: readonly CompiledAgreement[]
  /** An office and those that it may stand for. */
  offices(office: string): readonly string[]
  /** A word without its article. */
  bare(word: string): string
}

/** Maximum number of texts whose answers are kept: the names and verbs of a story. */
const MAX_CACHED = 500

/** A pattern that matches nothing, for a field that a language leaves out. */
const NEVER = '(?!)'

const atStart = (source: string): string => `^(?:${source})`
const atEnd = (source: string): string => `(?:${source})$`
const whole = (source: string): string => `^(?:${source})$`

const compiledGrammars = new WeakMap<QuoteGrammar, CompiledQuotes>()

/** Compiles a grammar, once. Throws on a rule that cannot be compiled. */
export function compileQuotes(grammar: QuoteGrammar): CompiledQuotes {
  const known = compiledGrammars.get(grammar)
  if (known) return known
  const article = pattern(grammar, atStart(grammar.article))
  const compiled: CompiledQuotes = {
    ...compilePatterns(grammar),
    ...compileTests(grammar, article),
    antecedentWindow: grammar.antecedentWindow,
    rulesIn: compileRules(grammar),
    mentions: grammar.mentions.map((source) => pattern(grammar, source)),
    agreements: grammar.agreements.map((agreement) => compileAgreement(grammar, agreement)),
    offices: (office) => [office, ...(grammar.offices?.[office] ?? [])],
    bare: memoize((word) => word.slice(article.matchAt(word, 0)?.whole.end ?? 0)),
  }
  compiledGrammars.set(grammar, compiled)
  return compiled
}

const pattern = ({ words }: QuoteGrammar, source: string): CompiledPattern => compile(source, words)

function test(grammar: QuoteGrammar, source: string): (text: string) => boolean {
  const compiled = pattern(grammar, source)
  return memoize((text) => compiled.matchFrom(text, 0) !== undefined)
}

const compileRules = (grammar: QuoteGrammar): CompiledQuotes['rulesIn'] =>
  createRuleFinder(
    grammar.rules.map((rule, order) => ({
      rule,
      order,
      pattern: rule.pattern,
      matches: matchBehindCues(pattern(grammar, rule.pattern)),
      follows: rule.precededBy === undefined ? () => true : test(grammar, atEnd(rule.precededBy)),
    })),
    grammar.words,
  )

const compilePatterns = (grammar: QuoteGrammar): CompiledPatterns => ({
  precedingSpeaker: pattern(grammar, grammar.precedingSpeaker),
  speakerSkips: pattern(grammar, atStart(grammar.speakerSkips)),
  speakerEnds: pattern(grammar, grammar.speakerEnds),
  attachedAddressee: pattern(grammar, grammar.attachedAddressee),
  nameEnds: pattern(grammar, grammar.nameEnds),
  apposition: pattern(grammar, grammar.apposition),
  headEnds: pattern(grammar, grammar.headEnds),
  dateline: pattern(grammar, atStart(grammar.dateline)),
  contentEnds: pattern(grammar, grammar.contentEnds),
  subject: pattern(grammar, grammar.subject),
  pronounSubject: pattern(grammar, grammar.pronounSubject ?? NEVER),
  office: pattern(grammar, whole(grammar.office ?? NEVER)),
  titledName: pattern(grammar, whole(grammar.titledName ?? NEVER)),
})

const compileTests = (grammar: QuoteGrammar, article: CompiledPattern): CompiledTests => ({
  isContinuationCue: test(grammar, whole(grammar.continuationCue)),
  isObjectCue: test(grammar, whole(grammar.objectCue ?? NEVER)),
  isPronoun: test(grammar, whole(grammar.pronoun)),
  isCompleteName: test(grammar, whole(grammar.completeName)),
  isNameConnector: test(grammar, whole(grammar.nameConnector)),
  isIndefinite: test(grammar, atStart(grammar.indefinite)),
  isPassingMention: test(grammar, atStart(grammar.passingMention ?? NEVER)),
  isCoordinator: test(grammar, whole(grammar.coordinator ?? NEVER)),
  isReferringName: test(grammar, whole(grammar.referringName ?? NEVER)),
  isGenericSpeaker: test(grammar, whole(grammar.genericSpeaker)),
  isAgency: test(grammar, grammar.agency),
  isLeadIn: test(grammar, whole(grammar.leadIn)),
  endsInTitleCue: test(grammar, atEnd(grammar.titleCue)),
  isDefinite: memoize((name) => article.matchAt(name, 0) !== undefined),
  isPersonName: test(grammar, whole(grammar.personName)),
  isName: test(grammar, whole(grammar.properName)),
})

const compileAgreement = (
  grammar: QuoteGrammar,
  { name, cue, speaker, excludes, isInvariable, isPersonal, isSingular }: Agreement,
): CompiledAgreement => ({
  name,
  isInvariable,
  isPersonal,
  isSingular,
  said: test(grammar, whole(cue)),
  speaks: test(grammar, atStart(speaker)),
  refuses: excludes === undefined ? () => false : test(grammar, atStart(excludes)),
})

/** A function of a text that keeps its answers for a while: a story asks the same of the same names again and again. */
function memoize<Answer extends {}>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = ask(text)
    if (answers.size === MAX_CACHED) answers.clear()
    answers.set(text, answer)
    return answer
  }
}

/** All matches of a rule, looked for again right behind each cue: one verb may stand among the words of another. */
const matchBehindCues =
  (compiled: CompiledPattern): CompiledRule['matches'] =>
  (folded, starts) => {
    const found: Match[] = []
    let place = 0
    const next = (): Match | undefined => compiled.matchFrom(folded, place, starts)
    for (let match = next(); match; match = next()) {
      found.push(match)
      place = Math.max(place + 1, match.parts.get('cue')?.end ?? match.whole.end)
    }
    return found
  }
