import type { GlossaryEntry } from '../../glossary.ts'
import { casualties } from './casualties.ts'
import { conflict } from './conflict.ts'
import { courts } from './courts.ts'
import { diplomacy } from './diplomacy.ts'
import { elections } from './elections.ts'
import { government } from './government.ts'
import { organizations } from './organizations.ts'
import { police } from './police.ts'

/** Every subject by its name. A word may stand in several, with what it means there. */
export const subjects: Readonly<Record<string, readonly GlossaryEntry[]>> = {
  casualties,
  conflict,
  courts,
  diplomacy,
  elections,
  government,
  organizations,
  police,
}

export const glossary: readonly GlossaryEntry[] = Object.values(subjects).flat()
