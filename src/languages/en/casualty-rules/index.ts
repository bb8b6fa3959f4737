import type { CasualtyRule } from '../../casualties.ts'
import { clauses } from './clauses.ts'
import { shared } from './shared.ts'
import { spared } from './spared.ts'
import { tolls } from './tolls.ts'

/** In order: what befell nobody first, then what names its count most surely; what hangs on other counts comes last. */
export const rules: readonly CasualtyRule[] = [...spared, ...tolls, ...clauses, ...shared]
