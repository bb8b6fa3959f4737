import type { CasualtyRule } from '../../casualties.ts'
import { conditional } from './conditional.ts'
import { denied } from './denied.ts'
import { imagined } from './imagined.ts'
import { losses } from './losses.ts'
import { nouns } from './nouns.ts'
import { parts } from './parts.ts'
import { shared } from './shared.ts'
import { spared } from './spared.ts'
import { tolls } from './tolls.ts'
import { uncounted } from './uncounted.ts'
import { verbs } from './verbs.ts'

/**
 * In order: what befell nobody first, then what names its count most surely; what hangs on other counts comes after, and
 * people nobody counts come last.
 */
export const rules: readonly CasualtyRule[] = [
  ...imagined,
  ...denied,
  ...conditional,
  ...spared,
  ...tolls,
  ...nouns,
  ...verbs,
  ...losses,
  ...parts,
  ...shared,
  ...uncounted,
]
