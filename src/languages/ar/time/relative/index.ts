import type { TimeRule } from '../../../time.ts'
import { offsets } from './offsets.ts'
import { steps } from './steps.ts'
import { anaphoric } from './anaphoric.ts'
import { unplaced } from './unplaced.ts'

/** Times named by their distance from another, and those not on the calendar. In order, as the dates. */
export const relative: readonly TimeRule[] = [...steps, ...offsets, ...anaphoric, ...unplaced]
