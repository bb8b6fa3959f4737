/** One kind of thing that is kept about people, and for how long. */
interface RetainedData {
  readonly what: string
  readonly until: 'retention' | 'cooldown' | 'settled'
}

/** Everything that is kept about people: PRIVACY.md and /privacy are read out of this. */
export const RETAINED_DATA = [
  { what: 'asker', until: 'retention' },
  { what: 'question', until: 'retention' },
  { what: 'act', until: 'retention' },
  { what: 'cooldown', until: 'cooldown' },
  { what: 'notice', until: 'settled' },
] as const satisfies readonly RetainedData[]

/** The moment before which what was asked and who did what is forgotten. */
export const retentionCutoff = (now: Date, retentionDays: number): Date =>
  new Date(now.getTime() - retentionDays * 86_400_000)
