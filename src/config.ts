import { config as readEnv } from 'dotenv'
import { z } from 'zod'
import { languages } from './languages/index.ts'

const httpAddress = z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).max(512)
const blank = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional())

/** Links for /about: `privacy=URL terms=URL source=URL`, each of them once at most. */
const links = z
  .string()
  .transform((text) =>
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(/=(.*)/s).slice(0, 2)),
  )
  .refine((pairs) => new Set(pairs.map(([name]) => name)).size === pairs.length, 'must name each link once')
  .transform((pairs) => Object.fromEntries(pairs))
  .pipe(
    z.strictObject(
      { privacy: httpAddress.optional(), terms: httpAddress.optional(), source: httpAddress.optional() },
      'must be of the form privacy=URL terms=URL source=URL',
    ),
  )

const environmentSchema = z.object({
  DISCORD_TOKEN: optional(z.string().regex(/^\S{20,}$/, 'does not look like a bot token')),
  DISCORD_SERVER: optional(z.string().regex(/^\d{15,20}$/, 'must be the id of a server, 15 to 20 digits')),
  DISCORD_API: optional(z.url({ protocol: /^https?$/, error: 'must be an http or https address' })),
  ISNAD_CORPUS: z.preprocess(blank, z.string().default('corpus')),
  ISNAD_LANGUAGE: z.preprocess(blank, z.enum(languages.map(({ code }) => code)).default('en')),
  ISNAD_DICTIONARIES: optional(z.string()),
  DATA_DIR: z.preprocess(blank, z.string().default('data')),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://')),
  /** The key of what is encrypted on record; behind a comma, the key that it takes the place of. */
  DATA_KEY: optional(
    z
      .string()
      .regex(
        /^\s*[\w+/-]{43}=?\s*(?:,\s*[\w+/-]{43}=?\s*)?$/,
        'must be 32 bytes in base64, as `openssl rand -base64 32` prints them; behind a comma, the key before that',
      )
      .transform((keys) => keys.split(',').map((key) => Buffer.from(key.trim(), 'base64'))),
  ),
  ISNAD_LINKS: optional(links),
  MONITOR_PORT: optional(z.coerce.number().int().min(1).max(65_535)),
  PORT: optional(z.coerce.number().int().min(1).max(65_535)),
  LOG_LEVEL: z.preprocess(
    blank,
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ),
})

/** The settings, checked. */
export type Config = z.infer<typeof environmentSchema>

/** The environment is not right: one line for each setting, by name and never with its value. */
export class ConfigError extends Error {}

/** Reads the settings from the environment and the file .env. Throws BadConfig with every fault at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const checked = environmentSchema.safeParse(env)
  if (checked.success) return checked.data
  throw new ConfigError(checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
}

/** This process's environment with what the file .env adds. */
export function processEnvironment(): Record<string, string | undefined> {
  readEnv({ quiet: true })
  return process.env
}
