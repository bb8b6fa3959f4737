import type { TimeRule } from '../../../time.ts'
import { offsets } from './offsets.ts'
import { steps } from './steps.ts'
import { anaphoric } from './anaphoric.ts'
import { unplaced } from './unplaced.ts'

/** Times told by their distance from another, and those that have no place. In order, as the dates. */
export const relative: readonly TimeRule[] = [...steps, ...offsets, ...anaphoric, ...unplaced]
