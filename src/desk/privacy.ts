/** One kind of data that is stored about people, and for how long. */
interface RetainedData {
  readonly what: string
  readonly until: 'retention' | 'cooldown' | 'settled' | 'stopped'
}

/** Everything that is stored about people: /privacy is made from it, and PRIVACY.md held to it. */
export const RETAINED_DATA = [
  { what: 'asker', until: 'retention' },
  { what: 'question', until: 'retention' },
  { what: 'unanswered', until: 'retention' },
  { what: 'report', until: 'retention' },
  { what: 'vote', until: 'retention' },
  { what: 'story', until: 'retention' },
  { what: 'event', until: 'retention' },
  { what: 'cooldown', until: 'cooldown' },
  { what: 'notification', until: 'settled' },
  { what: 'follow', until: 'stopped' },
] as const satisfies readonly RetainedData[]

/** The moment before which data is past its retention. */
export const retentionCutoff = (now: Date, retentionDays: number): Date =>
  new Date(now.getTime() - retentionDays * 86_400_000)
