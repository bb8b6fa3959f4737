import { LRUCache } from 'lru-cache'
import type { Form, QuoteGrammar, QuoteRule } from '../../languages/quotes.ts'
import { type Compiled, compile, type Match } from '../pattern.ts'
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
export interface Reader {
  /** The rules that may find something in a text. */
  rulesIn(folded: string): readonly Triggered<CompiledRule>[]
  readonly before: Compiled
  readonly speakerSkips: Compiled
  readonly speakerEnds: Compiled
  readonly told: Compiled
  readonly nameEnds: Compiled
  readonly apposition: Compiled
  readonly headEnds: Compiled
  readonly contentEnds: Compiled
  readonly dateline: Compiled
  readonly subject: Compiled
  readonly pronounSubject: Compiled
  readonly noticed: readonly Compiled[]
  readonly office: Compiled
  /** An office and those that it may stand for. */
  offices(office: string): readonly string[]
  readonly forms: readonly (Pick<Form, 'name' | 'firm' | 'person' | 'single'> & {
    said(text: string): boolean
    speaks(text: string): boolean
    /** Whether a name behind a verb of this form is not its speaker's. */
    refuses(text: string): boolean
  })[]
  readonly memory: QuoteGrammar['memory']
  isPronoun(text: string): boolean
  continues(cue: string): boolean
  isLone(cue: string): boolean
  isWhole(text: string): boolean
  binds(word: string): boolean
  isNobody(text: string): boolean
  introduces(text: string): boolean
  isSlight(text: string): boolean
  /** Over text as written, not folded. */
  isPersonName(text: string): boolean
  /** Over text as written, not folded. */
  isName(text: string): boolean
  refers(text: string): boolean
  joins(word: string): boolean
  isAgency(text: string): boolean
  isLead(text: string): boolean
  isNamedAfter(text: string): boolean
  isDefinite(name: string): boolean
  /** A word without its article. */
  bare(word: string): string
}

/** Number of texts for which an answer is kept: the names and verbs of a story. */
const ANSWERS = 500

/** A function of a text that keeps its last answers: a story asks the same of the same names again and again. */
function remembered<Answer extends boolean | string>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new LRUCache<string, Answer>({ max: ANSWERS })
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
  ({ matchFrom }: Compiled) =>
  (folded: string, beginnings: Beginnings): Match[] => {
    const found: Match[] = []
    let place = 0
    for (let match = matchFrom(folded, place, beginnings); match; match = matchFrom(folded, place, beginnings)) {
      found.push(match)
      place = Math.max(place + 1, match.parts.get('cue')?.end ?? match.whole.end)
    }
    return found
  }

const ready = new WeakMap<QuoteGrammar, Reader>()

/** The reader of a grammar, compiled once. Throws on a rule that cannot be compiled. */
export function readerOf(grammar: QuoteGrammar): Reader {
  const known = ready.get(grammar)
  if (known) return known
  const pattern = (name: string, source: string): Compiled => compile({ name, pattern: source }, grammar.words)
  const test = (name: string, source: string): ((text: string) => boolean) => {
    const compiled = pattern(name, source)
    return remembered((text) => compiled.matchFrom(text, 0) !== undefined)
  }
  const whole = (name: string, source: string) => test(name, `^(?:${source})$`)
  const article = pattern('article', `^(?:${grammar.article})`)
  const reader: Reader = {
    rulesIn: triggered(
      grammar.rules.map((rule, order) => ({
        rule,
        order,
        pattern: rule.pattern,
        matches: matchesOf(compile(rule, grammar.words)),
        follows: rule.follows === undefined ? () => true : test(rule.name, `(?:${rule.follows})$`),
      })),
      grammar.words,
    ),
    before: pattern('before', grammar.before),
    speakerSkips: pattern('speakerSkips', `^(?:${grammar.speakerSkips})`),
    speakerEnds: pattern('speakerEnds', grammar.speakerEnds),
    told: pattern('told', grammar.told),
    nameEnds: pattern('nameEnds', grammar.nameEnds),
    apposition: pattern('apposition', grammar.apposition),
    headEnds: pattern('headEnds', grammar.headEnds),
    dateline: pattern('dateline', `^(?:${grammar.dateline})`),
    contentEnds: pattern('contentEnds', grammar.contentEnds),
    subject: pattern('subject', grammar.subject),
    pronounSubject: pattern('pronounSubject', grammar.pronounSubject ?? '(?!)'),
    noticed: grammar.noticed.map((source) => pattern('noticed', source)),
    office: pattern('office', `^(?:${grammar.office ?? '(?!)'})$`),
    offices: (office) => [office, ...(grammar.offices?.[office] ?? [])],
    forms: grammar.forms.map(({ name, said, speaker, unlike, firm, person, single }) => ({
      name,
      firm,
      person,
      single,
      said: whole(name, said),
      speaks: test(name, `^(?:${speaker})`),
      refuses: unlike === undefined ? () => false : test(name, `^(?:${unlike})`),
    })),
    memory: grammar.memory,
    continues: whole('continues', grammar.continues),
    isLone: whole('lone', grammar.lone ?? '(?!)'),
    isPronoun: whole('pronoun', grammar.pronoun),
    isWhole: whole('whole', grammar.whole),
    binds: whole('binds', grammar.binds),
    introduces: test('introduces', `^(?:${grammar.introduces})`),
    isSlight: test('slight', `^(?:${grammar.slight ?? '(?!)'})`),
    joins: whole('joins', grammar.joins ?? '(?!)'),
    refers: whole('referring', grammar.referring ?? '(?!)'),
    isPersonName: whole('personName', grammar.personName),
    isName: whole('properName', grammar.properName),
    isNobody: whole('nobody', grammar.nobody),
    isAgency: test('agency', grammar.agency),
    isLead: whole('lead', grammar.lead),
    isNamedAfter: test('namedAfter', `(?:${grammar.namedAfter})$`),
    isDefinite: remembered((name) => article.matchAt(name, 0) !== undefined),
    bare: remembered((word) => word.slice(article.matchAt(word, 0)?.whole.end ?? 0)),
  }
  ready.set(grammar, reader)
  return reader
}
