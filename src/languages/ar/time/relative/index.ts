import type { TimeRule } from '../../../time.ts'
import { distances } from './distances.ts'
import { steps } from './steps.ts'
import { told } from './told.ts'
import { unplaced } from './unplaced.ts'

/** Times told by their distance from another, and those that have no place. In order, as the dates. */
export const relative: readonly TimeRule[] = [...steps, ...distances, ...told, ...unplaced]
