import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { WordClasses } from '../../languages/rule.ts'
import { foldPattern } from '../../story/fold.ts'

/** Where the letters that stand in for the classes of words begin: a private plane that no text holds. */
const STAND_INS = 0xf0000

/** An escaped character, a bracket expression, or the name of a class. */
const NAMED = /\\.|\[(?:\\.|[^\]\\])*\]|\{([a-z][a-z-]*)\}/gu
/** The name of a class in a bracket expression. */
const IN_BRACKETS = /(?<!\\p)\{([a-z][a-z-]*)\}/gu

/** The words of a class that are plain text, and its other entries as alternatives. */
export interface ClassSource {
  readonly patterns: readonly AST.Alternative[]
  readonly plain: readonly string[]
}

/** The patterns of a grammar, parsed: each class of words in them stands as one letter. */
export class Source {
  readonly #words: WordClasses
  readonly #parser = new RegExpParser()
  readonly #names: string[] = []
  /** The classes that are being read, the outermost first. */
  readonly #inside: string[] = []
  readonly #classes = new Map<string, ClassSource>()

  constructor(words: WordClasses) {
    this.#words = words
  }

  /** The alternatives of a pattern, which is written as people spell. Throws on what is no regular expression. */
  parse(pattern: string): readonly AST.Alternative[] {
    const plain = foldPattern(pattern).replace(NAMED, (part, name?: string) =>
      name === undefined
        ? part.replace(IN_BRACKETS, (_, inner: string) => this.#characters(inner))
        : this.#standIn(name),
    )
    return this.#parser.parsePattern(plain, 0, plain.length, { unicode: true }).alternatives
  }

  /** The name of the class for which a letter stands, if it stands for one. */
  className(letter: number): string | undefined {
    return letter >= STAND_INS ? this.#names[letter - STAND_INS] : undefined
  }

  /**
   * The entries of a class: its patterns the longer before the shorter, and its plain words. Throws on an unknown one, and
   * on one that holds itself.
   */
  classOf(name: string): ClassSource {
    const known = this.#classes.get(name)
    if (known) return known
    const entry = this.#words[name]
    if (entry === undefined) throw new Error(`no class of words {${name}}`)
    if (this.#inside.includes(name)) throw new Error(`{${name}} holds itself`)
    this.#inside.push(name)
    const made = typeof entry === 'string' ? { patterns: this.parse(entry), plain: [] } : this.#listed(entry)
    this.#inside.pop()
    this.#classes.set(name, made)
    return made
  }

  #listed(entries: readonly string[]): ClassSource {
    const folded = [...new Set(entries.map(foldPattern))]
    const isPlain = (entry: string): boolean => /^[\p{L}\p{N} '-]+$/u.test(entry)
    const plain = folded.filter(isPlain)
    const patterns = folded.filter((entry) => !isPlain(entry)).sort((a, b) => b.length - a.length)
    return { patterns: patterns.flatMap((entry) => this.parse(entry)), plain }
  }

  /** The characters of a class that a bracket expression names. Throws on a class that holds longer entries. */
  #characters(name: string): string {
    const entries = [this.#words[name] ?? []].flat()
    if (entries.length === 0 || entries.some((entry) => [...entry].length > 1))
      throw new Error(`no class of characters {${name}}`)
    return entries.join('')
  }

  #standIn(name: string): string {
    if (this.#inside.length > 0) this.classOf(name)
    if (!this.#names.includes(name)) this.#names.push(name)
    return String.fromCodePoint(STAND_INS + this.#names.indexOf(name))
  }
}
