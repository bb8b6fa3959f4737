/** What one check has found. */
export interface Finding {
  /** What was looked at: a setting, or a few words. */
  readonly what: string
  readonly level: 'good' | 'note' | 'bad'
  readonly found: string
  /** What to do about it; left out where nothing need be done. */
  readonly advice?: string
}

export const good = (what: string, found: string): Finding => ({ what, level: 'good', found })
export const note = (what: string, found: string, advice: string): Finding => ({ what, level: 'note', found, advice })
export const bad = (what: string, found: string, advice: string): Finding => ({ what, level: 'bad', found, advice })

const MARKS = { good: 'ok  ', note: '--  ', bad: '!!  ' } as const

/** A finding as lines for a terminal: the finding, then what to do. */
export const formatFinding = ({ what, level, found, advice }: Finding): string[] => [
  `${MARKS[level]}${what}: ${found}`,
  ...(advice === undefined ? [] : [`      ${advice}`]),
]
