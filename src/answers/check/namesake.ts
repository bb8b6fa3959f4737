import { detect } from '../../languages/detect.ts'
import { nameLikeness, sameName } from '../../search/names.ts'

/** In one script two spellings of a name's word are at least so like each other; across scripts less is left of a name. */
const IN_ONE_SCRIPT = 0.9

/** Whether two words may be spellings of one name. */
export const isNamesake = (one: string, other: string): boolean =>
  one === other ||
  (detect(one)?.script === detect(other)?.script ? nameLikeness(one, other) >= IN_ONE_SCRIPT : sameName(one, other))
