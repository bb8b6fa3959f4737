import type { CasualtyRule } from '../../casualties.ts'
import { losses } from './losses.ts'
import { imagined } from './imagined.ts'
import { nouns } from './nouns.ts'
import { shared } from './shared.ts'
import { spared } from './spared.ts'
import { tolls } from './tolls.ts'
import { uncounted } from './uncounted.ts'
import { verbsFirst } from './verbs-first.ts'
import { verbsLast } from './verbs-last.ts'

/**
 * In order: losses first, whose words otherwise mean people gone missing; then what befell nobody, then what
 * names its count most surely; what hangs on other counts comes after, and people nobody counts come last.
 */
export const rules: readonly CasualtyRule[] = [
  ...losses,
  ...imagined,
  ...spared,
  ...nouns,
  ...tolls,
  ...verbsFirst,
  ...verbsLast,
  ...shared,
  ...uncounted,
]
