import { LRUCache } from 'lru-cache'
import type { Agreement, QuoteGrammar, QuoteRule } from '../../languages/quotes.ts'
import { type CompiledPattern, compile, type Match } from '../pattern.ts'
import { type Beginnings, type Triggered, triggered } from '../pattern/triggers.ts'

/** A rule ready to be run. */
export interface CompiledRule {
  readonly rule: QuoteRule
  readonly order: number
  matches(folded: string, beginnings: Beginnings): Match[]
  /** Whether what stands before a preceding speaker is what the rule wants there. */
  follows(text: string): boolean
}

/** An agreement ready to be asked. */
export interface CompiledAgreement extends Pick<Agreement, 'name' | 'isInvariable' | 'isPersonal' | 'isSingular'> {
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
  rulesIn(folded: string): readonly Triggered<CompiledRule>[]
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
  const article = pattern(grammar, 'article', atStart(grammar.article))
  const compiled: CompiledQuotes = {
    ...compilePatterns(grammar),
    ...compileTests(grammar, article),
    antecedentWindow: grammar.antecedentWindow,
    rulesIn: compileRules(grammar),
    mentions: grammar.mentions.map((source) => pattern(grammar, 'mentions', source)),
    agreements: grammar.agreements.map((agreement) => compileAgreement(grammar, agreement)),
    offices: (office) => [office, ...(grammar.offices?.[office] ?? [])],
    bare: memoize((word) => word.slice(article.matchAt(word, 0)?.whole.end ?? 0)),
  }
  compiledGrammars.set(grammar, compiled)
  return compiled
}

const pattern = ({ words }: QuoteGrammar, name: string, source: string): CompiledPattern =>
  compile({ name, pattern: source }, words)

function test(grammar: QuoteGrammar, name: string, source: string): (text: string) => boolean {
  const compiled = pattern(grammar, name, source)
  return memoize((text) => compiled.matchFrom(text, 0) !== undefined)
}

const compileRules = (grammar: QuoteGrammar): CompiledQuotes['rulesIn'] =>
  triggered(
    grammar.rules.map((rule, order) => ({
      rule,
      order,
      pattern: rule.pattern,
      matches: matchBehindCues(compile(rule, grammar.words)),
      follows: rule.precededBy === undefined ? () => true : test(grammar, rule.name, atEnd(rule.precededBy)),
    })),
    grammar.words,
  )

const compilePatterns = (grammar: QuoteGrammar): CompiledPatterns => ({
  precedingSpeaker: pattern(grammar, 'precedingSpeaker', grammar.precedingSpeaker),
  speakerSkips: pattern(grammar, 'speakerSkips', atStart(grammar.speakerSkips)),
  speakerEnds: pattern(grammar, 'speakerEnds', grammar.speakerEnds),
  attachedAddressee: pattern(grammar, 'attachedAddressee', grammar.attachedAddressee),
  nameEnds: pattern(grammar, 'nameEnds', grammar.nameEnds),
  apposition: pattern(grammar, 'apposition', grammar.apposition),
  headEnds: pattern(grammar, 'headEnds', grammar.headEnds),
  dateline: pattern(grammar, 'dateline', atStart(grammar.dateline)),
  contentEnds: pattern(grammar, 'contentEnds', grammar.contentEnds),
  subject: pattern(grammar, 'subject', grammar.subject),
  pronounSubject: pattern(grammar, 'pronounSubject', grammar.pronounSubject ?? NEVER),
  office: pattern(grammar, 'office', whole(grammar.office ?? NEVER)),
  titledName: pattern(grammar, 'titledName', whole(grammar.titledName ?? NEVER)),
})

const compileTests = (grammar: QuoteGrammar, article: CompiledPattern): CompiledTests => ({
  isContinuationCue: test(grammar, 'continuationCue', whole(grammar.continuationCue)),
  isObjectCue: test(grammar, 'objectCue', whole(grammar.objectCue ?? NEVER)),
  isPronoun: test(grammar, 'pronoun', whole(grammar.pronoun)),
  isCompleteName: test(grammar, 'completeName', whole(grammar.completeName)),
  isNameConnector: test(grammar, 'nameConnector', whole(grammar.nameConnector)),
  isIndefinite: test(grammar, 'indefinite', atStart(grammar.indefinite)),
  isPassingMention: test(grammar, 'passingMention', atStart(grammar.passingMention ?? NEVER)),
  isCoordinator: test(grammar, 'coordinator', whole(grammar.coordinator ?? NEVER)),
  isReferringName: test(grammar, 'referringName', whole(grammar.referringName ?? NEVER)),
  isGenericSpeaker: test(grammar, 'genericSpeaker', whole(grammar.genericSpeaker)),
  isAgency: test(grammar, 'agency', grammar.agency),
  isLeadIn: test(grammar, 'leadIn', whole(grammar.leadIn)),
  endsInTitleCue: test(grammar, 'titleCue', atEnd(grammar.titleCue)),
  isDefinite: memoize((name) => article.matchAt(name, 0) !== undefined),
  isPersonName: test(grammar, 'personName', whole(grammar.personName)),
  isName: test(grammar, 'properName', whole(grammar.properName)),
})

const compileAgreement = (
  grammar: QuoteGrammar,
  { name, cue, speaker, excludes, isInvariable, isPersonal, isSingular }: Agreement,
): CompiledAgreement => ({
  name,
  isInvariable,
  isPersonal,
  isSingular,
  said: test(grammar, name, whole(cue)),
  speaks: test(grammar, name, atStart(speaker)),
  refuses: excludes === undefined ? () => false : test(grammar, name, atStart(excludes)),
})

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

/** All matches of a rule, looked for again right behind each cue: one verb may stand among the words of another. */
const matchBehindCues =
  ({ matchFrom }: CompiledPattern): CompiledRule['matches'] =>
  (folded, beginnings) => {
    const found: Match[] = []
    let place = 0
    for (let match = matchFrom(folded, place, beginnings); match; match = matchFrom(folded, place, beginnings)) {
      found.push(match)
      place = Math.max(place + 1, match.parts.get('cue')?.end ?? match.whole.end)
    }
    return found
  }
