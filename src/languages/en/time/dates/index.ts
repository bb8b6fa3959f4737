import type { TimeRule } from '../../../time.ts'
import { calendarDays } from './calendar-days.ts'
import { ordinals } from './ordinals.ts'
import { feasts } from './feasts.ts'
import { months } from './months.ts'
import { numeric } from './numeric.ts'
import { years } from './years.ts'

/** Dates that stand on the calendar. In order: of two that read as many words the first wins. */
export const dates: readonly TimeRule[] = [...calendarDays, ...months, ...numeric, ...years, ...feasts, ...ordinals]
