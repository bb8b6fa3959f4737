import { detectLanguage } from '../../languages/detect.ts'
import { nameSimilarity, isSameName } from '../../search/name-similarity.ts'

/** In one script two spellings of a name's word are at least so like each other; across scripts less is left of a name. */
const IN_ONE_SCRIPT = 0.9

/** Whether two words may be spellings of one name. */
export const isNamesake = (one: string, other: string): boolean =>
  one === other ||
  (detectLanguage(one)?.script === detectLanguage(other)?.script
    ? nameSimilarity(one, other) >= IN_ONE_SCRIPT
    : isSameName(one, other))
