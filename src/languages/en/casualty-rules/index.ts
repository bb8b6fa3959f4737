import type { CasualtyRule } from '../../casualties.ts'
import { imagined } from './imagined.ts'
import { losses } from './losses.ts'
import { nouns } from './nouns.ts'
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
  ...spared,
  ...tolls,
  ...nouns,
  ...verbs,
  ...losses,
  ...shared,
  ...uncounted,
]
