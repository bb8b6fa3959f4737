import type { WordClasses } from '../../languages/rule.ts'
import { Cues } from './cues.ts'
import { Matchers } from './matcher.ts'
import { Needs } from './needs.ts'
import { Scan } from './scan.ts'
import { Source } from './source.ts'

/** The patterns that use some classes of words: one source, one set of matchers, and the texts that were matched last. */
export interface Grammar {
  readonly matchers: Matchers
  readonly needs: Needs
  readonly cues: Cues
  /** A text with what is known of it, as long as it is one of the last. */
  scanOf(text: string): Scan
}

/** Number of texts of which it is kept what is known of them: a sentence, and parts of it. */
const TEXTS = 8

const grammars = new WeakMap<WordClasses, Grammar>()

/** The grammar of some classes of words, made once. */
export function grammarOf(words: WordClasses): Grammar {
  const known = grammars.get(words)
  if (known) return known
  const source = new Source(words)
  const scans = lastScans()
  const made = { matchers: new Matchers(source), needs: new Needs(source), cues: new Cues(), scanOf: scans }
  grammars.set(words, made)
  return made
}

/** Gives the scan of a text, the same again for the last few texts. */
function lastScans(): (text: string) => Scan {
  const last: Scan[] = []
  return (text) => {
    const at = last.findIndex((scan) => scan.text === text)
    const [scan = new Scan(text)] = at < 0 ? [] : at === 0 ? last : last.splice(at, 1)
    if (at !== 0) last.unshift(scan)
    if (last.length > TEXTS) last.pop()
    return scan
  }
}
