import type { Subcommand } from './subcommand.ts'

/**
 * Every verb of the command line, in the order `isnad help` shows them. Each is loaded when it is run: most of the
 * program is of no use to a single one.
 */
export const subcommands: Readonly<Record<string, () => Promise<Subcommand>>> = {
  ask: async () => (await import('./ask.ts')).ask,
  'who-said': async () => fromCommand((await import('../../commands/who-said.ts')).default),
  casualties: async () => fromCommand((await import('../../commands/casualties.ts')).default, { drawn: true }),
  timeline: async () => fromCommand((await import('../../commands/timeline.ts')).default, { drawn: true }),
  story: async () => (await import('./story.ts')).story,
  add: async () => (await import('./add.ts')).add,
  talk: async () => (await import('./talk.ts')).talk,
  extract: async () => (await import('./extract.ts')).extract,
  explain: async () => (await import('./explain.ts')).explain,
  check: async () => (await import('./check.ts')).check,
  verify: async () => (await import('./verify.ts')).verify,
  resolve: async () => (await import('./resolve.ts')).resolve,
  doctor: async () => (await import('./doctor.ts')).doctor,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./backup.ts')).restore,
  register: async () => (await import('./register.ts')).register,
}

type ToSubcommand = typeof import('./from-command.ts').toSubcommand

const fromCommand = async (...args: Parameters<ToSubcommand>): Promise<Subcommand> =>
  (await import('./from-command.ts')).toSubcommand(...args)
