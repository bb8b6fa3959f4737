import { detectLanguage } from '../../languages/detect.ts'
import { nameSimilarity, isSameName } from '../../search/name-similarity.ts'

/** Minimum similarity of two spellings of a name in one script; across scripts less of a name is left. */
const IN_ONE_SCRIPT = 0.9

/** Whether two words may be spellings of one name. */
export const isNamesake = (one: string, other: string): boolean =>
  one === other ||
  (detectLanguage(one)?.script === detectLanguage(other)?.script
    ? nameSimilarity(one, other) >= IN_ONE_SCRIPT
    : isSameName(one, other))
