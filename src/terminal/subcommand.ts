import type { Readable } from 'node:stream'
import type { Language } from '../languages/language.ts'

/** The settings that verbs use. */
export interface CliSettings {
  /** The language of answers where nothing else decides it. */
  readonly language: Language
  readonly token: string | undefined
  readonly server: string | undefined
  readonly api: string | undefined
  /** The folder of stories, where a verb names none. */
  readonly corpus: string
  /** The folder of installed dictionaries; their usual place if undefined. */
  readonly dictionaries: string | undefined
  /** The database of the record, or the folder of its one file. */
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  /** The key of what is encrypted in the record, and the key before that. */
  readonly dataKeys?: readonly Buffer[] | undefined
}

/** The world a verb of the command line works in. */
export interface Terminal {
  readonly input: Readable
  /** Prints one line to standard output. */
  print(line: string): void
  /** Prints one line to standard error: logs, progress, complaints. */
  printError(line: string): void
  /** Hears how far something long has come. */
  progress(done: number, all: number): void
  /** What the environment sets, checked when it is asked for. Throws UsageError. */
  settings(): Promise<CliSettings>
  /** The time. */
  now(): Date
  /** Whether standard output shows bold. */
  readonly colour: boolean
}

/** One verb of `isnad VERB …`. */
export interface Subcommand {
  readonly name: string
  /** What follows the verb, for `isnad help`. */
  readonly usage: string
  readonly summary: string
  /** Runs with the words after the verb. Returns the exit status. Throws Misuse for a person's mistake. */
  run(words: readonly string[], terminal: Terminal): Promise<number>
}

/** A person's mistake on the command line: told in one line, without a stack. */
export class UsageError extends Error {}
