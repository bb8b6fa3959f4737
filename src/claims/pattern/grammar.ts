import type { WordClasses } from '../../languages/rule.ts'
import { PatternCompiler } from './compiler.ts'
import { PatternParser } from './parser.ts'
import { Prefilter } from './prefilter.ts'
import { addLastStep } from './preparation.ts'
import { RequirementFinder } from './requirements.ts'
import { Scan } from './scan.ts'

/** What the patterns that use the same classes of words share. */
export interface Grammar {
  readonly compiler: PatternCompiler
  readonly requirements: RequirementFinder
  readonly prefilter: Prefilter
  /** The scan of a text: the same again for the last few texts. */
  scanOf(text: string): Scan
}

/** Maximum number of scans that are kept: a sentence, and parts of it. */
const MAX_SCANS = 8

const grammars = new WeakMap<WordClasses, Grammar>()

/** The grammar of some classes of words, made once. */
export function grammarOf(words: WordClasses): Grammar {
  const known = grammars.get(words)
  if (known) return known
  const parser = new PatternParser(words)
  const grammar: Grammar = {
    compiler: new PatternCompiler(parser),
    requirements: new RequirementFinder(parser),
    prefilter: new Prefilter(),
    scanOf: createScanCache(),
  }
  grammars.set(words, grammar)
  addLastStep(() => {
    grammar.compiler.forgetSources()
    grammar.requirements.forgetClasses()
  })
  return grammar
}

function createScanCache(): Grammar['scanOf'] {
  /** The last scans, the latest first. */
  const scans: Scan[] = []
  return (text) => {
    const index = scans.findIndex((scan) => scan.text === text)
    if (index === 0 && scans[0]) return scans[0]
    const [known] = index < 0 ? [] : scans.splice(index, 1)
    const scan = known ?? (scans.length < MAX_SCANS ? undefined : scans.pop())?.next(text) ?? new Scan(text)
    scans.unshift(scan)
    return scan
  }
}
