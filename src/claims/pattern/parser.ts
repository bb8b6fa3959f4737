import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { WordClasses } from '../../languages/rule.ts'
import { foldPattern } from '../../story/fold.ts'

/** The first placeholder of a word class: in a private plane, which no text uses. */
const FIRST_PLACEHOLDER = 0xf0000

/** An escaped character, a bracket expression, or a reference to a class of words: `{office}`. */
const CLASS_REFERENCE = /\\.|\[(?:\\.|[^\]\\])*\]|\{([a-z][a-z-]*)\}/gu
/** A reference to a class within a bracket expression: `[{mark} ]`. */
const REFERENCE_IN_BRACKETS = /(?<!\\p)\{([a-z][a-z-]*)\}/gu

/** A class of words, parsed: its entries that are plain words, and the others as alternatives. */
export interface ParsedClass {
  readonly patterns: readonly AST.Alternative[]
  readonly words: readonly string[]
}

/** Parses the patterns of a grammar. In what it returns, one placeholder character stands for each class of words. */
export class PatternParser {
  readonly #entries: WordClasses
  readonly #parser = new RegExpParser()
  /** The names of the classes by placeholder. */
  readonly #names: string[] = []
  /** The names of the classes being parsed, the outermost first. */
  readonly #parsing: string[] = []
  readonly #classes = new Map<string, ParsedClass>()

  constructor(entries: WordClasses) {
    this.#entries = entries
  }

  /** The alternatives of a pattern, which need not be folded. Throws on what is no regular expression. */
  parse(pattern: string): readonly AST.Alternative[] {
    const source = foldPattern(pattern).replace(CLASS_REFERENCE, (part, name?: string) =>
      name === undefined
        ? part.replace(REFERENCE_IN_BRACKETS, (_, inner: string) => this.#charactersOf(inner))
        : this.#placeholderOf(name),
    )
    return this.#parser.parsePattern(source, 0, source.length, { unicode: true }).alternatives
  }

  /** The name of the class that a code point is the placeholder of, if it is one. */
  className(codePoint: number): string | undefined {
    return codePoint >= FIRST_PLACEHOLDER ? this.#names[codePoint - FIRST_PLACEHOLDER] : undefined
  }

  /** A class, parsed once, its patterns the longest first. Throws on an unknown class and on one that contains itself. */
  parseClass(name: string): ParsedClass {
    const known = this.#classes.get(name)
    if (known) return known
    const entry = this.#entries[name]
    if (entry === undefined) throw new Error(`no class of words {${name}}`)
    if (this.#parsing.includes(name)) throw new Error(`{${name}} holds itself`)
    this.#parsing.push(name)
    const parsed = typeof entry === 'string' ? { patterns: this.parse(entry), words: [] } : this.#parseEntries(entry)
    this.#parsing.pop()
    this.#classes.set(name, parsed)
    return parsed
  }

  #parseEntries(entries: readonly string[]): ParsedClass {
    const folded = [...new Set(entries.map(foldPattern))]
    const isWord = (entry: string): boolean => /^[\p{L}\p{N} '-]+$/u.test(entry)
    const patterns = folded.filter((entry) => !isWord(entry)).sort((a, b) => b.length - a.length)
    return { patterns: patterns.flatMap((entry) => this.parse(entry)), words: folded.filter(isWord) }
  }

  /** Drops the classes that were parsed, to be parsed again when they are needed. */
  forgetClasses(): void {
    this.#classes.clear()
  }

  /** The characters of a class for a bracket expression. Throws on a class with an entry longer than one character. */
  #charactersOf(name: string): string {
    const entries = [this.#entries[name] ?? []].flat()
    if (entries.length === 0 || entries.some((entry) => [...entry].length > 1))
      throw new Error(`no class of characters {${name}}`)
    return entries.join('')
  }

  #placeholderOf(name: string): string {
    // Within a class, this finds out whether the class contains itself.
    if (this.#parsing.length > 0) this.parseClass(name)
    if (!this.#names.includes(name)) this.#names.push(name)
    return String.fromCodePoint(FIRST_PLACEHOLDER + this.#names.indexOf(name))
  }
}
