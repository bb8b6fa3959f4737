import { z } from 'zod'
import type { Answer } from '../answers/answer.ts'
import type { Language } from '../languages/language.ts'
import type { ReceiptSigner } from '../receipts/key.ts'
import type { SearchIndex } from '../search/search.ts'
import type { Story } from '../story/story.ts'
import type { ProgramFacts } from './context.ts'
import type { Newsroom } from './newsroom.ts'
import type { StoryFolder } from './story-folder.ts'
import { UserError } from './user-error.ts'

/** What a command gets besides its input. */
export interface CommandContext {
  /** The stories this reader may see. */
  readonly stories: ReadonlyMap<string, Story>
  readonly index: SearchIndex
  readonly commandOf: CommandLookup
  /** Resolves when a text can be read without holding up others. Left out where nobody else waits. */
  readonly readingReady?: (() => Promise<void>) | undefined
  /** Signs receipts, and holds the public key they are checked by; left out where the bot has no key, as in a terminal. */
  readonly signer?: ReceiptSigner | undefined
  /** The program that runs; left out where there is none, as in a terminal. */
  readonly program?: (() => ProgramFacts) | undefined
  /** The story that is asked about: chosen, the channel's or the only one; null where there are several or none. */
  readonly story: Story | null
  /** The folder of stories; left out where nothing is written to it. */
  readonly folder?: StoryFolder | undefined
  /** The language of the answer. */
  readonly reader: Language
  /** The server it is called in; null where there is none, as in a terminal. */
  readonly newsroom: Newsroom | null
}

/** The definition of a command. */
interface CommandDefinition<I extends z.ZodObject> {
  /** As people type it after the slash. */
  readonly name: string
  /** In English · بالعربية: Discord has no Arabic interface. At most 100 characters. */
  readonly description: string
  readonly input: I
  /**
   * `asker` for what concerns the desk or a person; `everybody` for what an editor posts, whatever the channel's mode;
   * left out for answers from stories, which that mode governs.
   */
  readonly audience?: Exclude<Command['audience'], 'channel'>
  /** The form that it opens on Discord, by the name of its action. */
  readonly form?: string
  /** Throws UserError for whoever may not call it, before anything is shown. */
  permit?(context: CommandContext): void
  /** Autocomplete: the choices for an option by what is typed so far, in the order they are offered. */
  readonly complete?: {
    readonly [name in keyof z.infer<I>]?: (typed: string, context: CommandContext) => readonly Choice[]
  }
  run(input: z.infer<I>, context: CommandContext): Answer | Promise<Answer>
}

/** A choice offered while somebody types. */
export interface Choice {
  readonly name: string
  readonly value: string
}

/** One option of a command, as its zod input describes it. */
export interface Option {
  readonly name: string
  readonly description: string
  readonly type: 'string' | 'integer' | 'boolean'
  readonly required: boolean
  readonly choices: readonly Choice[]
  readonly autocomplete: boolean
  readonly min: number | undefined
  readonly max: number | undefined
}

/** A command ready to be offered: from unchecked input to an Answer. */
export interface Command {
  readonly name: string
  readonly description: string
  readonly options: readonly Option[]
  readonly audience: 'channel' | 'asker' | 'everybody'
  /** The form that it opens on Discord, by the name of its action; undefined if it opens none. */
  readonly form: string | undefined
  /** Checks the input and returns a function that makes the answer. Throws UserError for an invalid input, or a caller. */
  prepare(raw: Readonly<Record<string, unknown>>, context: CommandContext): () => Promise<Answer>
  complete(option: string, typed: string, context: CommandContext): readonly Choice[]
}

/** The command of a full name, `ask` or `story list`; undefined if there is none. */
export type CommandLookup = (name: string) => Command | undefined

/** Several commands under one name: `/story list`, `/story show`. */
export interface Group {
  readonly name: string
  readonly description: string
  readonly commands: readonly Command[]
}

/** Makes a command from its definition. Throws if its input has a type that no Discord option has. */
export function defineCommand<I extends z.ZodObject>(definition: CommandDefinition<I>): Command {
  const { name, description, input, audience = 'channel', form, complete = {} } = definition
  return {
    name,
    description,
    audience,
    form,
    options: toOptions(input, Object.keys(complete)),
    prepare(raw, context) {
      definition.permit?.(context)
      const checked = input.safeParse(raw, { error: zodLocale(context.reader) })
      if (checked.success) return async () => definition.run(checked.data, context)
      throw toUserError(checked.error.issues[0], raw)
    },
    complete: (option, typed, context) => {
      const entry = Object.entries(complete).find(([key]) => key === option)?.[1]
      return typeof entry === 'function' ? entry(typed, context) : []
    },
  }
}

/** What is wrong with the input, for the person who typed it. */
function toUserError(issue: z.core.$ZodIssue | undefined, raw: Readonly<Record<string, unknown>>): UserError {
  const field = issue?.path.join('.') ?? ''
  const typed = raw[field]
  if (typeof typed === 'string') {
    if (issue?.code === 'too_small') return new UserError('inputTooShort', { field, limit: Number(issue.minimum) })
    const length = typed.trim().length
    if (issue?.code === 'too_big') return new UserError('inputTooLong', { field, limit: Number(issue.maximum), length })
  }
  if (issue?.code === 'custom' && issue.params?.oneWord === true) return new UserError('oneWordRepeated')
  return new UserError('badInput', { field, reason: issue?.message ?? '' })
}

/** The story a command is about. Throws UserError if there is none, or several and none is chosen. */
export function requireStory({ story, stories }: CommandContext): Story {
  if (story) return story
  if (stories.size === 0) throw new UserError('noStories')
  throw new UserError('chooseStory', { ids: [...stories.keys()].slice(0, MAX_IDS).join(', ') })
}

/** Maximum number of stories that are named to choose from. */
const MAX_IDS = 5

/** A property of a zod object as JSON Schema, limited to what a Discord option can be. */
const optionSchema = z.object({
  type: z.enum(['string', 'integer', 'boolean']),
  description: z.string(),
  enum: z.array(z.string()).default([]),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  /** Set by `.meta({ names })`: how the choices of an enum are shown. */
  names: z.record(z.string(), z.string()).default({}),
})
const inputSchema = z.object({
  properties: z.record(z.string(), optionSchema),
  required: z.array(z.string()).default([]),
})

/** The options of an input, required ones first. Throws if it has a type that no Discord option has. */
export function toOptions(input: z.ZodObject, completing: readonly string[]): Option[] {
  const { properties, required } = inputSchema.parse(z.toJSONSchema(input, { io: 'input' }))
  const options = Object.entries(properties).map(
    ([name, p]): Option => ({
      name,
      description: p.description,
      type: p.type,
      required: required.includes(name),
      choices: p.enum.map((value) => ({ name: p.names[value] ?? value, value })),
      autocomplete: completing.includes(name),
      min: p.minimum ?? p.minLength,
      max: p.maximum ?? p.maxLength,
    }),
  )
  return options.sort((a, b) => Number(b.required) - Number(a.required))
}

/** zod's error messages in the reader's language, or in English where zod lacks it. */
function zodLocale({ code }: Language): z.core.$ZodErrorMap {
  const known = errorMaps.get(code)
  if (known) return known
  const found = Object.entries(z.locales).find(([name]) => name === code)?.[1] ?? z.locales.en
  const made = found().localeError
  errorMaps.set(code, made)
  return made
}

const errorMaps = new Map<string, z.core.$ZodErrorMap>()
